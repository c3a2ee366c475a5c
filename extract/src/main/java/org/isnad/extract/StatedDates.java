package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The dates that a page states in its markup: JSON-LD, meta tags, microdata, {@code time}. */
final class StatedDates {
  /** Elements looked at: the first few are the article's, the others those of cards. */
  private static final int MOST_LOOKED = 100;

  /** Objects with a date of their own that is not the page's. */
  private static final Set<String> OTHERS =
      Set.copyOf(DataFile.lines(StatedDates.class, "dated-parts.txt"));

  private StatedDates() {}

  /**
   * The article's own dates, then those of the page and its other objects. A day in words ("Jul 9,
   * 2026") is a template's, often that of the site's last build, and comes last.
   */
  static void addJsonLd(
      JsonLd jsonLd,
      List<@Nullable Dated> published,
      List<@Nullable Dated> worded,
      List<@Nullable Dated> modified) {
    JsonNode article = jsonLd.article();
    if (article != null) {
      boolean words = isWorded(JsonLd.string(article.path("datePublished")));
      (words ? worded : published).add(dated(article, "datePublished"));
      modified.add(dated(article, "dateModified"));
    }
    for (JsonNode node : jsonLd.objects()) {
      boolean dates = node.has("datePublished") || node.has("dateModified");
      if (dates && JsonLd.types(node).stream().noneMatch(OTHERS::contains)) {
        boolean words = isWorded(JsonLd.string(node.path("datePublished")));
        (words ? worded : published).add(dated(node, "datePublished"));
        modified.add(dated(node, "dateModified"));
      }
    }
    if (article != null) {
      published.add(dated(article, "dateCreated"));
    }
    for (JsonNode video : jsonLd.ofType("VideoObject")) {
      published.add(dated(video, "uploadDate"));
    }
  }

  /** It opens with a word and tells no clock. */
  private static boolean isWorded(@Nullable String written) {
    return written != null
        && !written.isEmpty()
        && Character.isLetter(written.charAt(0))
        && written.indexOf(':') < 0;
  }

  private static @Nullable Dated dated(JsonNode node, String property) {
    return DateText.read(JsonLd.string(node.path(property)), "json-ld");
  }

  static void addMeta(
      MetaTags meta, List<@Nullable Dated> published, List<@Nullable Dated> modified) {
    for (String name : MetaNames.of("published")) {
      published.add(DateText.read(meta.first(name), evidence(name)));
    }
    for (String name : MetaNames.of("modified")) {
      modified.add(DateText.read(meta.first(name), evidence(name)));
    }
  }

  private static String evidence(String name) {
    return name.startsWith("article:") || name.startsWith("og:") ? "open-graph" : "meta";
  }

  static @Nullable Dated itemprop(Page page, String property, Language language) {
    int looked = 0;
    for (Element element : page.landmarks().withItemProp(property)) {
      if (looked++ >= MOST_LOOKED) {
        break;
      }
      if (Margins.hold(page, element)) {
        continue;
      }
      for (String attribute : List.of("content", "datetime", "title")) {
        Dated read = DateText.read(Tags.attribute(element, attribute), "microdata");
        if (read != null) {
          return read;
        }
      }
      Dated read = drawn(element, language, "microdata");
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private static @Nullable Dated drawn(Element element, Language language, String evidence) {
    String text = Words.squeeze(element.text());
    return text.isEmpty() || text.length() > DateLine.MAX_LENGTH
        ? null
        : DateText.words(text, language, evidence);
  }

  /** Those marked as publication first, then those behind the headline, then those before it. */
  static List<@Nullable Dated> timeElements(Page page, Language language) {
    List<@Nullable Dated> marked = new ArrayList<>();
    List<@Nullable Dated> others = new ArrayList<>();
    List<@Nullable Dated> before = new ArrayList<>();
    boolean behind = page.landmarks().tagged("h1").isEmpty();
    int looked = 0;
    for (Element time : page.landmarks().headingsAndTimes()) {
      if (!time.normalName().equals("time")) {
        behind |= time.normalName().equals("h1");
        continue;
      }
      if (looked++ >= MOST_LOOKED) {
        break;
      }
      if (Margins.hold(page, time)) {
        continue;
      }
      Dated read = DateText.read(time.attr("datetime"), "time-element");
      read = read != null ? read : drawn(time, language, "time-element");
      String hints = (time.className() + " " + time.attr("pubdate")).toLowerCase(Locale.ROOT);
      boolean isMarked = time.hasAttr("pubdate") || hints.contains("publish");
      (isMarked ? marked : behind ? others : before).add(read);
    }
    marked.addAll(others);
    marked.addAll(before);
    return marked;
  }
}
