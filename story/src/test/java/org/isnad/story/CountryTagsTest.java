package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

class CountryTagsTest {
  private static final List<Language> ALL =
      List.of(Language.ARABIC, Language.ENGLISH, new Language("fr"));

  private static List<String> keys(String label, Language language) {
    return CountryTags.keys(new Hashtag(HashtagKey.of(label), label), language, ALL);
  }

  @Test
  void aCountryHasAHashtagInEveryLanguage() {
    assertThat(keys("السودان", Language.ARABIC))
        .containsExactly(HashtagKey.of("Sudan"), HashtagKey.of("Soudan"));
    assertThat(keys("كوريا_الشمالية", Language.ARABIC))
        .contains(HashtagKey.of("North_Korea"), HashtagKey.of("Corée_du_Nord"));
    assertThat(keys("Egypt", Language.ENGLISH)).contains(HashtagKey.of("مصر"));
  }

  @Test
  void whatIsNoCountryHasNone() {
    assertThat(keys("الطاقة_الشمسية", Language.ARABIC)).isEmpty();
    assertThat(keys("", Language.UNKNOWN)).isEmpty();
  }
}
