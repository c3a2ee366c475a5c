package org.isnad.cli;

import java.net.URI;
import java.nio.file.Path;

/** One page or feed that a command is given. */
sealed interface Input {

  /** How it was named, for people and for the "file" field. */
  String label();

  /** What its answer's file is called, without ending: for an output folder. */
  String outputName();

  /**
   * A file.
   *
   * @param label the path as given, or the folder as given with the path below it
   * @param outputName its name, or its path below the given folder, without its endings
   */
  record OfFile(Path path, String label, String outputName) implements Input {}

  /** An address to ask. */
  record OfAddress(URI address) implements Input {
    @Override
    public String label() {
      return address.toString();
    }

    @Override
    public String outputName() {
      String path = address.getPath() == null ? "" : address.getPath();
      String name = (address.getHost() + path).replaceAll("[^\\p{L}\\p{N}.-]+", "_");
      return FileNames.shortened(FileNames.withoutEndings(name));
    }
  }
}
