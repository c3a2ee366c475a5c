package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reports may lack or overdo: group and tags tell what is wrong, and go on with the rest. */
class BadReportsTest {
  private static final String TITLE = "افتتاح جسر النخيل في الواحة";
  private static final String TEXT =
      "افتتح وزير الأشغال سالم الراوي صباح اليوم جسر النخيل الذي يربط ضفتي نهر الزهر في الواحة.";

  private static String line(String id, String date, String title, String text) {
    return "{\"id\":\"%s\",\"lang\":\"ar\",\"date\":\"%s\",\"source\":\"s-%s\",\"title\":\"%s\",\"text\":\"%s\"}%n"
        .formatted(id, date, id, title, text);
  }

  private static String good(String id) {
    return line(id, "2026-03-01T10:00:00Z", TITLE, TEXT);
  }

  private static Ran ran(String command, String... lines) {
    return Ran.withInput(String.join("", lines), command, "-");
  }

  /** The report between two good ones is answered, and they still meet. */
  private static void answered(String odd) {
    Ran group = ran("group", good("a"), odd, good("b"));
    assertThat(group.code()).as(group.err()).isZero();
    assertThat(group.outLines()).hasSize(3).startsWith("a\ta").endsWith("b\ta");
    assertThat(group.outLines().get(1)).startsWith("odd\t");
    Ran tags = ran("tags", good("a"), odd, good("b"));
    assertThat(tags.code()).as(tags.err()).isZero();
    assertThat(tags.outLines()).hasSize(3);
    assertThat(tags.outLines().get(1)).contains("\"odd\"");
  }

  @Test
  void noTitle() {
    answered(line("odd", "2026-03-01T10:00:00Z", "", TEXT));
  }

  @Test
  void noText() {
    answered(line("odd", "2026-03-01T10:00:00Z", TITLE, ""));
  }

  @Test
  void noDate() {
    answered(line("odd", "", TITLE, TEXT));
  }

  @Test
  void aDateInTheFutureDoesNotCarryTheWindowAway() {
    answered(line("odd", "2099-01-01T00:00:00Z", TITLE, TEXT));
    Ran group =
        ran("group", good("a"), line("odd", "2099-01-01T00:00:00Z", "غيره", "نص"), good("b"));
    assertThat(group.outLines()).contains("b\ta");
  }

  @Test
  void aMegabyteOfText() {
    answered(line("odd", "2026-03-01T10:00:00Z", TITLE, (TEXT + " ").repeat(12_000)));
  }

  @Test
  void aMegabyteWithoutASpace() {
    answered(line("odd", "2026-03-01T10:00:00Z", "ت".repeat(20_000), "ب".repeat(1_000_000)));
  }

  @Test
  void languagesMixed() {
    answered(
        line(
            "odd",
            "2026-03-01T10:00:00Z",
            TITLE + " | Palm Bridge opens 棕榈桥",
            TEXT + " The minister said. Le ministre l’a dit. Министр. 部长表示。"));
  }

  @Test
  void emojiOnly() {
    answered(line("odd", "2026-03-01T10:00:00Z", "🔥🔥🌉", "👏🏽👩‍👩‍👧‍👦"));
  }

  @Test
  void halvesOfCharactersAndControls() {
    answered(line("odd", "2026-03-01T10:00:00Z", "\\ud83d جسر \\udd25", "\\u0000\\u200f نص"));
  }

  @Test
  void theSameIdTwiceIsNamedAndCountsOnce() {
    Ran group = ran("group", good("a"), good("a"), good("b"));
    assertThat(group.code()).isEqualTo(1);
    assertThat(group.outLines()).containsExactly("a\ta", "b\ta");
    assertThat(group.errLines()).hasSize(1);
    assertThat(group.err()).contains("line 2 (a)");
    Ran tags = ran("tags", good("a"), good("a"));
    assertThat(tags.code()).isZero();
    assertThat(tags.outLines()).as("each line is answered").hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "tags"})
  void whatIsNoReportIsNamedByItsNumberAndTheRestGoesOn(String command) {
    for (String bad :
        List.of(
            "{oops",
            "[1,2]",
            "\"text\"",
            "{}",
            "{\"id\":\"x\"}",
            "{\"id\":\"x\",\"text\":1",
            "\u0000")) {
      Ran ran = ran(command, good("a"), bad + "\n", good("b"));
      assertThat(ran.code()).as(bad).isEqualTo(1);
      assertThat(ran.outLines()).as(bad).hasSize(2);
      assertThat(ran.errLines()).as(bad).hasSize(1);
      assertThat(ran.err()).as(bad).contains("line 2: ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "tags"})
  void aDateThatIsNoneIsNamedAndTheReportReadWithoutIt(String command) {
    Ran ran = ran(command, good("a"), line("odd", "أمس", TITLE, TEXT));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.outLines()).hasSize(2);
    assertThat(ran.err()).contains("line 2: its date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "tags"})
  void nothingAtAllIsNoError(String command) {
    Ran ran = ran(command, "\n\n");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
  }
}
