package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.Snippets.jsonLd;
import static org.isnad.extract.Snippets.meta;

import org.isnad.model.Article;
import org.isnad.model.DataFile;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as machines and readers are told them, and which of several is the page's. */
class DatesTest {
  private static String told(Dated dated) {
    return dated == null ? "-" : dated.iso() + " " + dated.evidence();
  }

  private static String published(String head, String top) {
    return told(Snippets.english(head, "<h1>Harbour opens</h1>" + top).published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-07-09T10:00:00+03:00|2026-07-09T10:00+03:00",
        "2026-07-09 18:30:00 +0300|2026-07-09T18:30+03:00",
        "20260709T1830Z|2026-07-09T18:30:00Z",
        "2026/07/09|2026-07-09",
        "Thu, 9 Jul 2026 18:30:00 GMT|2026-07-09T18:30:00Z",
        "Thu, 09 Jul 2026 18:30:00 PST|2026-07-09T18:30-08:00",
        "Jul 9, 2026|2026-07-09",
        "9.7.2026|2026-07-09",
        "1783622400|2026-07-09T18:40:00Z",
      })
  void writtenForMachines(String written, String iso) {
    InLocales.check(() ->
        assertThat(DateText.read(written, "meta"))
            .isNotNull()
            .extracting(Dated::iso)
            .isEqualTo(iso));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2022-02-112023-05-08", "03-09-2026", "soon", "2026-13-41", "12345"})
  void noDatesForMachines(String written) {
    assertThat(DateText.read(written, "meta")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "ar|نُشر في: ٩ يوليو ٢٠٢٦|2026-07-09|-",
        "ar|الخميس 24 محرم 1448 هـ - 9 يوليو 2026 م|2026-07-09|-",
        "ar|آخر تحديث: 9 تموز 2026|-|2026-07-09",
        "ar|نشر في 8 غشت 2025، تم التحديث في 9 شتنبر 2025|2025-08-08|2025-09-09",
        "ar|9-7-2026|2026-07-09|-",
        "en|Published July 8, 2026, updated July 9, 2026|2026-07-08|2026-07-09",
        "fr|Publié le 8 juillet 2026, mis à jour le 9 juillet 2026|2026-07-08|2026-07-09",
        "de|Aktualisiert am 9. Juli 2026|-|2026-07-09",
        "es|Actualizado 9 de julio de 2026|-|2026-07-09",
        "fa|۱۸ تیر ۱۴۰۵|2026-07-09|-",
      })
  void drawnForReaders(String language, String line, String published, String modified) {
    InLocales.check(() -> {
      DateLine read = DateLine.read(line, new Language(language));
      assertThat(read.published().stream().findFirst().map(Dated::iso).orElse(null))
          .isEqualTo(published);
      assertThat(read.modified().stream().findFirst().map(Dated::iso).orElse(null))
          .isEqualTo(modified);
    });
  }

  @Test
  void relativeToTheFetch() {
    Article article =
        Snippets.arabic("", "<h1>الميناء يفتح أبوابه</h1><div class=date>منذ ساعتين</div>");
    assertThat(told(article.published())).isEqualTo("2026-07-09T10:00:00Z relative-date");
    assertThat(published("", "<div class=date>yesterday 14:30</div>"))
        .isEqualTo("2026-07-08 relative-date");
    assertThat(published("", "<div class=date>July 7, 2026 (2 days ago)</div>"))
        .isEqualTo("2026-07-07 date-line");
  }

  @Test
  void thePublishersClockTellsTheDay() {
    String utc = meta("article:published_time", "2026-07-09T02:30:00Z");
    assertThat(published(utc, "<time datetime=2026-07-08T22:30:00-04:00>Jul 8</time>"))
        .isEqualTo("2026-07-08T22:30-04:00 open-graph");
    assertThat(published(utc, "<div class=date>July 8, 2026 7:30 pm PT</div>"))
        .isEqualTo("2026-07-08T19:30-07:00 open-graph");
    assertThat(published(utc, "<div class=date>July 8, 2026 7:31 pm</div>"))
        .isEqualTo("2026-07-09T02:30:00Z open-graph");
  }

  @Test
  void datesOfCommentsAndPicturesAreNotThePages() {
    String comment = "<div class=comments><time datetime=2026-01-02>Jan 2</time></div>";
    assertThat(published("", comment)).isEqualTo("-");
    String picture =
        "<script type=application/ld+json>{\"@type\":\"ImageObject\","
            + "\"datePublished\":\"2020-01-02\"}</script>";
    assertThat(published(picture, "<time datetime=2026-07-08>Jul 8</time>"))
        .isEqualTo("2026-07-08 time-element");
    assertThat(published("", "<footer>© 2026 The Invented, 1 January 2026</footer>"))
        .isEqualTo("-");
  }

  @Test
  void aTemplatesDayInWordsComesLast() {
    String worded = jsonLd("\"datePublished\":\"Jul 1, 2026\"");
    assertThat(published(worded, "<div class=date>June 3, 2025</div>"))
        .isEqualTo("2025-06-03 date-line");
    assertThat(published(worded, "")).isEqualTo("2026-07-01 json-ld");
  }

  @Test
  void timesBehindTheHeadlineStandBeforeThoseAboveIt() {
    String page =
        "<div><time datetime=2025-01-01>ticker</time></div><h1>Harbour opens</h1>"
            + "<time datetime=2026-07-08>Jul 8</time>";
    assertThat(told(Snippets.english("", page).published())).isEqualTo("2026-07-08 time-element");
  }

  @Test
  void theWordListsAreRead() {
    assertThat(DataFile.lines(StatedDates.class, "dated-parts.txt")).contains("Comment");
    assertThat(DataFile.lines(DateLine.class, "updated-labels.txt")).contains("آخر تحديث");
    assertThat(MetaNames.of("published")).startsWith("article:published_time");
    assertThat(MetaNames.of("modified")).contains("lastmod");
  }
}
