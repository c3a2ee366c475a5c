package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over a data folder: import, export, search, doctor. */
class DataFolderCommandsTest {
  @TempDir Path folder;
  private String data = "";
  private String reports = "";

  @BeforeEach
  void copyReports() throws IOException {
    data = folder.resolve("data").toString();
    Path file = folder.resolve("reports.jsonl");
    try (var in = RehearseCommand.class.getResourceAsStream("rehearsal/reports.jsonl")) {
      Files.copy(in, file);
    }
    reports = file.toString();
  }

  @Test
  void importedReportsAreFoundAndASecondImportDoublesNone() {
    Ran first = Ran.isnad("import", "--data", data, reports);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains("3 reports imported", "0 known already");
    assertThat(Ran.isnad("import", "--data", data, reports).err())
        .contains("0 reports imported", "3 known already");
    Ran found = Ran.isnad("search", "--data", data, "الحارثي");
    assertThat(found.code()).isZero();
    assertThat(found.out())
        .contains("جسر الوادي", "2026-03-04", "https://sahl.example/news/bridge");
    assertThat(Ran.isnad("doctor", "--data", data).out()).contains("ok\tdata\t3 reports in ");
  }

  @Test
  void anExportIsReadByEveryCommandAndImportsAsTheSameReports() throws IOException {
    Ran.isnad("import", "--data", data, reports);
    Path file = folder.resolve("export.jsonl");
    Ran export = Ran.isnad("export", "--data", data, "--out", file.toString());
    assertThat(export.code()).as(export.err()).isZero();
    assertThat(Ran.isnad("group", file.toString()).outLines()).hasSize(3);
    String other = folder.resolve("other").toString();
    assertThat(Ran.isnad("import", "--data", other, file.toString()).err())
        .contains("3 reports imported");
    String title = "Wadi opens its new bridge";
    assertThat(Ran.isnad("export", "--data", other).out()).contains(title);
  }

  @Test
  void aLineMayNameItsAgencyItsTagsAndADateWithItsOffset() throws IOException {
    Path file = folder.resolve("wire.jsonl");
    Files.write(
        file,
        List.of(
                "{'id':'1','lang':'ar','source':'صحيفة السهل','title':'جسر الوادي يفتح غدا','text':'يفتح.',"
                    + "'published':'2026-03-04T11:15+03:00','agency':['AFP'],'hashtags':['جسور']}",
                "{'id':'2','lang':'ar','source':'صحيفة الجبل','title':'ميناء الجبل يغلق','text':'يغلق.'}")
            .stream()
            .map(line -> line.replace('\'', '"'))
            .toList());
    Ran ran = Ran.isnad("import", "--data", data, file.toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    Ran export = Ran.isnad("export", "--data", data);
    assertThat(export.out())
        .contains("\"published\":\"2026-03-04T11:15+03:00\"", "\"agencies\":[\"afp\"]", "جسور");
    assertThat(export.outLines())
        .map(line -> line.replaceAll(".*\"source\":\"([^\"]*)\".*", "$1"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aBackupIsRestoredIntoAnEmptyFolderOnly() {
    Ran.isnad("import", "--data", data, reports);
    String zip = folder.resolve("backup.zip").toString();
    assertThat(Ran.isnad("export", "--data", data, "--as", "backup", "--out", zip).code()).isZero();
    String other = folder.resolve("other").toString();
    assertThat(Ran.isnad("import", "--data", other, zip).code()).isZero();
    assertThat(Ran.isnad("export", "--data", other).outLines()).hasSize(3);
    Ran again = Ran.isnad("import", "--data", data, zip);
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.errLines()).hasSize(1);
    assertThat(again.err()).contains("holds a database already");
  }

  @Test
  void opmlAddsItsFeedsToTheSources() throws IOException {
    Path opml =
        Files.writeString(
            folder.resolve("feeds.opml"),
            """
            <?xml version="1.0"?><opml version="2.0"><head/><body>
            <outline text="صحيفة السهل" type="rss" xmlUrl="https://sahl.example/rss" htmlUrl="https://sahl.example/"/>
            </body></opml>
            """);
    Ran first = Ran.isnad("import", "--data", data, opml.toString());
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains("1 feeds added, 0 known");
    assertThat(Ran.isnad("import", "--data", data, opml.toString()).err())
        .contains("0 feeds added, 1 known");
    assertThat(Ran.isnad("export", "--data", data, "--as", "opml").out())
        .contains("https://sahl.example/rss");
  }

  @Test
  void whatCannotBeWorkedOnIsNamedInOneLine() throws IOException {
    Path odd = Files.writeString(folder.resolve("odd.txt"), "hello");
    for (String[] line :
        new String[][] {
          {"import", "--data", data, odd.toString()},
          {"import", "--data", data, folder + "/missing.zip"},
          {"search", "--data", data, "x"},
          {"export", "--data", data},
        }) {
      Ran ran = Ran.isnad(line);
      assertThat(ran.code()).as(line[0]).isEqualTo(1);
      assertThat(ran.errLines()).as(line[0]).hasSize(1);
      assertThat(ran.err()).as(line[0]).startsWith("isnad: ").contains(folder.toString());
    }
    assertThat(Ran.isnad("export", "--data", data, "--as", "backup").code()).isEqualTo(2);
  }
}
