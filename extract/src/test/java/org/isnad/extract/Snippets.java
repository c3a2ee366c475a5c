package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;

/** Articles of pages that are all alike but for the lines a test is about. All text is invented. */
final class Snippets {
  static final Instant FETCHED = Instant.parse("2026-07-09T12:00:00Z");

  private static final String ENGLISH =
      "<p>The harbour of the invented island was opened on Thursday by the minister of ships, who"
          + " said that three hundred of them would call in the first year.</p>"
          + "<p>Fishermen, who had waited six years for it, sang on the quay until the evening, and"
          + " the first boat left with the tide.</p>";

  private static final String ARABIC =
      "<p>افتتحت وزيرة السفن، اليوم الخميس، ميناء الجزيرة المتخيلة بحضور عدد كبير من الصيادين الذين"
          + " انتظروه ست سنوات كاملة.</p>"
          + "<p>وقالت الوزيرة إن ثلاثمئة سفينة ستصل إلى الميناء في السنة الأولى من تشغيله، وإن أولها"
          + " غادرت مع المد في المساء.</p>";

  private Snippets() {}

  static Article english(String head, String top) {
    return article(head, top + ENGLISH);
  }

  static Article arabic(String head, String top) {
    return article(head, top + ARABIC);
  }

  private static Article article(String head, String body) {
    String html =
        "<!doctype html><html><head>"
            + head
            + "</head><body><article>"
            + body
            + "</article></body></html>";
    Outcome<Article> outcome =
        Extractor.extract(
            new Payload(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"),
            URI.create("https://news.example/harbour"),
            FETCHED);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Article>) outcome).value();
  }

  static String meta(String name, String content) {
    return "<meta property=\"" + name + "\" content=\"" + content + "\">";
  }

  static String jsonLd(String fields) {
    return "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
        + fields
        + "}</script>";
  }
}
