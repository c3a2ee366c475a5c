package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {

  @ParameterizedTest
  @CsvSource({
    "http://www.Example.org/a,                     https://example.org/a",
    "https://example.org,                          https://example.org/",
    "https://example.org:443/a#part,               https://example.org/a",
    "http://127.0.0.1:8123/a,                      https://127.0.0.1:8123/a",
    "https://example.org/a?utm_source=x&id=7,      https://example.org/a?id=7",
    "https://example.org/a?UTM_Medium=x&fbclid=1,  https://example.org/a",
    "https://example.org/a?b=2&a=1,                https://example.org/a?b=2&a=1",
    "https://example.org/a?&&,                     https://example.org/a",
    "https://example.org/%D8%AE%D8%A8%D8%B1,       https://example.org/%D8%AE%D8%A8%D8%B1",
    "HTTPS://WWW.Example.ORG./a,                   https://example.org/a",
    "https://reader:word@example.org/a,            https://example.org/a",
    "http://example.org:8080/a,                    https://example.org:8080/a",
    "https://example.org/خبر/عاجل,                "
        + " https://example.org/%D8%AE%D8%A8%D8%B1/%D8%B9%D8%A7%D8%AC%D9%84",
    "https://example.org/%d8%ae%d8%a8%d8%b1,       https://example.org/%D8%AE%D8%A8%D8%B1",
    "https://example.org/?q=خبر,                   https://example.org/?q=%D8%AE%D8%A8%D8%B1",
    "https://example.org/%7Eme/%61,                https://example.org/~me/a",
    "https://example.org/a%2Fb,                    https://example.org/a%2Fb",
    "https://أخبار.مثال/خبر,                      "
        + " https://xn--igbicxr.xn--mgbh0fb/%D8%AE%D8%A8%D8%B1",
    "http://www.أخبار.مثال:80/,                    https://xn--igbicxr.xn--mgbh0fb/",
    "https://xn--igbicxr.xn--mgbh0fb/,             https://xn--igbicxr.xn--mgbh0fb/",
    "https://example.org/a/,                       https://example.org/a",
    "https://example.org/a//,                      https://example.org/a",
    "https://example.org/a/index.html,             https://example.org/a",
    "https://example.org/Default.aspx,             https://example.org/",
    "https://example.org/index.php?id=7,           https://example.org/index.php?id=7",
    "https://example.org/index.php?utm_id=7,       https://example.org/",
    "https://example.org/a/./b/../c,               https://example.org/a/c",
    "https://example.org/../../a/..,               https://example.org/",
    "https://example.org/.hidden/a..b,             https://example.org/.hidden/a..b",
    "https://example.org/a;jsessionid=1F.x?id=7,   https://example.org/a?id=7",
    "https://example.org/a?ref=rss&ref=front,      https://example.org/a?ref=front",
    "https://example.org/a?amp=1&%75tm_source=x,   https://example.org/a",
    "https://example.org/#!/news/1,                https://example.org/#!/news/1",
    "https://example.org/#/خبر/1,                  https://example.org/#/%D8%AE%D8%A8%D8%B1/1",
    "https://example.org/a#comments,               https://example.org/a",
    "https://example.org/a#!,                      https://example.org/a",
    "https://[2606:4700::1]/a,                     https://[2606:4700::1]/a",
  })
  void takesOffWhatDoesNotTellReportsApart(String address, String expected) {
    assertThat(CanonicalUrl.of(URI.create(address)))
        .hasValueSatisfying(url -> assertThat(url.value()).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({"mailto:a@example.org", "ftp://example.org/a", "/relative", "javascript:void(0)"})
  void isEmptyForWhatIsNoWebAddress(String address) {
    assertThat(CanonicalUrl.of(URI.create(address))).isEmpty();
  }

  @Test
  void trackingParametersAreReadFromTheirFile() {
    assertThat(DataFile.lines("tracking-parameters.txt"))
        .contains("utm_*", "fbclid")
        .hasSizeGreaterThan(40)
        .allMatch(line -> line.equals(line.toLowerCase(Locale.ROOT)) && !line.contains(" "));
    assertThat(DataFile.lines("default-documents.txt")).contains("index.html");
  }

  @Test
  void theIdentityOfAnIdentityIsItself() {
    String[] addresses = {
      "https://مثال.example/أ ب".replace(" ", "%20"),
      "https://example.org/a%25zz/..;/?a=%26&b=%",
      "https://example.org/a/index.html/index.html",
      "https://example.org/?ref=rss&&x=1#!/y"
    };
    for (String address : addresses) {
      String escaped = address.replace("%&", "%25&").replaceAll("%$", "%25");
      CanonicalUrl once = CanonicalUrl.of(URI.create(escaped)).orElseThrow();
      assertThat(CanonicalUrl.of(URI.create(once.value()))).contains(once);
    }
  }
}
