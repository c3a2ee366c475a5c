package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

class TracesTest {
  private static final String[] SHARED = {
    "k:city:aleppo", "k:earthquake", "n:4750", "s:KRNLF", "s:FLDMR"
  };

  @Test
  void twoLanguagesLeaveTheSameTraces() {
    assertThat(
            traces(
                Language.ARABIC,
                "زلزال في حلب",
                "قال فلاديمير كورنيلوف إن 4750 منزلا تضررت في المدينة."))
        .contains(SHARED);
    assertThat(
            traces(
                Language.ENGLISH,
                "Earthquake in Aleppo",
                "Officials said Vladimir Kornilov counted 4,750 houses."))
        .contains(SHARED);
  }

  @Test
  void vowelsTatweelCliticsAndDigitsDoNotHideThem() {
    assertThat(
            traces(
                Language.ARABIC,
                "زِلْزَالٌ في حَلَـــب",
                "وصل فلاديمير ومعه وكورنيلوف إلى المدينة وأحصيا ٤٧٥٠ منزلا."))
        .contains(SHARED);
    assertThat(traces(Language.ARABIC, "وزلزال بحلب", "أحصى لكورنيلوف وفلاديمير ۴۷۵۰ منزلا"))
        .contains(SHARED);
  }

  @Test
  void theKeysAreCountedWithTheirKindAndTitleWeighsMore() {
    KeyCounts counts =
        new Traces().read(words(Language.ARABIC, "زلزال في حلب", "قال كورنيلوف إن 4750 منزلا"));
    Keys keys = counts.keep(40, key -> 1);
    assertThat(kind(keys, "k:earthquake")).isEqualTo(Traces.IDEA);
    assertThat(kind(keys, "k:city:aleppo")).isEqualTo(Traces.PLACE);
    assertThat(kind(keys, "s:KRNLF")).isEqualTo(Traces.NAME);
    assertThat(kind(keys, "n:4750")).isEqualTo(Traces.NUMBER);
    assertThat(keys.inTitle(place(keys, "k:earthquake"))).isTrue();
    assertThat(keys.inTitle(place(keys, "n:4750"))).isFalse();
    assertThat(keys.weight(place(keys, "k:earthquake")))
        .isGreaterThan(keys.weight(place(keys, "n:4750")));
  }

  @Test
  void aHeadlineInCapitalsGivesNoFalseNames() {
    String body =
        "the roads along the northern coast were closed on after a strong night of wind, and lorries"
            + " waited for hours while the crews of Kornilov cleared the trees that had fallen across"
            + " both lanes near the old bridge, the town council said.";
    Set<String> traces =
        traces(Language.ENGLISH, "Strong Winds Close Northern Roads, Kornilov Crews Wait", body);
    assertThat(traces).contains("s:KRNLF");
    assertThat(traces).filteredOn(key -> key.startsWith("s:")).containsExactly("s:KRNLF");
  }

  @Test
  void aSentencesFirstWordIsNoNameUnlessItStandsElsewhere() {
    assertThat(
            traces(
                Language.ENGLISH,
                "a day in the port",
                "Trumpets were heard. Fishermen waited. “Merchants shouted.” Kornilov waited too."))
        .noneMatch(key -> key.startsWith("s:"));
    assertThat(
            traces(
                Language.ENGLISH,
                "a day in the port",
                "Kornilov waited. The fishermen thanked Kornilov."))
        .contains("s:KRNLF");
  }

  @Test
  void aPossessiveIsTheSameName() {
    assertThat(traces(Language.ENGLISH, "a day", "they saw Kornilov's boat and Kornilov’s house"))
        .filteredOn(key -> key.startsWith("s:"))
        .containsExactly("s:KRNLF");
  }

  @Test
  void oneDigitNumbersAndShortNamesTellNothing() {
    assertThat(traces(Language.ARABIC, "", "حضر 3 ثم ٧ من بني"))
        .noneMatch(key -> key.startsWith("n:"));
    assertThat(traces(Language.ENGLISH, "", "they met Leo there with 5 others"))
        .noneMatch(key -> key.startsWith("s:") || key.startsWith("n:"));
  }

  @Test
  void readingOneReportLeavesNothingForTheNext() {
    Traces traces = new Traces();
    traces.read(words(Language.ENGLISH, "a day", "they saw Kornilov and 4,750 boats"));
    assertThat(traces.read(words(Language.ENGLISH, "a day", "Kornilov waited")).size()).isZero();
    assertThat(traces.read(words(Language.UNKNOWN, "", "")).size()).isZero();
  }

  private static StoryWords words(Language language, String title, String text) {
    return StoryWords.of(new StoryItem(1, language, null, "", title, text, List.of()));
  }

  private static Set<String> traces(Language language, String title, String text) {
    Set<String> seen = new HashSet<>();
    new Traces(seen::add).read(words(language, title, text));
    return seen;
  }

  private static int place(Keys keys, String trace) {
    int key = TermHash.of(Traces.SHARED, trace);
    int place = 0;
    while (keys.key(place) != key) {
      place++;
    }
    return place;
  }

  private static int kind(Keys keys, String trace) {
    return keys.kind(place(keys, trace));
  }
}
