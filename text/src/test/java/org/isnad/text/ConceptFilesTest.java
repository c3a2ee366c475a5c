package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables {@code concepts/} are whole and say what each word means. */
class ConceptFilesTest {
  private static final String COLUMNS = "\tar\ten\tfr\tde\tes\tit\tpt\tru\ttr\tfa\tur\the\tzh";

  static List<String> files() {
    return ConceptNames.FILES.stream()
        .filter(file -> ConceptFilesTest.class.getResource("concepts/" + file) != null)
        .toList();
  }

  private static List<String> rows(String file) {
    return DataFile.lines(ConceptFilesTest.class, "concepts/" + file);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRowHasAKeyAndItsCells(String file) {
    assertThat(rows(file).getFirst()).matches("(concept|place)" + COLUMNS);
    for (String row : rows(file)) {
      String[] cells = row.split("\t", -1);
      assertThat(cells).as(row).hasSizeLessThanOrEqualTo(14); // DataFile strips empty ones
      assertThat(cells[0]).matches("[a-z0-9-]+|country:[A-Z]{2}|city:[\\p{L}' .-]+|[a-z]+:.+");
      for (int i = 1; i < cells.length; i++) {
        for (String words : cells[i].split("\\|", -1)) {
          assertThat(words).as(row).isEqualTo(words.strip()).doesNotContain("  ");
          assertThat(cells[i].isEmpty() || !words.isEmpty()).as(row).isTrue();
        }
      }
    }
  }

  @Test
  void noKeyHasTwoRows() {
    Set<String> keys = new HashSet<>();
    for (String file : files()) {
      for (String row : rows(file).subList(1, rows(file).size())) {
        String key = ConceptNames.key(row.split("\t", 2)[0]);
        assertThat(keys.add(key)).as(file + " " + key).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ar", "en", "fr", "de", "es", "it", "pt", "ru", "tr", "fa", "ur", "he", "zh"})
  void twoConceptsShareAWordOnlyWhereTheyAreListed(String tag) {
    Language language = Language.of(tag);
    Map<String, Set<String>> meanings = new TreeMap<>();
    for (ConceptNames.Name name : ConceptNames.of(language)) {
      List<Token> tokens = Tokens.of(name.words(), language);
      assertThat(tokens).as(name.toString()).isNotEmpty();
      String words = String.join(" ", tokens.stream().map(Token::folded).toList());
      meanings.computeIfAbsent(words, word -> new TreeSet<>()).add(name.key());
    }
    List<String> listed = DataFile.lines(ConceptFilesTest.class, "concepts-of-one-word.txt");
    List<String> shared = new ArrayList<>();
    meanings.forEach((words, keys) -> {
      for (String one : keys) {
        for (String other : keys) {
          if (one.compareTo(other) < 0 && !listed.contains(one + ", " + other)) {
            shared.add(words + ": " + one + ", " + other);
          }
        }
      }
    });
    assertThat(shared).isEmpty();
  }
}
