package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The option {@code --data}: the folder that holds everything Isnad keeps. Without it ISNAD_DATA
 * counts, then the folder "data" beside the launcher, then "data" here.
 */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder (else $ISNAD_DATA, else data beside the launcher).")
  private @Nullable Path folder;

  /** The folder, which may not be there yet. */
  Path folder() {
    if (folder != null) {
      return folder;
    }
    String set = System.getenv("ISNAD_DATA");
    if (set != null && !set.isBlank()) {
      return Path.of(set);
    }
    String home = System.getProperty("isnad.home");
    return home == null ? Path.of("data") : Path.of(home, "data");
  }

  /**
   * The folder, which must be there.
   *
   * @throws BadInput when it is not
   */
  Path existing() {
    Path path = folder();
    if (!Files.isDirectory(path)) {
      throw new BadInput(
          path + ": no such data folder; name one with --data, or make one with ./isnad gather");
    }
    return path;
  }
}
