package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void aloneItPrintsHelp() {
    Ran ran = Ran.isnad();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Usage: isnad", "extract", "serve", "demo");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void namesItsVersionAndJava() {
    Ran ran = Ran.isnad("--version");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Isnad ").contains("Java 25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "serve", "extract"})
  void everyCommandHasHelp(String command) {
    Ran ran = Ran.isnad(command, "--help");
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("Usage: isnad " + command);
    assertThat(ran.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gahter, unknown command",
    "--loud, unknown option of isnad",
    "extract --loud page.html, unknown option",
    "extract, no page",
    "extract --jobs 0 page.html, no jobs",
    "extract --jobs many page.html, not a number",
    "serve --port 65536, port out of range",
    "serve --port http, port no number",
    "serve extra, too many arguments",
    "demo --data here, demo has no data folder",
  })
  void wrongUsageEndsWithTwoAndSaysHow(String line, String why) {
    Ran ran = Ran.isnad(line.split(" "));
    assertThat(ran.code()).as(why).isEqualTo(2);
    assertThat(ran.out()).as(why).isEmpty();
    assertThat(ran.errLines().getFirst()).as(why).startsWith("isnad: ");
    assertThat(ran.err()).as(why).contains("Usage: isnad").doesNotContain("\tat ");
  }

  @Test
  void servesWithItsSettings() {
    FakeServerLauncher.STARTED.clear();
    Ran ran = Ran.isnad("serve", "--port", "9090", "--data", "somewhere");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).contains("http://localhost:9090/");
    assertThat(FakeServerLauncher.STARTED)
        .containsExactly(FakeServerLauncher.serve(9090, Path.of("somewhere")), "closed");
  }

  @Test
  void demoIsOnPort8080UnlessToldOtherwise() {
    FakeServerLauncher.STARTED.clear();
    assertThat(Ran.isnad("demo").code()).isZero();
    assertThat(FakeServerLauncher.STARTED).containsExactly(new DemoSettings(8080), "closed");
  }

  @Test
  void aServerThatCannotStartSaysWhyInOneLine() {
    Ran ran = Ran.isnad("serve", "--port", "1");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.errLines())
        .containsExactly("isnad: port 1 is taken; choose another with --port");
  }
}
