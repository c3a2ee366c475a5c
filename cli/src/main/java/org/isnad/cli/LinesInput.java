package org.isnad.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The files of report lines that a command is given. */
final class LinesInput {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.jsonl",
      description =
          "JSON Lines of reports, perhaps gzipped: {\"id\",\"lang\",\"date\",\"source\",\"url\","
              + "\"title\",\"text\"}; - for standard input.")
  private List<String> files = List.of();

  List<String> files() {
    return List.copyOf(files);
  }
}
