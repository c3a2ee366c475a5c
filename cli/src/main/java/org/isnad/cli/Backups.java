package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The backups that lie in a data folder, each as {@code ./isnad export --backup} writes it and
 * {@code ./isnad import} restores it. Whoever has one has all of the house but its key.
 * Thread-safe; one is made at a time.
 */
public final class Backups {
  private static final String FOLDER = "backups";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'isnad-'uuuuMMdd'T'HHmmss'Z.zip'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Pattern NAMED = Pattern.compile("isnad-[0-9]{8}T[0-9]{6}Z\\.zip");

  private final Path data;

  private Backups(Path data) {
    this.data = data;
  }

  /** Those of a data folder. */
  public static Backups of(Path data) {
    return new Backups(data);
  }

  /** A backup: its file's name, which tells when it was made, and its size. */
  public record Kept(String name, Instant at, long bytes) {}

  /** The latest first. */
  public List<Kept> all() {
    Path folder = data.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Kept> all = new ArrayList<>();
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (NAMED.matcher(name).matches()) {
          all.add(kept(file));
        }
      }
      all.sort(Comparator.comparing(Kept::name).reversed());
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kept kept(Path file) throws IOException {
    String name = file.getFileName().toString();
    return new Kept(name, NAME.parse(name, Instant::from), Files.size(file));
  }

  /**
   * Makes one now, while the server goes on.
   *
   * @throws IOException when it cannot be written; then there is none
   */
  public synchronized Kept make(Instant now) throws IOException {
    Path file = Files.createDirectories(data.resolve(FOLDER)).resolve(NAME.format(now));
    try {
      Backup.write(data, file);
    } catch (BadInput e) {
      throw new IOException(e.getMessage(), e);
    }
    return kept(file);
  }

  /** The file of one; empty where there is none of that name. */
  public Optional<Path> file(String name) {
    return NAMED.matcher(name).matches()
        ? Optional.of(data.resolve(FOLDER).resolve(name)).filter(Files::isRegularFile)
        : Optional.empty();
  }

  /** Deletes one; false where there is none of that name. */
  public boolean delete(String name) throws IOException {
    Optional<Path> file = file(name);
    return file.isPresent() && Files.deleteIfExists(file.get());
  }
}
