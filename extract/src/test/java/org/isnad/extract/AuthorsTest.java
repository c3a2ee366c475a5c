package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.Snippets.jsonLd;
import static org.isnad.extract.Snippets.meta;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.model.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as written, and where on a page they are believed. */
class AuthorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "بقلم: سلمى النموذج|سلمى النموذج",
        "كتبت سلمى النموذج|سلمى النموذج",
        "كتب/ عمر المثال|عمر المثال",
        "تحرير: سلمى النموذج وعمر المثال|سلمى النموذج وعمر المثال",
        "سلمى النموذج و عمر المثال|سلمى النموذج; عمر المثال",
        "سلمى النموذج، عمر المثال|سلمى النموذج; عمر المثال",
        "سلمى النموذج 9 يوليو 2026|سلمى النموذج",
        "By Sara Example and Omar Sample|Sara Example; Omar Sample",
        "By Sara Example, Staff Writer|Sara Example",
        "Sara Example, MD|Sara Example",
        "Sara Example July 9, 2026 5 min read|Sara Example",
        "July 9, 2026 by Sara Example|Sara Example",
        "By SARA EXAMPLE|SARA EXAMPLE",
        "par Claire Exemple et Paul Modèle|Claire Exemple; Paul Modèle",
        "von Klara Muster und Paul Beispiel|Klara Muster; Paul Beispiel",
        "7 hours|-",
        "10 mins read|-",
        "https://social.example/sara|-",
        "Updated|-",
        "\u200Fسلمى النموذج\u200F|سلمى النموذج",
      })
  void drawnForReaders(String written, String expected) {
    InLocales.check(() -> {
      Map<String, String> names = new LinkedHashMap<>();
      AuthorNames.addSeen(written, names);
      assertThat(String.join("; ", names.values())).isEqualTo(expected == null ? "" : expected);
    });
  }

  @Test
  void aPersonIsNotTheSiteEvenWhenMarkedAsOne() {
    String told =
        jsonLd(
            "\"author\":{\"@type\":[\"Person\",\"Organization\"],\"name\":\"Sara Example\"},"
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Invented\"}");
    assertThat(Snippets.english(told, "<h1>Harbour opens</h1>").authors())
        .containsExactly("Sara Example");
  }

  @Test
  void aDrawnNameStandsBeforeTheHouse() {
    String house = meta("og:site_name", "The Invented") + meta("author", "The Invented");
    assertThat(
            Snippets.english(house, "<h1>Harbour opens</h1><div class=byline>By Sara Example</div>")
                .authors())
        .containsExactly("Sara Example");
    assertThat(Snippets.english(house, "<h1>Harbour opens</h1>").authors())
        .containsExactly("The Invented");
  }

  @Test
  void namesOfReadersAndOtherArticlesStayOut() {
    String top =
        "<h1>Harbour opens</h1><div><span class=author>Sara Example</span></div>"
            + "<ul><li><span class=author>Omar Sample</span></li></ul>"
            + "<div class=comments><div><span class=comment-author>Reader One</span></div></div>";
    assertThat(Snippets.english("", top).authors()).containsExactly("Sara Example");
    String comment = "<div class=comments><span class=comment-author>Reader One</span></div>";
    assertThat(Snippets.english("", "<h1>Harbour opens</h1>" + comment).authors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "القاهرة – سلمى النموذج|سلمى النموذج",
        "الأصداف - سلمى النموذج|سلمى النموذج",
        "الأصداف: عمر بن علي المثال|عمر بن علي المثال",
        "القاهرة - أ ف ب|-",
        "الأصداف - وكالة الشراع|-",
        "الأصداف - (رويترز)|-",
        "SHELL TOWN - Sail News|-",
      })
  void personsBehindAPlace(String dateline, String expected) {
    Map<String, String> names = new LinkedHashMap<>();
    Byline.readDateline(dateline, names);
    assertThat(String.join("; ", names.values())).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void theWordListsAreRead() {
    assertThat(DataFile.lines(AuthorNames.class, "author-roles.txt")).contains("مراسل", "editor");
    assertThat(DataFile.lines(Byline.class, "agency-words.txt")).contains("وكالة");
    assertThat(MetaNames.of("author")).startsWith("author").contains("dc.creator");
    assertThat(MetaNames.of("nothing")).isEmpty();
  }
}
