package org.isnad.server;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.MediaKind;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.Story;
import org.isnad.server.out.ArticleHtml;
import org.isnad.server.out.OutItem;
import org.isnad.text.TextDirection;

/**
 * Makes the lines of feeds: an excerpt and no more, since the article is its publisher's. A
 * report's line leads to the publisher, a story's to the page that sets its reports side by side.
 */
final class OutItems {
  private final Listing listing;

  OutItems(Backend backend) {
    this.listing = new Listing(backend);
  }

  OutItem report(PlacedReport placed, Frame frame) {
    Report report = placed.report();
    Article article = report.article();
    ReportLine line = listing.report(placed, frame.preferences().language(), Listing.EXCERPT);
    return new OutItem(
        frame.origin() + "/report/" + report.id(),
        report.address(),
        report.headline(),
        paragraph(line.excerpt()),
        report.reportedAt(),
        report.seenAt(),
        line.sourceName(),
        line.lang(),
        report.reading().hashtags().stream().map(Links::words).toList(),
        article.media().stream().map(OutItems::media).toList());
  }

  OutItem story(Story story, Frame frame) {
    StoryLine line = listing.story(story, frame.preferences().language(), Listing.EXCERPT);
    String page = frame.origin() + "/story/" + story.id();
    String counted =
        frame.t("count.reports", story.reports())
            + " · "
            + frame.t("count.sources", story.sources());
    return new OutItem(
        page,
        URI.create(page),
        line.headline(),
        paragraph(line.excerpt()) + paragraph(counted),
        story.firstAt(),
        story.lastAt(),
        line.sourceName(),
        line.lang(),
        story.hashtags().stream().map(Links::words).toList(),
        List.of());
  }

  private static OutItem.Media media(Block.Embed embed) {
    boolean video = embed.media().filter(kind -> kind == MediaKind.VIDEO).isPresent();
    return new OutItem.Media(
        embed.uri(),
        Objects.requireNonNullElse(embed.mediaType(), video ? "video/mp4" : "audio/mpeg"));
  }

  private static String paragraph(String text) {
    return text.isEmpty()
        ? ""
        : "<p dir=\"%s\">%s</p>"
            .formatted(TextDirection.of(text).attribute(), ArticleHtml.escaped(text));
  }
}
