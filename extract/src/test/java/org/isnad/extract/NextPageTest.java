package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import org.isnad.model.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPageTest {
  private static final String HOST = "https://news.example";

  private static String next(String address, String links) {
    String html =
        "<html><head></head><body><p>words</p><div class=pager>" + links + "</div></body></html>";
    URI own = address.isEmpty() ? null : URI.create(HOST + address);
    var opened =
        (Outcome.Done<Page>)
            PageGate.open(InventedSite.payload(html), own, "page", new ArrayList<>());
    URI found = NextPage.of(opened.value());
    return found == null ? "" : found.toString().replace(HOST, "");
  }

  private static String link(String address, String text) {
    return "<a href='" + address + "'>" + text + "</a>";
  }

  @ParameterizedTest
  @CsvSource({
    "/story, /story?page=2, 2",
    "/story, /story?page=2, ٢",
    "/story, /story/2, التالي",
    "/story, /story/2/, الصفحة التالية »",
    "/story/, /story/page/2/, Next page",
    "/story, /story?id=7&page=2, ''",
    "/story.html, /story-2.html, Page suivante",
    "/story.html, /story_2.html, weiter",
    "/story.html, /story-p2.html, 2",
    "/story?id=7, /story?id=7&seite=2, nächste Seite",
    "/story?page=2, /story?page=3, 3",
    "/story/page/2, /story/page/3, Next",
    "/story, /story?page=1, 2",
    "/خبر, /خبر?page=2, ۲",
    "/story?utm_source=mail, /story/2, next",
  })
  void findsIt(String own, String target, String text) {
    String canonical = own.contains("utm") ? "<link rel=canonical href=" + HOST + "/story>" : "";
    String address = Percent.encode(own);
    String expected = text.isEmpty() ? "" : Percent.encode(target);
    assertThat(next(address, canonical + link(target, text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // the next article
    "/story, /another-story, Next",
    "/news/123, /news/124, Next",
    "/news/story-17.html, /news/story-18.html, التالي",
    "/?p=57, /?p=58, next",
    "/2026/story, /2026/story-two, التالي",
    // another page than the next
    "/story, /story?page=3, 3",
    "/story, /story?page=2, 5",
    "/story?page=2, /story?page=1, 1",
    "/story?page=2, /story, Previous",
    // comments
    "/story, /story/comment-page-2, Next",
    "/story, /story?page=2#comments, 2",
    // other hosts, other matters
    "/story, https://other.example/story?page=2, 2",
    "/story, /story?size=2, 2",
    "/story, /story/2, In 2 years everything changed in this town",
    "'', /story?page=2, 2",
  })
  void isNotLedAstray(String own, String target, String text) {
    assertThat(next(own, link(target, text))).isEmpty();
  }

  @Test
  void believesTheHead() {
    assertThat(next("/story", "<link rel=next href=/story?page=2>")).isEqualTo("/story?page=2");
    assertThat(next("/story", "<a rel='nofollow next' href=/story/2><img src=a.png></a>"))
        .isEqualTo("/story/2");
    assertThat(next("/story", "<link rel=next href=/older-story>")).isEmpty();
  }

  /** "/story/2" may be an id: a link "1" to "/story" says that it is a page. */
  @Test
  void countsOnWhereThePagerNamesTheFirst() {
    String pager = link("/story", "1") + "<b>2</b>" + link("/story/3", "3");
    assertThat(next("/story/2", pager)).isEqualTo("/story/3");
    assertThat(next("/story/2", link("/story/3", "3"))).isEmpty();
  }

  @Test
  void arrowsAndLabelsOfAPager() {
    assertThat(next("/story", "<a class=next href=/story?page=2>›</a>")).isEqualTo("/story?page=2");
    assertThat(next("/story", "<a aria-label='الصفحة التالية' href=/story?page=2>›</a>"))
        .isEqualTo("/story?page=2");
    assertThat(next("/story", "<ol class=comments><li>" + link("/story?page=2", "2") + "</ol>"))
        .isEmpty();
  }
}
