package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.isnad.model.Article;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;

class ExtractorTest {
  private static final URI ADDRESS = URI.create("https://news.example/2026/07/09/harbour");

  private static Outcome<Article> extract(String html) {
    return Extractor.extract(
        new Payload(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"),
        ADDRESS,
        null);
  }

  private static String failure(String html) {
    return extract(html) instanceof Outcome.Failed<Article>(var problem) ? problem.code() : "done";
  }

  @Test
  void readsAPlainArticle() {
    Outcome<Article> outcome =
        extract(
            """
            <html lang="ar"><head><title>افتتاح الميناء الجديد | أخبار المثال</title>
            <meta property="og:site_name" content="أخبار المثال">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"افتتاح الميناء الجديد",
            "datePublished":"2026-07-09T10:00:00+03:00","author":{"name":"سلمى النموذج"}}</script></head>
            <body><nav><a href="/">الرئيسية</a> <a href="/x">اقتصاد</a></nav>
            <article><h1>افتتاح الميناء الجديد</h1>
            <p>افتتح وزير النقل في الجمهورية المتخيلة، اليوم الخميس، الميناء الجديد على الساحل الشرقي بحضور عدد كبير من المسؤولين.</p>
            <p>اقرأ أيضا: <a href="/1">خبر آخر</a></p>
            <p>وقال الوزير إن الميناء، الذي استغرق بناؤه ست سنوات، سيستقبل ثلاثمئة سفينة في السنة الأولى من تشغيله.</p>
            </article></body></html>
            """);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    Article article = ((Outcome.Done<Article>) outcome).value();
    assertThat(article.title()).isEqualTo("افتتاح الميناء الجديد");
    assertThat(article.site()).isEqualTo("أخبار المثال");
    assertThat(article.authors()).containsExactly("سلمى النموذج");
    assertThat(article.published()).isNotNull();
    assertThat(article.published().at()).hasToString("2026-07-09T07:00:00Z");
    assertThat(article.published().evidence()).isEqualTo("json-ld");
    assertThat(article.direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
    assertThat(article.language()).isEqualTo(Language.ARABIC);
    assertThat(article.blocks()).hasSize(2);
    assertThat(article.text())
        .startsWith("افتتح وزير النقل")
        .endsWith("من تشغيله.")
        .doesNotContain("اقرأ");
  }

  /** A poem has no line that is prose; a list of links has no line of its own. */
  @Test
  void aPageWithWordsOfItsOwnIsNeverEmpty() {
    StringBuilder poem = new StringBuilder("<html><title>قصيدة النهر</title><body>");
    StringBuilder links = new StringBuilder("<html><title>فهرس</title><body>");
    for (int i = 0; i < 8; i++) {
      poem.append("<div>يمر النهر على الحقول رقم ").append(i).append("</div>");
      links.append("<div><a href=/").append(i).append(">يمر النهر على الحقول اليوم</a></div>");
    }
    Outcome<Article> read = extract(poem.toString());
    assertThat(((Outcome.Done<Article>) read).value().blocks()).hasSize(8);
    assertThat(failure(links.toString())).isEqualTo("no-article");
  }

  @Test
  void namesWhatIsNoPage() {
    assertThat(failure("")).isEqualTo("empty-page");
    assertThat(failure(" \n\t ")).isEqualTo("empty-page");
    assertThat(failure("just words")).isEqualTo("not-html");
    assertThat(failure("\u0000\u0001\u0002\u0003<p>binary")).isEqualTo("not-html");
    assertThat(failure("<html><body><p>Words</p><form><input></form></body></html>"))
        .isEqualTo("no-article");
  }
}
