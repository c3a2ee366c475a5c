package org.isnad.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnAddressTest {
  private static final URI ADDRESS = URI.create("https://marfa.example/news/77123?from=front");

  private static @Nullable URI canonical(String head) {
    String page =
        "<html lang=ar><head><title>افتتاح جسر المشاة</title>"
            + head
            + "</head><body><article><h1>افتتاح جسر المشاة</h1><p>أعلنت بلدية مرسى النخيل افتتاح"
            + " جسر المشاة الجديد فوق الوادي بعد أعمال دامت عامين.</p><p>وقال رئيس البلدية إن الجسر"
            + " يخدم عشرين ألف شخص، مضيفا أن الأعمال كلفت أربعة ملايين.</p>"
            + "</article></body></html>";
    Payload payload = new Payload(page.getBytes(UTF_8), "text/html; charset=utf-8");
    return Extractor.extract(payload, ADDRESS, Instant.EPOCH) instanceof Outcome.Done<Article> done
        ? done.value().canonical()
        : null;
  }

  @Test
  void theLinkComesBeforeOpenGraph() {
    assertThat(
            canonical(
                "<link rel=canonical href='/خبر/77123'><meta property=og:url content='/other'>"))
        .isEqualTo(URI.create("https://marfa.example/%D8%AE%D8%A8%D8%B1/77123"));
    assertThat(canonical("<meta property=og:url content='https://marfa.example/news/77123'>"))
        .isEqualTo(URI.create("https://marfa.example/news/77123"));
    assertThat(canonical("")).isNull();
  }

  @Test
  void aLinkToTheFrontPageComesBehind() {
    String link = "<link rel=canonical href='https://marfa.example/'>";
    assertThat(canonical(link + "<meta property=og:url content='/news/77123'>"))
        .isEqualTo(URI.create("https://marfa.example/news/77123"));
    assertThat(canonical(link)).isEqualTo(URI.create("https://marfa.example/"));
  }
}
