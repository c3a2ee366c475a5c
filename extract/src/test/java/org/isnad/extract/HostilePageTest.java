package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
