package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private static final WordTable TABLE =
      WordTable.of(Map.of("cookie", 1, "cookies", 2, "خصوصية", 4, "ab", 8));

  @Test
  void findsAStretchOfATextWithItsMarks() {
    String text = "our cookies";
    assertThat(TABLE.marks(text, 4, 11, WordTable.hash(text, 4, 11))).isEqualTo(2);
    assertThat(TABLE.marks(text, 4, 10, WordTable.hash(text, 4, 10))).isEqualTo(1);
    assertThat(TABLE.marks(text, 0, 3, WordTable.hash(text, 0, 3))).isZero();
  }

  @Test
  void findsLettersThatAreNoStringYet() {
    char[] letters = "xab".toCharArray();
    assertThat(TABLE.marks(letters, 1, 3, WordTable.hash("ab", 0, 2))).isEqualTo(8);
    assertThat(TABLE.marks(letters, 0, 2, WordTable.hash("xa", 0, 2))).isZero();
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    // "Aa" and "BB" have the same hash
    WordTable table = WordTable.of(Map.of("Aa", 1));
    assertThat(table.marks("BB", 0, 2, WordTable.hash("BB", 0, 2))).isZero();
    assertThat(table.marks("Aa", 0, 2, WordTable.hash("Aa", 0, 2))).isEqualTo(1);
  }

  @Test
  void countsTheWordsOfAKey() {
    assertThat(TABLE.count("cookies and a cookie خصوصية cookiejar")).isEqualTo(3);
    assertThat(TABLE.count("")).isZero();
  }

  @Test
  void addedStretchesAreKnownTheSecondTime() {
    String text = "to be or not to be";
    KeyWords words = KeyWords.of(text);
    WordTable table = words.table();
    int different = 0;
    for (int i = 0; i < words.count(); i++) {
      different += words.addTo(table, i, 1) ? 1 : 0;
    }
    assertThat(words.count()).isEqualTo(6);
    assertThat(different).isEqualTo(4);
  }

  @Test
  void runsAreFoundInAnotherKey() {
    WordTable runs = KeyWords.of("the boats left the quay").runs(3);
    KeyWords other = KeyWords.of("when the boats left");
    assertThat(other.isRun(1, 3, runs)).isTrue();
    assertThat(other.isRun(0, 3, runs)).isFalse();
  }

  @Test
  void firstWordsOnlyAreRead() {
    KeyWords words = new KeyWords(2);
    words.read("one two three");
    assertThat(words.count()).isEqualTo(2);
    assertThat(words.length(1)).isEqualTo(3);
    words.read("");
    assertThat(words.count()).isZero();
  }
}
