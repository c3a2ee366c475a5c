package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.Extractor;
import org.isnad.feed.EntryText;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Dated;
import org.isnad.model.Direction;
import org.isnad.model.Enclosure;
import org.isnad.model.Entry;
import org.isnad.model.Language;
import org.isnad.model.Outcome;
import org.isnad.model.Problem;
import org.isnad.text.LanguageDetector;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

/**
 * The "extract" stage: a page's answer to a draft. Where the page gives no article, the words that
 * came with the feed's entry stand in, so that a refused or broken page does not lose the news; the
 * problem is kept beside it.
 */
final class Drafting {
  static final String STAGE = "extract";

  /** An episode comes in a few forms; a hundred files are an archive. */
  private static final int MOST_ENCLOSURES = 4;

  private Drafting() {}

  static Outcome<List<Draft>> draft(PageAnswer answer) {
    PageRequest request = answer.request();
    return switch (answer.answer()) {
      case Web.Fetched fetched -> fromPage(request, fetched);
      case Web.Refused refused ->
          fromEntry(request, refused.at(), PageAsking.problem(request, refused));
      case Web.NotModified same ->
          fromEntry(request, same.at(), problem(request, "no-body", "answered as not modified"));
    };
  }

  private static Outcome<List<Draft>> fromPage(PageRequest request, Web.Fetched fetched) {
    return switch (Extractor.extract(fetched.payload(), fetched.address(), fetched.at())) {
      case Outcome.Done<Article> done ->
          drafted(request, done.value(), fetched.at(), false, done.problems());
      case Outcome.Failed<Article> failed -> fromEntry(request, fetched.at(), failed.problem());
    };
  }

  private static Outcome<List<Draft>> fromEntry(PageRequest request, Instant at, Problem why) {
    Arrival arrival = request.arrival();
    Entry entry = arrival.entry();
    Problem problem =
        Problem.of(why.stage(), why.code(), arrival.address().toString(), why.detail());
    String words = entry.content() != null ? entry.content() : entry.summary();
    List<String> paragraphs = words == null ? List.of() : EntryText.paragraphs(words);
    if (entry.title() == null || paragraphs.isEmpty()) {
      return Outcome.failed(problem);
    }
    return drafted(request, ofParagraphs(paragraphs), at, true, List.of(problem));
  }

  private static Article ofParagraphs(List<String> paragraphs) {
    List<Block> blocks = new ArrayList<>();
    paragraphs.forEach(paragraph -> blocks.add(new Block.Paragraph(paragraph)));
    return new Article(
        null,
        null,
        null,
        Language.UNKNOWN,
        TextDirection.of(String.join("\n", paragraphs)),
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        blocks,
        null,
        null,
        false);
  }

  private static Outcome<List<Draft>> drafted(
      PageRequest request, Article article, Instant at, boolean standIn, List<Problem> problems) {
    Article completed = completed(article, request.arrival());
    return new Outcome.Done<>(List.of(new Draft(request, completed, at, standIn)), problems);
  }

  /** The page's own word first; the feed fills what it leaves out. */
  private static Article completed(Article article, Arrival arrival) {
    Entry entry = arrival.entry();
    String title = article.title() != null ? article.title() : entry.title();
    Language language = language(article, title, arrival.language());
    return new Article(
        article.url() != null ? article.url() : arrival.address(),
        article.canonical(),
        article.amp(),
        language,
        article.blocks().isEmpty() ? direction(title) : article.direction(),
        title,
        article.authors().isEmpty() ? entry.authors() : article.authors(),
        published(article, entry),
        article.modified(),
        article.site(),
        article.section(),
        article.image(),
        tags(article.tags(), entry.categories()),
        withEnclosures(article.blocks(), entry),
        article.dateline(),
        article.credit(),
        article.paywalled(),
        article.nextPage());
  }

  /** What the feed gives to be heard or seen stands behind the text, where the page has it not. */
  private static List<Block> withEnclosures(List<Block> blocks, Entry entry) {
    List<Block> all = new ArrayList<>(blocks);
    for (Enclosure enclosure : entry.enclosures()) {
      Block.Embed embed = new Block.Embed(enclosure.uri(), null, enclosure.mediaType());
      boolean there =
          all.stream()
              .anyMatch(block ->
                  block instanceof Block.Embed other && other.uri().equals(enclosure.uri()));
      if (embed.media().isPresent() && !there && all.size() - blocks.size() < MOST_ENCLOSURES) {
        all.add(embed);
      }
    }
    return all;
  }

  private static Direction direction(@Nullable String title) {
    return TextDirection.of(title == null ? "" : title);
  }

  private static @Nullable Dated published(Article article, Entry entry) {
    Dated own = article.published();
    Instant feeds = entry.published() != null ? entry.published() : entry.updated();
    if (feeds != null && (own == null || !own.exact())) {
      return new Dated(feeds, "feed", true);
    }
    return own;
  }

  private static Language language(
      Article article, @Nullable String title, @Nullable Language feeds) {
    if (article.language().known()) {
      return article.language();
    }
    Language detected =
        LanguageDetector.detect((title == null ? "" : title) + "\n" + article.text());
    return detected.known() || feeds == null ? detected : feeds;
  }

  private static List<String> tags(List<String> page, List<String> feed) {
    List<String> tags = new ArrayList<>(page);
    feed.stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
    return tags;
  }

  private static Problem problem(PageRequest request, String code, String detail) {
    URI address = request.arrival().address();
    return Problem.of(STAGE, code, address.toString(), detail);
  }
}
