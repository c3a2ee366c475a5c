package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The real pages beside the repository that speed and memory of extraction are measured on. */
final class ExtractPages {
  private static final String SET = "aeb__";

  private ExtractPages() {}

  /**
   * The dev pages of the article-extraction-benchmark.
   *
   * @throws IllegalStateException where they are not there, saying where they were looked for
   */
  static List<byte[]> aeb() {
    Path folder =
        Path.of(System.getProperty("isnad.shared", "../shared")).resolve("bench/extract/dev");
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          folder.toAbsolutePath()
              + " is not there, and nothing is measured without its pages;"
              + " set -Disnad.shared=FOLDER in JAVA_TOOL_OPTIONS");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ExtractPages::isWanted).sorted().map(ExtractPages::bytes).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static boolean isWanted(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(SET) && name.endsWith(".html.gz");
  }

  private static byte[] bytes(Path page) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + page, e);
    }
  }
}
