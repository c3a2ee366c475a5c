package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.server.Visitor.Text;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searching: narrowing what was found, and what the search line offers while it is typed in. */
class SearchPagesTest {
  private final Visitor visitor = PaperServer.visitor();

  @Test
  void whatWasFoundIsNarrowedByLinks() {
    Document page = visitor.page("/search?q=" + Text.encoded("السرو"));
    assertThat(page.select(".facets h2").eachText()).contains("المصدر");
    assertThat(page.select(".facets a:contains(صحيفة المنارة)").attr("href"))
        .isEqualTo(
            "/search?q=" + Text.encoded("السرو source:manara").replace("+", "%20") + "&page=1");
    assertThat(page.select(".facets a:contains(آخر 7 أيام) .count").text()).isNotBlank();
  }

  @Test
  void whatNarrowsIsTakenOutAgain() {
    Document page = visitor.page("/search?q=" + Text.encoded("السرو source:manara"));
    assertThat(page.select(".facets .on bdi").eachText()).containsExactly("صحيفة المنارة");
    assertThat(page.select(".facets .on").attr("href"))
        .isEqualTo("/search?q=" + Text.encoded("السرو") + "&page=1");
  }

  @Test
  void whatCannotBeReadIsToldInWords() {
    Document page = visitor.page("/search?q=from:never&lang=en");
    assertThat(page.select(".problem").text())
        .isEqualTo(
            "Part of the search was not understood: a date that cannot be read; write it like"
                + " 2026-11-23 never");
  }

  @ParameterizedTest
  @CsvSource({
    "ريم, /name/",
    "حداد, /name/",
    "Had, /name/",
    "جَزيـ, /hashtag/",
    "سرو, /hashtag/",
    "منار, /source/manara",
    "المنار, /source/manara",
    "harb, /source/harbour"
  })
  void whatIsTypedIsCompletedInAnySpelling(String typed, String address) {
    List<String> offered =
        List.of(visitor.get("/search/suggest?q=" + Text.encoded(typed)).body().split("\\},", -1));
    assertThat(offered).anySatisfy(one -> assertThat(one).contains("\"href\":\"" + address));
  }

  @Test
  void nothingIsOfferedForNothing() {
    for (String typed : List.of("", "%20", "%2A", "zzzz", "a".repeat(80), "%E2%80%AE")) {
      assertThat(visitor.get("/search/suggest?q=" + typed).body()).isEqualTo("[]");
    }
    assertThat(visitor.get("/search/suggest").headers().firstValue("Content-Type"))
        .contains("application/json");
  }
}
