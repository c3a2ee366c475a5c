package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands of the assistant: brief, ask. */
class AssistCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT =
      "أغلقت بلدية وادي النخيل الجسر القديم أمام الشاحنات صباح الثلاثاء بعد ظهور شقوق فيه. وقالت رئيسة"
          + " البلدية سلمى الحارثي إن الإصلاح يستغرق عشرة أسابيع. وتبلغ كلفة الإصلاح 14 مليون دينار"
          + " تدفعها الحكومة. ويسلك السائقون طريق السوق إلى أن يفتح الجسر من جديد.";
  private static final String LINES =
      "{\"id\":\"a\",\"lang\":\"ar\",\"date\":\"2026-03-04T08:15:00Z\",\"source\":\"sahl\","
          + "\"title\":\"إغلاق الجسر القديم\",\"text\":\""
          + TEXT
          + "\"}\n";

  @TempDir Path folder;

  @Test
  void briefAnswersWithSentencesOfTheReports() {
    Ran ran = Ran.withInput(LINES, "brief", "--sentences", "2", "-");
    assertThat(ran.code()).as(ran.err()).isZero();
    JsonNode story = JSON.readTree(ran.outLines().getFirst());
    assertThat(story.get("story").asString()).isEqualTo("a");
    assertThat(story.get("sentences").size()).isEqualTo(2);
    for (JsonNode sentence : story.get("sentences")) {
      assertThat(TEXT.substring(sentence.get("start").asInt(), sentence.get("end").asInt()))
          .isEqualTo(sentence.get("text").asString());
    }
    assertThat(Ran.withInput(LINES, "brief", "--each", "-").out()).contains("\"article\":\"a\"");
  }

  @Test
  void askAnswersInAnyDialectOrSaysThatTheReportsDoNot() {
    Ran ran = Ran.withInput(LINES, "ask", "--in", "-", "قديش بتكلف الإصلاحات؟");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.outLines().getFirst()).contains("14 مليون");
    Ran unsaid = Ran.withInput(LINES, "ask", "--in", "-", "مين", "فاز", "بالكأس؟");
    assertThat(unsaid.code()).isZero();
    assertThat(unsaid.out()).isEmpty();
    assertThat(unsaid.err()).contains("the reports do not say");
  }

  @Test
  void askLooksThroughADataFolder() throws IOException {
    Path file = folder.resolve("lines.jsonl");
    Files.writeString(file, LINES);
    String data = folder.resolve("data").toString();
    assertThat(Ran.isnad("import", "--data", data, file.toString()).code()).isZero();
    Ran ran = Ran.isnad("ask", "--data", data, "--json", "كم كلفة إصلاح الجسر؟");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(JSON.readTree(ran.outLines().getFirst()).get("text").asString()).contains("14");
    Ran nowhere = Ran.isnad("ask", "--data", folder.resolve("none").toString(), "كم؟");
    assertThat(nowhere.code()).isEqualTo(1);
    assertThat(nowhere.err()).contains("no such data folder");
    assertThat(Ran.isnad("ask").code()).isEqualTo(2);
  }
}
