package org.isnad.testkit;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.AttributionKind;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Dated;
import org.isnad.model.DatedEvent;
import org.isnad.model.Direction;
import org.isnad.model.Figure;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Picture;
import org.isnad.model.Placement;
import org.isnad.model.Quantity;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.Scope;
import org.isnad.model.Span;
import org.isnad.model.StoryChange;
import org.isnad.model.WireCopy;
import org.isnad.story.HashtagKey;
import org.jspecify.annotations.Nullable;

/**
 * Invented reports for the port contracts. One starts from {@link #arabic} or {@link #english} and
 * is changed with the "with" methods; {@link #placed} puts a report into a story.
 */
public final class SampleReports {
  /** The morning on which everything in the samples happens. */
  public static final Instant MORNING = Instant.parse("2026-03-05T06:00:00Z");

  private SampleReports() {}

  /** An Arabic report of "minute" minutes after {@link #MORNING}, with every kind of reading. */
  public static Report arabic(long id, String sourceId, int minute) {
    String first =
        "قال وزير الري في جمهورية مروانيا سيرجي حمدون إن السد الجديد سيحجز 12 مليون متر مكعب.";
    String second = "وأضاف أن العمل ينتهي في 9 مارس.";
    List<Block> blocks =
        List.of(
            new Block.Paragraph(first),
            new Block.Heading(2, "موعد الافتتاح"),
            new Block.Paragraph(second),
            new Block.Listing(false, List.of("سد", "قناة")),
            new Block.Quotation("الماء حياة"),
            new Block.Table(List.of(List.of("المدينة", "الحصة"), List.of("نهران", "3"))),
            new Block.Code("a\u0000b"),
            new Block.Image(new Picture(URI.create("https://press.example/d.jpg"), "السد", null)),
            new Block.Embed(URI.create("https://video.example/1"), null, "video/mp4"));
    Article article =
        article(
            Language.ARABIC,
            "وزير الري يعلن قرب افتتاح سد نهران الجديد",
            blocks,
            MORNING.plus(Duration.ofMinutes(minute)));
    return report(id, sourceId, article, arabicReading(article.text()), minute);
  }

  /** An English report of "minute" minutes after {@link #MORNING}, with nothing read out of it. */
  public static Report english(long id, String sourceId, int minute) {
    Article article =
        article(
            Language.ENGLISH,
            "Minister says the Nahran dam opens within days",
            List.of(
                new Block.Paragraph("Sergei Hamdoun, the irrigation minister, spoke in Nahran."),
                new Block.Paragraph("The dam will hold 12 million cubic metres of water.")),
            MORNING.plus(Duration.ofMinutes(minute)));
    return report(id, sourceId, article, Reading.EMPTY, minute);
  }

  private static Report report(
      long id, String sourceId, Article article, Reading reading, int minute) {
    URI address = URI.create("https://" + sourceId + ".example/news/" + id + "?utm_source=feed");
    return new Report(
        id,
        CanonicalUrl.of(address).orElseThrow(),
        address,
        sourceId,
        1,
        MORNING.plus(Duration.ofMinutes(minute + 1L)),
        article,
        reading);
  }

  private static Article article(
      Language language, String title, List<Block> blocks, Instant published) {
    return new Article(
        URI.create("https://press.example/news"),
        null,
        null,
        language,
        language.equals(Language.ARABIC) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
        title,
        List.of("سلمى التجاني"),
        new Dated(published, "json-ld", true),
        null,
        "صحيفة نهران",
        null,
        new Picture(URI.create("https://press.example/dam.jpg"), "السد عند الفجر", "نهران برس"),
        List.of("سدود"),
        blocks,
        null,
        null,
        false);
  }

