package org.isnad.extract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * When a page says it was published and changed, with the evidence. Machine-readable statements
 * stand before what is drawn for readers; the address, which only knows days, settles nothing that
 * another place states to the minute.
 */
record Dates(@Nullable Dated published, @Nullable Dated modified) {
  /** Clocks differ; what lies further in the future than this is another date. */
  private static final Duration AHEAD = Duration.ofDays(2);

  /** Before the web nothing was published on it. */
  private static final Instant FIRST_PAGE = Instant.parse("1991-08-06T00:00:00Z");

  static Dates of(StructuredData data, Page page, Language language, @Nullable Instant fetchedAt) {
    List<@Nullable Dated> published = new ArrayList<>();
    List<@Nullable Dated> modified = new ArrayList<>();
    List<@Nullable Dated> worded = new ArrayList<>();
    StatedDates.addJsonLd(data.jsonLd(), published, worded, modified);
    StatedDates.addMeta(data.meta(), published, modified);
    published.add(StatedDates.itemprop(page, "datePublished", language));
    published.add(StatedDates.itemprop(page, "dateCreated", language));
    modified.add(StatedDates.itemprop(page, "dateModified", language));
    published.addAll(StatedDates.timeElements(page, language));
    published.add(DateInAddress.of(page));
    Dated machine = first(published, fetchedAt);
    Dated changed = first(modified, fetchedAt);
    if (machine != null) {
      return new Dates(PublishersClock.set(machine, published, page, language), changed);
    }
    List<String> lines = DateLines.of(page);
    // reading every date line costs as much as all the rest
    List<@Nullable Dated> shown = new ArrayList<>();
    List<@Nullable Dated> shownChanged = new ArrayList<>();
    for (String line : lines) {
      DateLine read = DateLine.read(line, language);
      shown.addAll(read.published());
      shownChanged.addAll(read.modified());
    }
    changed = changed != null ? changed : first(shownChanged, fetchedAt);
    shown.addAll(worded);
    Dated told = first(shown, fetchedAt);
    told = told == null && fetchedAt != null ? relative(lines, language, fetchedAt) : told;
    // a page that only says when it was changed was published by then
    return new Dates(told != null ? told : first(shownChanged, fetchedAt), changed);
  }

  private static @Nullable Dated relative(
      List<String> lines, Language language, Instant fetchedAt) {
    for (String line : lines) {
      Dated read = DateLine.relative(line, language, fetchedAt);
      if (read != null) {
        return read;
      }
    }
    return null;
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
}
