package org.isnad.server.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.isnad.feed.FeedParser;
import org.isnad.feed.Opml;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the words hold, the project's own parser reads them back as they were. */
class FeedFormsTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:05Z");
  private static final URI SELF = URI.create("https://isnad.example/feed");

  /** Marks of direction, the end of CDATA, entities, three digit systems, tatweel and tashkeel. */
  private static final List<String> TITLES =
      List.of(
          "\u200Fالوزير: «نعم» \u2067(WHO)\u2069 لا",
          "سِعرُ الصّرف ١٢٫٥ ۱۲ 12 قـــرش",
          "نهاية ]]> في العنوان",
          "a < b && c > d; &amp; &lt;b&gt;",
          "الوسم <b> والإغلاق </p> و<!-- تعليق -->",
          "\"quoted\" 'single' — “curly”",
          "زغرتا 🇱🇧 و\u200Cنیم‌فاصله");

  private static OutItem item(String title, int number) {
    return new OutItem(
        "https://isnad.example/report/" + number,
        URI.create("https://press.example/a?x=1&y=" + number),
        title,
        "<p dir=\"rtl\">" + ArticleHtml.escaped(title) + " ]]&gt; &amp;amp;</p>",
        NOON.plusSeconds(number),
        NOON.plusSeconds(number + 60L),
        "صحيفة & أخرى",
        "ar",
        List.of("سد <النهر>", "مياه"),
        List.of(
            new OutItem.Media(URI.create("https://press.example/a.mp3?t=1&u=2"), "audio/mpeg")));
  }

  private static OutFeed feed(List<OutItem> items) {
    return new OutFeed(
        "إسناد ]]> & <أخبار>", "وصف", "https://isnad.example/", SELF.toString(), "ar", items);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsReadBack(FeedForm form) {
    List<OutItem> items = TITLES.stream().map(title -> item(title, TITLES.indexOf(title))).toList();
    String written = form.write(feed(items));
    Parsed<Feed> parsed =
        FeedParser.parse(
            new Payload(written.getBytes(StandardCharsets.UTF_8), form.mediaType()), SELF, null);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value().title()).isEqualTo("إسناد ]]> & <أخبار>");
    List<Entry> entries = parsed.value().entries();
    assertThat(entries).hasSameSizeAs(items);
    for (int i = 0; i < items.size(); i++) {
      OutItem item = items.get(i);
      Entry entry = entries.get(i);
      assertThat(entry.title()).isEqualTo(item.title());
      assertThat(entry.id()).isEqualTo(item.id());
      assertThat(entry.link()).isEqualTo(item.link());
      assertThat(entry.published()).isEqualTo(item.published());
      assertThat(entry.updated()).isEqualTo(form == FeedForm.RSS ? null : item.updated());
      assertThat(entry.content() == null ? entry.summary() : entry.content())
          .isEqualTo(item.html());
      assertThat(entry.authors()).containsExactly("صحيفة & أخرى");
      assertThat(entry.categories()).isEqualTo(item.tags());
      assertThat(entry.enclosures()).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyListIsAFeed(FeedForm form) {
    String written = form.write(feed(List.of()));
    Parsed<Feed> parsed =
        FeedParser.parse(
            new Payload(written.getBytes(StandardCharsets.UTF_8), form.mediaType()), SELF, null);
    assertThat(parsed.value().title()).isEqualTo("إسناد ]]> & <أخبار>");
    assertThat(parsed.value().entries()).isEmpty();
  }

  @Test
  void aFormIsNamedByItsEnding() {
    assertThat(FeedForm.of("rss")).contains(FeedForm.RSS);
    assertThat(FeedForm.of("RSS")).isEmpty();
    assertThat(FeedForm.of("pdf")).isEmpty();
  }

  @Test
  void aListOfFeedsIsReadBack() {
    String written =
        OpmlOut.write(
            "قائمة & <أخرى>",
            List.of(
                new OpmlOut.Outline(
                    "ضفاف \"اليوم\"", "https://a.example/f?x=1&y=2", "https://a.example/", ""),
                new OpmlOut.Outline("نهر", "https://b.example/f", "https://b.example/", "مياه")));
    var read = Opml.read(new Payload(written.getBytes(StandardCharsets.UTF_8), "text/x-opml"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().toString())
        .contains("ضفاف \"اليوم\"", "https://a.example/f?x=1&y=2", "نهر", "مياه");
  }
}
