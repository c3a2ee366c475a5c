package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.text.NameLetters;
import org.junit.jupiter.api.Test;

class SpelledNamesTest {
  @Test
  void theMostTellingComeFirstAndThoseOfTheTitleBeforeTheText() {
    assertThat(
            names(
                "Kornilov meets Tarkhanov",
                "In the evening Belinskaya told them that Kornilov had won."))
        .startsWith("kornilov", "tarkhanov")
        .contains("belinskaya");
  }

  @Test
  void thereAreNeverMoreThanTheMost() {
    assertThat(
            names(
                "Kornilov, Tarkhanov, Belinskaya, Mandrikov and Sokolenko met",
                "There were Gavrilenko, Prokopenko and Timoshkin too."))
        .hasSize(SpelledNames.MOST);
  }

  @Test
  void aReportWithoutNamesHasNone() {
    assertThat(names("it rains", "and it rains on, as it did before")).isEmpty();
  }

  private static List<String> names(String title, String text) {
    StoryItem item = new StoryItem(1, Language.ENGLISH, null, "", title, text, List.of());
    NameLetters[] letters = new NameLetters[SpelledNames.MOST];
    int[] places = new int[SpelledNames.MOST];
    int size =
        new Fingerprints()
            .of(item, StoryWords.of(item))
            .names()
            .read(places, new int[SpelledNames.MOST], letters);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(letters[i].toString());
    }
    return names;
  }
}
