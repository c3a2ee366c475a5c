package org.isnad.extract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When a page says it was published and changed, with the evidence. Machine-readable statements
 * stand before what is drawn for readers; the address, which only knows days, settles nothing that
 * another place states to the minute.
 */
record Dates(@Nullable Dated published, @Nullable Dated modified) {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publishdate",
    "publish_date",
    "publication_date",
    "published_time",
    "pubdate",
    "ptime",
    "pdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dc.created",
    "article.published",
    "article_date_original",
    "originalpublicationdate",
    "citation_publication_date",
    "citation_date",
    "cxenseparse:recs:publishtime",
    "displaydate",
    "article.created",
    "og:pubdate",
    "publishedtime",
    "published",
    "created",
    "date",
    "rnews:datepublished",
    "publishdate_dt",
    "last-publish-date",
    "og:release_date",
    "dcterms.date",
  };

  private static final String[] MODIFIED = {
    "article:modified_time", "og:updated_time", "og:modified_time", "datemodified", "last-modified",
    "lastmod", "dcterms.modified", "dc.date.modified", "updated_time", "article.updated",
  };

  /** Elements looked at: the first few are the article's, the others those of cards. */
  private static final int MOST_LOOKED = 100;

  /** Clocks differ; what lies further in the future than this is another date. */
  private static final Duration AHEAD = Duration.ofDays(2);

  /** Before the web nothing was published on it. */
  private static final Instant FIRST_PAGE = Instant.parse("1991-08-06T00:00:00Z");

  static Dates of(StructuredData data, Page page, Language language, @Nullable Instant fetchedAt) {
    List<@Nullable Dated> published = new ArrayList<>();
    List<@Nullable Dated> modified = new ArrayList<>();
    JsonNode article = data.jsonLd().article();
    if (article != null) {
      published.add(DateText.read(JsonLd.string(article.path("datePublished")), "json-ld"));
      modified.add(DateText.read(JsonLd.string(article.path("dateModified")), "json-ld"));
    }
    for (JsonNode node : data.jsonLd().objects()) {
      published.add(DateText.read(JsonLd.string(node.path("datePublished")), "json-ld"));
    }
    for (String name : PUBLISHED) {
      String evidence = name.contains(":") ? "open-graph" : "meta";
      published.add(DateText.read(data.meta().first(name), evidence));
    }
    published.add(itemprop(page, "datePublished"));
    published.add(itemprop(page, "dateCreated"));
    for (String name : MODIFIED) {
      modified.add(
          DateText.read(data.meta().first(name), name.contains(":") ? "open-graph" : "meta"));
    }
    modified.add(itemprop(page, "dateModified"));
    published.addAll(timeElements(page));
    published.add(DateInAddress.of(page));
    Dated machine = first(published, fetchedAt);
    // reading every date line costs as much as all the rest
    Dated told = machine != null ? machine : first(DateLine.of(page, language), fetchedAt);
    return new Dates(told, first(modified, fetchedAt));
  }

  private static @Nullable Dated first(List<@Nullable Dated> found, @Nullable Instant fetchedAt) {
    for (Dated dated : found) {
      if (dated != null
          && dated.at().isAfter(FIRST_PAGE)
          && (fetchedAt == null || dated.at().isBefore(fetchedAt.plus(AHEAD)))) {
        return dated;
      }
    }
    return null;
  }

  private static @Nullable Dated itemprop(Page page, String property) {
    int looked = 0;
    for (Element element : page.landmarks().withItemProp(property)) {
      if (looked++ >= MOST_LOOKED) {
        break;
      }
      for (String attribute : List.of("content", "datetime", "title")) {
        Dated read = DateText.read(element.attr(attribute), "microdata");
        if (read != null) {
          return read;
        }
      }
      Dated read = DateText.read(Words.squeeze(element.text()), "microdata");
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  /** Those marked as publication first, then in page order, skipping cards of other articles. */
  private static List<@Nullable Dated> timeElements(Page page) {
    List<@Nullable Dated> marked = new ArrayList<>();
    List<@Nullable Dated> others = new ArrayList<>();
    int looked = 0;
    for (Element time : page.landmarks().tagged("time")) {
      if (looked++ >= MOST_LOOKED) {
        break;
      }
      Dated read = DateText.read(time.attr("datetime"), "time-element");
      read = read != null ? read : DateText.read(Words.squeeze(time.text()), "time-element");
      String hints = (time.className() + " " + time.attr("pubdate")).toLowerCase(Locale.ROOT);
      boolean isMarked = time.hasAttr("pubdate") || hints.contains("publish");
      (isMarked ? marked : others).add(read);
    }
    marked.addAll(others);
    return marked;
  }
}