  private static Reading arabicReading(String text) {
    Mention speaker = mention(text, "سيرغي حمدون", "سيرجي حمدون");
    return new Reading(
        List.of(
            new Attribution(
                AttributionKind.INDIRECT,
                speaker,
                passage(text, "قال"),
                List.of(passage(text, "السد الجديد سيحجز 12 مليون متر مكعب")),
                List.of(mention(text, "مروانيا", "مروانيا")),
                null),
            new Attribution(
                AttributionKind.DIRECT,
                null,
                passage(text, "وأضاف"),
                List.of(passage(text, "العمل ينتهي في 9 مارس")),
                List.of(),
                "الصحفيين")),
        List.of(
            new Figure(
                new Quantity(
                    new BigDecimal("12000000.0"),
                    new BigDecimal("12500000"),
                    "m3",
                    Quantity.Hedge.ABOUT),
                new Scope("متر مكعب", "stored", null, passage(text, "9 مارس")),
                passage(text, "12 مليون متر مكعب"),
                new Span(0, text.indexOf('\n')),
                speaker)),
        List.of(
            new DatedEvent(
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 9),
                DatedEvent.Precision.DAY,
                true,
                passage(text, "9 مارس"),
                passage(text, "وأضاف أن العمل ينتهي في 9 مارس.").span(),
                false)),
        List.of(new Hashtag(HashtagKey.of("سد_نهران"), "سدّ_نهران"), new Hashtag("مياه", "مياه")),
        List.of());
  }

  private static Passage passage(String text, String words) {
    int start = text.indexOf(words);
    return new Passage(words, new Span(start, start + words.length()));
  }

  private static Mention mention(String text, String name, String words) {
    return new Mention(name, words, passage(text, words).span());
  }

  public static Report withTitle(Report report, @Nullable String title) {
    Article a = report.article();
    return withArticle(
        report,
        new Article(
            a.url(),
            a.canonical(),
            a.amp(),
            a.language(),
            a.direction(),
            title,
            a.authors(),
            a.published(),
            a.modified(),
            a.site(),
            a.section(),
            a.image(),
            a.tags(),
            a.blocks(),
            a.dateline(),
            a.credit(),
            a.paywalled()));
  }

  /** The report with another body of paragraphs. */
  public static Report withText(Report report, Language language, String... paragraphs) {
    Article a = report.article();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(new Block.Paragraph(paragraph));
    }
    return withArticle(
        report,
        new Article(
            a.url(),
            a.canonical(),
            a.amp(),
            language,
            a.direction(),
            a.title(),
            a.authors(),
            a.published(),
            a.modified(),
            a.site(),
            a.section(),
            a.image(),
            a.tags(),
            blocks,
            a.dateline(),
            a.credit(),
            a.paywalled()));
  }

  public static Report withArticle(Report r, Article article) {
    return new Report(
        r.id(),
        r.canonical(),
        r.address(),
        r.sourceId(),
        r.revision(),
        r.seenAt(),
        article,
        r.reading());
  }

  public static Report withReading(Report r, Reading reading) {
    return new Report(
        r.id(),
        r.canonical(),
        r.address(),
        r.sourceId(),
        r.revision(),
        r.seenAt(),
        r.article(),
        reading);
  }

  /** The report crediting agencies. */
  public static Report withAgencies(Report r, String... agencies) {
    Reading reading = r.reading();
    return withReading(
        r,
        new Reading(
            reading.attributions(),
            reading.figures(),
            reading.events(),
            reading.hashtags(),
            List.of(agencies)));
  }

  /** The report with other hashtags, each given as "key label". */
  public static Report withHashtags(Report r, String... tags) {
    Reading reading = r.reading();
    List<Hashtag> hashtags = new ArrayList<>();
    for (String tag : tags) {
      String[] parts = tag.split(" ", 2);
      hashtags.add(new Hashtag(parts[0], parts[1]));
    }
    return withReading(
        r,
        new Reading(
            reading.attributions(),
            reading.figures(),
            reading.events(),
            hashtags,
            reading.agencies()));
  }

  /** A later revision of a report, of the same words, seen an hour after the one before. */
  public static Report revised(Report r, int revision) {
    return new Report(
        r.id(),
        r.canonical(),
        r.address(),
        r.sourceId(),
        revision,
        r.seenAt().plus(Duration.ofHours(1)),
        r.article(),
        r.reading());
  }

  /** A later revision of a report that says something else: its headline is another. */
  public static Report corrected(Report r, int revision) {
    return revised(withTitle(r, "تصويب " + revision + ": " + r.headline()), revision);
  }

  /** The report opening or joining a story. */
  public static Placement placed(Report report, long storyId) {
    return placed(report, storyId, null);
  }

  public static Placement placed(Report report, long storyId, @Nullable WireCopy copy) {
    StoryChange.Kind kind =
        report.id() == storyId ? StoryChange.Kind.OPENED : StoryChange.Kind.JOINED;
    return new Placement(
        report.id(),
        storyId,
        copy,
        List.of(
            new StoryChange(
                kind, storyId, report.id(), null, 0.75, "سد نهران", report.reportedAt())));
  }

  /** The report joining a story and merging another into it. */
  public static Placement merging(Report report, long storyId, long otherStoryId) {
    return changing(StoryChange.Kind.MERGED, report, storyId, otherStoryId, storyId);
  }

  /** The report leaving a story and opening another. */
  public static Placement splitting(Report report, long storyId, long newStoryId) {
    Placement split = changing(StoryChange.Kind.SPLIT, report, storyId, newStoryId, newStoryId);
    return new Placement(
        report.id(),
        newStoryId,
        null,
        split.changes(),
        List.of(new Placement.Moved(newStoryId, newStoryId)));
  }

  private static Placement changing(
      StoryChange.Kind kind, Report report, long storyId, long otherStoryId, long into) {
    return new Placement(
        report.id(),
        into,
        null,
        List.of(
            new StoryChange(
                kind,
                storyId,
                report.id(),
                otherStoryId,
                0.5,
                "حمدون، نهران",
                report.reportedAt())));
  }
}
