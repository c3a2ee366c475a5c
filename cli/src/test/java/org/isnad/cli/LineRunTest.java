package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineRunTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> results = new ArrayList<>();

  private int run(String input, String... files) throws InterruptedException {
    Console console =
        Console.of(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            err,
            false);
    return new LineRun(console, List.of(files), 4).run(ReportLine::id, results::add);
  }

  private String complaints() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String line(int id) {
    return "{\"id\":\"" + id + "\",\"lang\":\"en\",\"text\":\"x\"}\n";
  }

  @Test
  void keepsTheOrderOfManyLines() throws Exception {
    StringBuilder lines = new StringBuilder();
    IntStream.range(0, 5000).forEach(id -> lines.append(line(id)));
    assertThat(run(lines.toString(), "-")).isZero();
    assertThat(results)
        .hasSize(5000)
        .isEqualTo(IntStream.range(0, 5000).mapToObj(Integer::toString).toList());
  }

  @Test
  void aBadLineIsNamedByNumberAndTheRestGoesOn() throws Exception {
    Path file = Files.writeString(folder.resolve("r.jsonl"), line(1) + "\noops\n" + line(2));
    assertThat(run("", file.toString())).isEqualTo(1);
    assertThat(results).containsExactly("1", "2");
    assertThat(complaints()).startsWith("isnad: " + file + ": line 3: ").hasLineCount(1);
  }

  @Test
  void readsGzipWhateverItsNameAndAByteOrderMark() throws Exception {
    Path file = folder.resolve("packed");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(("\uFEFF" + line(1)).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(run("", file.toString())).isZero();
    assertThat(results).containsExactly("1");
  }

  @Test
  void aDamagedFileKeepsWhatCameBeforeAndIsNamed() throws Exception {
    Path whole = folder.resolve("whole.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write((line(1) + line(2)).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.gz");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length - 9));
    Path after = Files.writeString(folder.resolve("after"), line(3));
    assertThat(run("", cut.toString(), after.toString())).isEqualTo(1);
    assertThat(results).endsWith("3");
    assertThat(complaints()).contains("cut.gz: ");
  }

  @Test
  void aMissingFileAndAFolderAreNamed() throws Exception {
    Path missing = folder.resolve("missing.jsonl");
    assertThat(run("", missing.toString(), folder.toString())).isEqualTo(1);
    assertThat(complaints().lines())
        .containsExactly(
            "isnad: " + missing + ": no such file; check the path",
            "isnad: " + folder + ": cannot be read: is a folder");
  }

  @Test
  void anEmptyFileIsNoTrouble() throws IOException, InterruptedException {
    Path empty = Files.createFile(folder.resolve("empty"));
    assertThat(run("", empty.toString())).isZero();
    assertThat(results).isEmpty();
  }
}
