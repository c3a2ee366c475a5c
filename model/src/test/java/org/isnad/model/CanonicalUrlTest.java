package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
        .hasSizeGreaterThan(40);
  }
}
