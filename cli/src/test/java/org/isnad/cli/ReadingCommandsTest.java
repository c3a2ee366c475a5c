package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands that read lines of reports: group, trace, figures, timeline. */
class ReadingCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT =
      "وقالت رئيسة البلدية سلمى الحارثي إن الجسر افتتح في 3 مارس 2026 أمام 120 تاجراً.";
  private static final String LINES =
      """
      {"id":"a","lang":"ar","date":"2026-03-04T08:15:00Z","source":"sahl","title":"افتتاح جسر الوادي","text":"%s"}
      {"id":"b","lang":"ar","date":"2026-03-04T09:15:00Z","source":"wadi","title":"افتتاح جسر الوادي","text":"%s"}
      {"id":"c","lang":"ar","date":"2026-03-04T10:15:00Z","source":"wadi","title":"فوز فريق الميناء بكأس الشاطئ","text":"فاز فريق الميناء بكأس الشاطئ لكرة اليد بعد مباراة طويلة أمام فريق النخيل."}
      """
          .formatted(TEXT, TEXT);

  @TempDir Path folder;

  @Test
  void groupNamesAStoryByTheReportThatOpenedIt() {
    Ran ran = Ran.withInput(LINES, "group", "--window", "2d", "-");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).containsExactly("a\ta", "b\ta", "c\tc");
    assertThat(Ran.withInput(LINES, "group", "-").out()).isEqualTo(ran.out());
  }

  @Test
  void groupGroupsIntoEventsToo() {
    Ran ran = Ran.withInput(LINES, "group", "--events", "-");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.outLines()).containsExactly("a\ta", "b\ta", "c\tc");
  }

  @Test
  void traceFiguresAndTimelinePointIntoTheText() {
    for (String command : List.of("trace", "figures", "timeline")) {
      Ran ran = Ran.withInput(LINES, command, "--jobs", "2", "-");
      assertThat(ran.code()).as(command).isZero();
      assertThat(ran.outLines()).as(command).isNotEmpty();
      JsonNode first = JSON.readTree(ran.outLines().getFirst());
      assertThat(first.get("article").asString()).as(command).isEqualTo("a");
      JsonNode place = command.equals("trace") ? first.get("cue") : first;
      String words = TEXT.substring(place.get("start").asInt(), place.get("end").asInt());
      assertThat(words).as(command).isEqualTo(place.get("text").asString());
    }
  }

  @Test
  void byStoryPutsWhatTheReportsStateSideBySide() {
    Ran figures = Ran.withInput(LINES, "figures", "--by-story", "-");
    assertThat(figures.code()).isZero();
    JsonNode row = JSON.readTree(figures.outLines().getFirst());
    assertThat(row.get("story").asString()).isEqualTo("a");
    assertThat(row.get("agreement").asString()).isEqualTo("agree");
    assertThat(row.get("values").get(0).get("reports").size()).isEqualTo(2);
    Ran timeline = Ran.withInput(LINES, "timeline", "--by-story", "-");
    JsonNode entry = JSON.readTree(timeline.outLines().getFirst());
    assertThat(entry.get("from").asString()).isEqualTo("2026-03-03");
    assertThat(entry.get("reports").size()).isEqualTo(2);
  }

  @Test
  void traceHasTheFieldsOfItsContract() {
    Ran ran = Ran.withInput(LINES, "trace", "-");
    JsonNode attribution = JSON.readTree(ran.outLines().getFirst());
    assertThat(attribution.propertyNames())
        .containsExactly("article", "kind", "speaker", "cue", "content", "via", "to");
    assertThat(attribution.get("kind").asString()).isIn("direct", "indirect", "mixed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "trace", "figures", "timeline", "tags"})
  void aBadLineIsNamedAndTheRestGoesOn(String command) throws Exception {
    Path file = folder.resolve("أخبار.jsonl");
    Files.writeString(file, "nonsense\n" + LINES, StandardCharsets.UTF_8);
    Ran ran = Ran.isnad(command, file.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isNotEmpty();
    assertThat(ran.errLines()).hasSize(1);
    assertThat(ran.err()).startsWith("isnad: " + file + ": line 1: it is not JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"14", "0d", "soon"})
  void aWindowThatIsNoneIsWrongUsage(String window) {
    Ran ran = Ran.isnad("group", "--window", window, "-");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(window, "Usage: isnad group");
  }
}
