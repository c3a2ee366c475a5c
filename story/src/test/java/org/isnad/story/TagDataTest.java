package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads each data file of the hashtags. */
class TagDataTest {
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fr", "de", "es", "tr", "ru", "fa", "ur", "he"})
  void titlesAndWordsThatAreNoTagAreKnown(String tag) {
    TagWords words = TagWords.of(Language.of(tag));
    List<String> lines = DataFile.lines(TagWords.class, "names/" + tag + ".txt");
    for (String line : lines) {
      String[] parts = line.split(" ", -1);
      for (int i = 1; i < parts.length; i++) {
        assertThat(parts[i]).as(line).isNotEmpty();
        assertThat(words.kinds(Spelling.fold(parts[i]))).as(parts[i]).isPositive();
      }
    }
    assertThat(lines).anyMatch(line -> line.startsWith("role "));
    assertThat(lines).anyMatch(line -> line.startsWith("never "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "de", "en", "es", "fa", "fr", "he", "it", "pl", "ru", "tr", "ur"})
  void everydayWordsAreFolded(String tag) {
    List<String> words = DataFile.lines(TagWords.class, "common/" + tag + ".txt");
    assertThat(words).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    assertThat(words).allSatisfy(word -> assertThat(Spelling.fold(word)).isEqualTo(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fr", "de", "es", "tr", "ru", "fa", "ur", "he", "zh"})
  void spellingsListedTogetherHaveOneKey(String tag) {
    List<KnownNames.Line> lines = KnownNames.lines(Language.of(tag));
    assertThat(lines).isNotEmpty();
    for (KnownNames.Line line : lines) {
      String key = HashtagKey.of(line.known().label());
      assertThat(line.spellings())
          .as(line.known().label())
          .allSatisfy(spelling ->
              assertThat(HashtagKey.of(spelling.replace(".", ""))).as(spelling).isEqualTo(key));
    }
  }

  @Test
  void aWordBearsItsCliticsAndEndingsWhereItIsAnEverydayOne() {
    TagWords arabic = TagWords.of(Language.ARABIC);
    for (String word :
        List.of("والحكومه", "بالحكومه", "للحكومه", "حكومتها", "الحكومات", "وحكومه")) {
      assertThat(arabic.common(word)).as(word).isTrue();
    }
    for (String name : List.of("ترامب", "لافروف", "برلين")) {
      assertThat(arabic.common(name)).as(name).isFalse();
    }
  }

  @Test
  void placesOfCldr() {
    KnownNames arabic = KnownNames.of(Language.ARABIC);
    assertThat(arabic.opening(Spelling.fold("اليمن"))).isNotNull();
    assertThat(arabic.opening(Spelling.fold("القاهرة"))).isNotNull();
    assertThat(arabic.opening("نوم")).as("Nome, and sleep").isNull();
    assertThat(KnownNames.of(Language.ENGLISH).opening("davis")).isNull();
  }
}
