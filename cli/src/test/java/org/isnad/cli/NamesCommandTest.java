package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names on the command line: looked up, taken apart, joined, beside a server that gathers. */
class NamesCommandTest {
  @TempDir Path folder;
  private String data = "";

  @BeforeEach
  void importReports() throws IOException {
    data = folder.resolve("data").toString();
    Path file = folder.resolve("reports.jsonl");
    Files.write(
        file,
        Stream.of(
                line("1", "ar", "وقال وزير الخارجية التيماري فيكتور غرادينسكي إن السد آمن."),
                line("2", "ar", "وقال وزير الخارجية التيماري فيكتور جرادينسكي إن الماء وفير."),
                line("3", "en", "The dam is safe, Foreign Minister Viktor Gradinsky said."),
                line("4", "ar", "وقالت موسكو إنها تتابع المحادثات."))
            .toList());
    Ran ran = Ran.isnad("import", "--data", data, file.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  private static String line(String id, String language, String text) {
    return "{'id':'%s','lang':'%s','date':'2026-03-0%sT10:00:00Z','source':'صحيفة %s','title':'%s','text':'%s'}"
        .formatted(id, language, id, id, "خبر " + id, text)
        .replace('\'', '"');
  }

  private Ran names(String... arguments) {
    return Ran.isnad(
        Stream.concat(
                Stream.of("names"), Stream.concat(Stream.of(arguments), Stream.of("--data", data)))
            .toArray(String[]::new));
  }

  private static String id(Ran ran) {
    return ran.outLines().getFirst().split("\t", -1)[0];
  }

  @Test
  void namesAreListedAndFoundInAnyScript() {
    Ran all = names();
    assertThat(all.code()).as(all.err()).isZero();
    assertThat(all.outLines()).hasSize(2);
    assertThat(all.outLines().getFirst()).endsWith("\tPERSON\t3\t3\tفيكتور غرادينسكي");
    assertThat(names("Gradinsky").outLines()).containsExactly(all.outLines().getFirst());
    assertThat(names("Moscow").out()).contains("\tPLACE\t1\t1\tموسكو");
    assertThat(names("nobody").outLines()).isEmpty();
  }

  @Test
  void aNameShowsItsSpellingsAndTheEvidence() {
    Ran shown = names("show", id(names("Gradinsky")));
    assertThat(shown.code()).as(shown.err()).isZero();
    assertThat(shown.outLines()).filteredOn(line -> line.startsWith("spelling\t")).hasSize(3);
    assertThat(shown.out()).contains("office\tوزير الخارجية التيماري\tar\t2");
    assertThat(shown.outLines())
        .filteredOn(line -> line.startsWith("joined\t"))
        .extracting(line -> line.split("\t", -1)[2])
        .containsExactly("SPELLING", "SCRIPT");
  }

  @Test
  void aSplitAndAMergeWorkBesideAHouseThatIsOpen() {
    String id = id(names("Gradinsky"));
    String joined =
        names("show", id).outLines().stream()
            .filter(line -> line.startsWith("joined\t") && line.contains("SPELLING"))
            .map(line -> line.split("\t", -1)[1])
            .findFirst()
            .orElseThrow();
    try (House house = House.open(Path.of(data), Main.CLOCK)) {
      Ran split = names("undo", joined);
      assertThat(split.code()).as(split.err()).isZero();
      assertThat(split.out()).contains(joined, "فيكتور جرادينسكي");
      assertThat(house.names().find("غرادينسكي", 9)).hasSize(2);
      assertThat(names("split", joined).err()).contains("nothing to undo");
      Ran merged = names("merge", joined, id);
      assertThat(merged.code()).as(merged.err()).isZero();
      assertThat(house.names().find("غرادينسكي", 9)).hasSize(1);
      assertThat(names("merge", joined, id).err()).contains("one name already");
    }
  }

  @Test
  void aWrongIdIsOneClearLine() {
    for (List<String> wrong :
        List.of(List.of("show", "7"), List.of("split", "7"), List.of("merge", "7", "8"))) {
      Ran ran = names(wrong.toArray(String[]::new));
      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err()).contains("7: no such name");
    }
    assertThat(names("show", "x").code()).isEqualTo(2);
  }

  @Test
  void aSpeakerIsFoundInAnySpellingAndScript() {
    for (String query : List.of("speaker:غرادينسكي", "speaker:Gradinsky")) {
      Ran ran = Ran.isnad("search", "--data", data, query);
      assertThat(ran.code()).as(ran.err()).isZero();
      assertThat(ran.err()).as(query).contains("3 found");
    }
    assertThat(Ran.isnad("search", "--data", data, "speaker:\"فيكتور جرادينسكي\"").err())
        .contains("3 found");
    assertThat(Ran.isnad("search", "--data", data, "speaker:Moscow").err()).contains("1 found");
  }
}
