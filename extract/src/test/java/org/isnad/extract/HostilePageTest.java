package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pages made to hurt: each ends, bounded, with an article or a named problem. */
class HostilePageTest {
  private static final String PROSE =
      "<p>The harbour council of Port Sample voted on Tuesday to rebuild the old fish market, ending"
          + " a dispute that had lasted for eleven years and three mayors.</p>\n";

  /** Not a speed limit: what takes this long has not ended. */
  private static final Duration FOREVER = Duration.ofMinutes(3);

  private static Outcome<Article> extract(String html) {
    Payload page = new Payload(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
    return Assertions.assertTimeoutPreemptively(FOREVER, () -> Extractor.extract(page, null, null));
  }

  private static Article article(String html) {
    Outcome<Article> outcome = extract(html);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Article>) outcome).value();
  }

  @Test
  void endsOnAHundredThousandNestedElements() {
    Article article = article("<body>" + "<div>".repeat(100_000) + PROSE.repeat(5));
    assertThat(article.text()).contains("fish market");
  }

  @Test
  void endsOnAMillionAttributes() {
    StringBuilder tag = new StringBuilder("<div ");
    for (int i = 0; i < 1_000_000; i++) {
      tag.append('a').append(i).append("=1 ");
    }
    assertThat(article("<body>" + tag + ">" + PROSE.repeat(5)).text()).contains("fish market");
  }

  @Test
  void cutsTwentyMegabytesAndSaysSo() {
    Outcome<Article> outcome =
        extract("<body><article>" + PROSE.repeat(20_000_000 / PROSE.length()));
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(((Outcome.Done<Article>) outcome).problems())
        .extracting(Problem::code)
        .contains("page-cut");
  }

  @Test
  void endsOnAFloodOfEntitiesAndUnclosedTags() {
    assertThat(article("<body>" + PROSE.repeat(5) + "&amp;&#x41;&bogus;".repeat(50_000)).text())
        .contains("fish market");
    assertThat(article("<body>" + PROSE.repeat(5) + "<b><i><a href=x>".repeat(20_000)).text())
        .contains("fish market");
  }

  @Test
  void readsDeepJsonLdAsAProblem() {
    String deep = "{\"a\":".repeat(50_000) + "}";
    Outcome<Article> outcome =
        extract("<body><script type='application/ld+json'>" + deep + "</script>" + PROSE.repeat(5));
    assertThat(((Outcome.Done<Article>) outcome).problems())
        .extracting(Problem::code)
        .containsExactly("bad-json-ld");
  }

  @Test
  void readsAPageWithFramesAndNoBody() {
    Outcome<Article> outcome = extract("<html><frameset><frame src=a></frameset></html>");
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    assertThat(((Outcome.Failed<Article>) outcome).problem().code()).isEqualTo("frameset");
  }

  /** jsoup reads a tag's name anew at each mark in it. */
  @Test
  void endsOnATagNameThatNeverEnds() {
    assertThat(article("<body>" + PROSE.repeat(5) + "<b".repeat(2_000_000)).text())
        .contains("fish market");
    assertThat(article("<body>" + PROSE.repeat(40) + "</b\0".repeat(500_000)).text())
        .contains("fish market");
  }

  @Test
  void endsOnAMillionTagsAndAMillionEntities() {
    assertThat(article("<body>" + PROSE.repeat(5) + "<b>x</b>".repeat(700_000)).text())
        .contains("fish market");
    assertThat(article("<body>" + PROSE.repeat(5) + "<p>" + "&amp;".repeat(1_000_000)).text())
        .contains("fish market");
  }

  @Test
  void endsOnHostileScripts() {
    for (String again :
        List.of("{\"", "x={", "[", "(", "\"\\", "/*", "/a", "`", "{a:[", "f('x',")) {
      String script = "<script>" + again.repeat(5_000_000 / again.length()) + "</script>";
      Outcome<Article> outcome = extract("<title>Fish</title><body>" + script);
      assertThat(((Outcome.Failed<Article>) outcome).problem().code()).isEqualTo("script-only");
    }
  }

  @Test
  void readsTextBehindTheEndAndWithinWrongNesting() {
    assertThat(article("<html><body></body></html>" + PROSE.repeat(5)).text()).contains("fish");
    assertThat(article("<form><form><table><p><table>" + PROSE.repeat(5)).text()).contains("fish");
    assertThat(article("<select><option>" + "</select><body>" + PROSE.repeat(5)).text())
        .contains("fish");
    assertThat(article("<body>" + PROSE.replace("council", "coun\0cil").repeat(5)).text())
        .contains("fish");
  }

  @Test
  void binaryFilesAreCalledByTheirNames() {
    Map<String, String> files =
        Map.of(
            "\u001aE\u00df\u00a3", "Matroska media",
            "7z\u00bc\u00af", "7-Zip archive",
            "%PDF-1.7\n", "PDF",
            "\u0089PNG\r\n\u001a\n", "PNG image",
            "PK\u0003\u0004", "ZIP archive",
            "\u001f\u008b\b\0", "gzip data",
            "\u00d0\u00cf\u0011\u00e0", "Office document",
            "\0\0\0 ftypisom", "MP4 media",
            "RIFF$\0\0\0WEBP", "RIFF media",
            "\u00ff\u00d8\u00ff\u00e0", "JPEG image");
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes = (file.getKey() + "<p>no</p>").getBytes(StandardCharsets.ISO_8859_1);
      Outcome<Article> outcome = Extractor.extract(new Payload(bytes, "text/html"), null, null);
      Problem problem = ((Outcome.Failed<Article>) outcome).problem();
      assertThat(problem.code()).isEqualTo("not-html");
      assertThat(problem.detail()).contains(file.getValue());
    }
  }

  /** Whatever the label says, in either direction, with and without a mark. */
  @Test
  void readsEveryCharsetUnderEveryLabel() {
    String text =
        "<p>أعلنت بلدية مدينة النخيل المتخيلة بدء العمل في خط حافلات كهربائية يصل وسط المدينة بضاحية الرمال ويضم اثنتي عشرة محطة مظللة.</p>";
    for (String charset : List.of("windows-1256", "UTF-8", "ISO-8859-6")) {
      for (String label : List.of("windows-1256", "utf-8", "windows-1252", "iso-8859-1")) {
        String html = "<html><head><meta charset=" + label + "></head><body>" + text.repeat(4);
        byte[] bytes = html.getBytes(Charset.forName(charset));
        Outcome<Article> outcome = Extractor.extract(new Payload(bytes, null), null, null);
        assertThat(((Outcome.Done<Article>) outcome).value().text())
            .as(charset + " labelled " + label)
            .contains("مدينة النخيل");
      }
    }
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16")) {
      byte[] bytes = ("<html><body>" + text.repeat(4)).getBytes(Charset.forName(charset));
      Outcome<Article> outcome = Extractor.extract(new Payload(bytes, null), null, null);
      assertThat(((Outcome.Done<Article>) outcome).value().text()).contains("مدينة النخيل");
    }
  }

  @Test
  void readsAPageInAnotherCharsetThanItClaims() {
    String arabic =
        "<html><head><meta charset=utf-8></head><body>"
            + "<p>أعلنت بلدية مدينة النخيل المتخيلة بدء العمل في خط حافلات كهربائية يصل وسط المدينة بضاحية الرمال ويضم اثنتي عشرة محطة مظللة.</p>"
                .repeat(3)
            + "<p>وقال رئيس البلدية في مؤتمر صحفي إن المشروع سيخفض زمن الرحلة إلى النصف خلال الشهر الأول من التشغيل.</p>";
    Outcome<Article> outcome =
        Extractor.extract(
            new Payload(arabic.getBytes(Charset.forName("windows-1256")), "text/html"), null, null);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    Outcome.Done<Article> done = (Outcome.Done<Article>) outcome;
    assertThat(done.value().text()).contains("مدينة النخيل").contains("مؤتمر صحفي");
    assertThat(done.problems()).extracting(Problem::code).contains("mislabelled-charset");
  }
}
