package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAddressTest {
  @ParameterizedTest
  @CsvSource({
    "press.example, https://press.example",
    "' HTTP://press.example/a?b#c ', http://press.example/a?b#c",
    "الأخبار.example/قسم, https://xn--igbhbd3au2k.example/%D9%82%D8%B3%D9%85",
    "localhost:8080/rss, https://localhost:8080/rss",
    "'[::1]:8080', 'https://[::1]:8080'"
  })
  void addressesAreReadAsPeopleWriteThem(String typed, URI address) {
    assertThat(TypedAddress.read(typed)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "press",
        "ftp://press.example",
        "javascript:alert(1)",
        "a b.example",
        "me:pw@a.example",
        "<b>.example",
        "https://",
        "a.example:port"
      })
  void whatIsNoAddressIsNone(String typed) {
    assertThat(TypedAddress.read(typed)).isEmpty();
  }
}
