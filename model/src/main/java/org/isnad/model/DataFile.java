package org.isnad.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A module's own data: UTF-8 lines beside its classes, "#" opening a comment, blank lines ignored.
 */
public final class DataFile {
  private DataFile() {}

  static List<String> lines(String name) {
    return lines(DataFile.class, name);
  }

  /**
   * The lines of the resource {@code name} beside {@code owner}.
   *
   * @throws NullPointerException when there is none: a data file is part of the program
   */
  public static List<String> lines(Class<?> owner, String name) {
    InputStream stream = Objects.requireNonNull(owner.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(DataFile::withoutComment)
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** A "#" opens a comment at the start of a line or after white space, so "a#b" stays whole. */
  private static String withoutComment(String line) {
    for (int i = line.indexOf('#'); i >= 0; i = line.indexOf('#', i + 1)) {
      if (i == 0 || Character.isWhitespace(line.charAt(i - 1))) {
        return line.substring(0, i);
      }
    }
    return line;
  }
}
