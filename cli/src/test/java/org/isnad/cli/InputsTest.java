package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final List<String> ENDINGS = List.of(".html", ".htm");
  @TempDir Path folder;

  @Test
  void aFolderStandsForItsPagesByName() throws IOException {
    Files.createDirectories(folder.resolve("deep"));
    for (String name : List.of("b.html.gz", "a.HTM", "deep/c.html", "b.json", "notes.txt")) {
      Files.createFile(folder.resolve(name));
    }
    Inputs inputs = Inputs.of(List.of(folder.toString()), ENDINGS);
    assertThat(inputs.complaints()).isEmpty();
    assertThat(inputs.found()).extracting(Input::outputName).containsExactly("a", "b", "deep/c");
    assertThat(inputs.found().getFirst().label()).isEqualTo(folder + "/a.HTM");
  }

  @Test
  void aFileIsTakenWhateverItsEnding() throws IOException {
    Path file = Files.createFile(folder.resolve("page.php"));
    assertThat(Inputs.of(List.of(file.toString()), ENDINGS).found())
        .containsExactly(new Input.OfFile(file, file.toString(), "page.php"));
  }

  @Test
  void whatIsNotThereIsNamed() {
    Inputs inputs =
        Inputs.of(List.of(folder + "/none.html", folder.toString(), "http://", "nul\0"), ENDINGS);
    assertThat(inputs.found()).isEmpty();
    assertThat(inputs.complaints())
        .hasSize(4)
        .satisfiesExactly(
            missing -> assertThat(missing).contains("none.html: no such file"),
            empty -> assertThat(empty).contains("no file in it ends with .html, .htm"),
            address -> assertThat(address).startsWith("http://: not a web address"),
            name -> assertThat(name).contains("is not a file name"));
  }

  @Test
  void anAddressGetsANameForItsFile() {
    Inputs inputs =
        Inputs.of(
            List.of("https://sahl.example/news/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1.html?x=1"),
            ENDINGS);
    assertThat(inputs.found().getFirst().outputName()).isEqualTo("sahl.example_news_أخبار_1");
  }
}
