package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.DataFile;
import org.isnad.model.Direction;
import org.isnad.model.Entry;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportIdentityTest {
  private static String identity(String listed, String answered, @Nullable String named) {
    URI link = URI.create(listed);
    Entry entry =
        new Entry(null, link, null, null, null, null, null, List.of(), List.of(), List.of());
    Arrival arrival =
        new Arrival("marfa", CanonicalUrl.of(link).orElseThrow(), link, null, entry, Instant.EPOCH);
    Article article =
        new Article(
            URI.create(answered),
            named == null ? null : URI.create(named),
            null,
            Language.ARABIC,
            Direction.RIGHT_TO_LEFT,
            "خبر",
            List.of(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            false);
    return ReportIdentity.of(arrival, article).canonical().value();
  }

  /** The page's own address, in the fourth column as an identity. */
  @ParameterizedTest
  @CsvSource({
    // the page for phones
    "https://m.marfa.example/news/77123, https://marfa.example/news/77123",
    "https://marfa.example/amp/news/77123, https://marfa.example/news/77123",
    "https://marfa.example/news/77123/amp/, https://marfa.example/news/77123",
    "https://marfa.example/news/77123.amp.html, https://marfa.example/news/77123.html",
    "https://marfa-example.cdn.ampproject.org/c/s/marfa.example/news/77123, "
        + "https://marfa.example/news/77123",
    "https://www.google.com/amp/s/marfa.example/news/77123, https://marfa.example/news/77123",
    // the same with words, without, with a section, of a query
    "https://marfa.example/77123, https://marfa.example/politics/77123-bridge-opens",
    "https://marfa.example/?p=4321, https://marfa.example/2026/11/the-bridge-opens-today",
    "https://marfa.example/a.php?id=77123&from=front, https://marfa.example/a.php?id=77123",
    "https://ar.marfa.example/news/77123, https://marfa.example/ar/news/77123",
    "https://news.marfa.com.eg/77123, https://www.marfa.com.eg/news/77123",
    // in Arabic letters, encoded or not, with words changed
    "https://marfa.example/خبر/افتتاح-جسر-المشاة-الجديد, "
        + "https://marfa.example/افتتاح-جسر-المشاة-الجديد",
    "https://marfa.example/%D8%A7%D9%81%D8%AA%D8%AA%D8%A7%D8%AD-%D8%AC%D8%B3%D8%B1-%D8%AC%D8%AF%D9%8A%D8%AF,"
        + " https://marfa.example/محليات/افتتاح-جسر-جديد",
    "https://marfa.example/محليات/افتتاح-جسر-جديد-في-المدينة, "
        + "https://marfa.example/محليات/افتتاح-جسر-جديد-غدا",
  })
  void thePagesOwnAddressIsBelieved(String page, String named) {
    assertThat(identity(page, page, named))
        .isEqualTo(CanonicalUrl.of(URI.create(named)).orElseThrow().value());
  }

  @ParameterizedTest
  @CsvSource({
    // the front page, of a language too
    "https://marfa.example/news/77123, https://marfa.example/",
    "https://marfa.example/news/77123, https://marfa.example/ar/",
    "https://marfa.example/?p=4321, https://marfa.example/",
    "https://marfa.example/?p=4321, https://marfa.example/index.html",
    // a section
    "https://marfa.example/politics/the-bridge-opens-today, https://marfa.example/politics",
    "https://marfa.example/سياسة/افتتاح-جسر-المشاة-الجديد, https://marfa.example/سياسة",
    "https://marfa.example/news/77123, https://marfa.example/economy-and-business-news",
    // another article, also of the same day
    "https://marfa.example/news/77123, https://marfa.example/news/77124",
    "https://marfa.example/20261128/the-bridge-opens, "
        + "https://marfa.example/20261128/a-ship-sinks-there",
    "https://marfa.example/محليات/افتتاح-جسر-جديد, https://marfa.example/محليات/غرق-سفينة-شحن",
    // another site, also one that only shares a country's ending
    "https://marfa.example/news/77123, https://other.example.net/some/unrelated-page-of-theirs",
    "https://marfa.example/news/77123, https://other-site.net/news/77123",
    "https://marfa.com.eg/news/77123, https://other.com.eg/news/77123",
    "https://127.0.0.1:8001/news/77123, https://127.0.0.1:8002/news/77123",
    "https://ampproject.org.bad.net/c/s/marfa.example/news/77123, https://marfa.example/news/77123",
    // no web address
    "https://marfa.example/news/77123, mailto:77123@marfa.example",
  })
  void aWrongAddressIsNot(String page, String named) {
    assertThat(identity(page, page, named))
        .isEqualTo(CanonicalUrl.of(URI.create(page)).orElseThrow().value());
  }

  @ParameterizedTest
  @CsvSource({
    "https://go.example.net/x7Qa, https://marfa.example/news/77123",
    "https://feeds.example.net/~r/marfa/~3/abc/77123, https://marfa.example/news/77123",
    "https://marfa.example/77123, https://marfa.example/politics/77123",
  })
  void whereRedirectsEndIsBelieved(String listed, String answered) {
    assertThat(identity(listed, answered, null)).isEqualTo(answered);
  }

  @ParameterizedTest
  @CsvSource({
    "https://marfa.example/news/77123, https://marfa.example/",
    "https://marfa.example/news/77123, https://marfa.example/login?next=front",
    "https://marfa.example/news/77123, https://marfa.example/news/the-most-read-of-this-week",
    "https://go.example.net/x7Qa, https://marfa.example/",
  })
  void whereARedirectGaveUpIsNot(String listed, String answered) {
    assertThat(identity(listed, answered, null)).isEqualTo(listed);
  }

  @Test
  void theDataFileIsRead() {
    assertThat(DataFile.lines(AddressLikeness.class, "address-twins.txt"))
        .contains("part amp", "second com")
        .allMatch(line -> line.matches("(part|host|second) \\S+"));
  }
}
