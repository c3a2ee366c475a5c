package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

/** What two reports of different languages have in common. */
class TraceLikenessTest {
  private final Fingerprints fingerprints = new Fingerprints();
  private final TraceLikeness likeness = new TraceLikeness();

  @Test
  void aNameIsKnownInAnotherScriptThoughTheConsonantsDiffer() {
    Fingerprint arabic = print(Language.ARABIC, "كافانو ينفي ما نسب إليه");
    compare(arabic, print(Language.ENGLISH, "We heard what Kavanaugh denies"));
    assertThat(likeness.name).isPositive();
    assertThat(likeness.names[0]).isPositive();
    compare(arabic, print(Language.ENGLISH, "We heard what Robertson denies"));
    assertThat(likeness.name).isZero();
    assertThat(likeness.names[0]).isZero();
  }

  @Test
  void tashkeelTatweelAndCliticsDoNotHideIt() {
    Fingerprint english = print(Language.ENGLISH, "We heard what Kavanaugh denies");
    for (String title : List.of("كَافَانُو يَنفي", "كافانـــو ينفي", "ينفي وكافانو يصمت")) {
      compare(print(Language.ARABIC, title), english);
      assertThat(likeness.name).as(title).isPositive();
    }
  }

  @Test
  void itIsTheSameFromBothSides() {
    Fingerprint arabic = print(Language.ARABIC, "كافانو ينفي ما نسب إليه");
    Fingerprint english = print(Language.ENGLISH, "We heard what Kavanaugh denies");
    compare(arabic, english);
    float name = likeness.name;
    float unmatched = likeness.unmatched / likeness.titles;
    compare(english, arabic);
    assertThat(likeness.name).isEqualTo(name);
    assertThat(likeness.unmatched / likeness.titles).isEqualTo(unmatched);
  }

  @Test
  void aKnownNameIsNoLongerUnmatched() {
    Fingerprint arabic = print(Language.ARABIC, "كافانو ينفي ما نسب إليه");
    Fingerprint english = print(Language.ENGLISH, "We heard what Kavanaugh denies");
    compare(arabic, english);
    float known = likeness.unmatched;
    likeness.compare(arabic, english);
    assertThat(likeness.unmatched).isGreaterThan(known);
    assertThat(known).isNotNegative();
  }

  @Test
  void withinALanguageSpellingsAreNotGuessed() {
    Fingerprint one = print(Language.ENGLISH, "We heard what Kavanaugh denies");
    Fingerprint other = print(Language.ENGLISH, "We heard what Kavanof denies");
    likeness.open(one);
    likeness.compare(one, other);
    assertThat(likeness.name).isZero();
  }

  private void compare(Fingerprint one, Fingerprint other) {
    likeness.open(one);
    likeness.compareAcross(one, other);
  }

  private Fingerprint print(Language language, String title) {
    StoryItem item = new StoryItem(1, language, null, "", title, "", List.of());
    return fingerprints.of(item, StoryWords.of(item));
  }
}
