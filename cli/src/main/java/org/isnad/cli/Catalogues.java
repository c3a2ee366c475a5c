package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.isnad.model.Catalogue;
import org.isnad.model.Parsed;
import org.isnad.pipeline.CatalogueFile;

/** The catalogue of a data folder: its own sources.yaml, else the built-in one. */
final class Catalogues {
  /** The file's name in a data folder. */
  static final String FILE = "sources.yaml";

  private Catalogues() {}

  /** Writes the catalogue of a data folder, all of it or nothing. */
  static void write(Path data, Catalogue catalogue) throws IOException {
    Path fresh = Files.createDirectories(data).resolve(FILE + ".new");
    Files.writeString(fresh, CatalogueFile.write(catalogue), StandardCharsets.UTF_8);
    Files.move(fresh, data.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * The catalogue with what could not be read of it.
   *
   * @throws BadInput when the folder's file is there and cannot be read, or holds no source at all
   */
  static Parsed<Catalogue> of(Path data) {
    Path file = data.resolve(FILE);
    if (!Files.exists(file)) {
      return new Parsed<>(CatalogueFile.builtIn(), List.of());
    }
    try {
      Parsed<Catalogue> parsed = CatalogueFile.parse(Files.readString(file), file.toString());
      if (parsed.value().sources().isEmpty() && !parsed.problems().isEmpty()) {
        throw new BadInput(file + ": " + parsed.problems().getFirst().detail());
      }
      return parsed;
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read as UTF-8 text: " + e.getMessage());
    }
  }
}
