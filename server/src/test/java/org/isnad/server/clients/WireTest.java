package org.isnad.server.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small words of the protocols, read and written. */
class WireTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4821 | 4821",
        "tag:google.com,2005:reader/item/00000000000012d5 | 4821",
        "tag:google.com,2005:reader/item/00000000000012D5 | 4821",
        "00000000000012d5 | 4821",
        "99999999999999999999 | 0",
        "tag:google.com,2005:reader/item/ffffffffffffffff | 0"
      })
  void anItemHasTwoKindsOfId(String id, int number) {
    assertThat(ItemId.number(id)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "x", "tag:google.com,2005:reader/item/", "a/12345678901234567"})
  void whatIsNoItemsIdIsRefused(String id) {
    assertThatThrownBy(() -> ItemId.number(id)).isInstanceOf(BadAsk.class);
  }

  @Test
  void anItemsIdComesBack() {
    assertThat(ItemId.number(ItemId.of(4821))).isEqualTo(4821);
  }

  @ParameterizedTest
  @CsvSource({
    "feed/12, FEED, 12",
    "feed/https://a.example/f?x=1, FEED, https://a.example/f?x=1",
    "user/-/state/com.google/read, STATE, read",
    "user/1005921515/state/com.google/starred, STATE, starred",
    "user/-/label/أخبار/المساء, LABEL, أخبار/المساء"
  })
  void aStreamIsNamed(String id, StreamId.Kind kind, String name) {
    assertThat(StreamId.of(id)).isEqualTo(new StreamId(kind, name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "feed/", "user/-/", "user/-/label/", "splice/x", "feed"})
  void whatNamesNoStreamIsRefused(String id) {
    assertThatThrownBy(() -> StreamId.of(id)).isInstanceOf(BadAsk.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1795000000, 1795000000",
    "1795000000000, 1795000000",
    "1795000000000000, 1795000000",
    "1795000000000000000, 1795000000"
  })
  void timesComeInSecondsAndInSmallerParts(String sent, long seconds) {
    assertThat(GoogleReader.seconds(sent)).isEqualTo(seconds);
  }

  @Test
  void noTimeIsNoBound() {
    assertThat(GoogleReader.seconds("")).isEqualTo(Long.MAX_VALUE);
    assertThat(GoogleReader.seconds("0")).isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @CsvSource({
    "رئيس الوزراء: نعم & لا, رئيس الوزراء: نعم & لا",
    "a <b>bold</b> claim, a ＜b＞bold＜/b＞ claim",
    "AT&T &amp; co, AT&T ＆amp; co"
  })
  void aTitleIsNeitherTagNorEntity(String title, String sent) {
    assertThat(PlainTitle.of(title)).isEqualTo(sent);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasItsFolderInEveryLanguage(org.isnad.pipeline.ShelfBook.Kind kind) {
    assertThat(FolderNames.of(kind, Language.ARABIC)).matches("\\p{IsArabic}+");
    assertThat(FolderNames.of(kind, Language.ENGLISH)).matches("[A-Z][a-z]+");
    assertThat(FolderNames.of(kind, new Language("fr"))).isNotBlank();
    assertThat(FolderNames.of(kind, new Language("sw")))
        .isEqualTo(FolderNames.of(kind, Language.ENGLISH));
  }

  @Test
  void parametersAreReadAsFormsWriteThem() {
    Params params = Params.of("a=1&a=%D9%86&b", "c=x+y&%zz=%zz&&n=12");
    assertThat(params.all("a")).containsExactly("1", "ن");
    assertThat(params.first("c")).isEqualTo("x y");
    assertThat(params.first("%zz")).isEqualTo("%zz");
    assertThat(params.has("b")).isTrue();
    assertThat(params.count("n", 20, 10)).isEqualTo(10);
    assertThat(params.count("m", 20, 10)).isEqualTo(10);
    assertThat(params.number("m")).isEmpty();
    assertThatThrownBy(() -> params.number("c")).isInstanceOf(BadAsk.class);
    assertThatThrownBy(() -> Params.of("a&".repeat(Params.MOST + 1))).isInstanceOf(BadAsk.class);
  }
}
