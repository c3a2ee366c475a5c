package org.isnad.server.clients;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.isnad.model.Language;
import org.isnad.pipeline.ShelfBook.Kind;

/** What the folders of {@code folders.txt} are called in the languages of the pages. */
final class FolderNames {
  private static final String FILE = "folders.txt";

  private record Key(Kind kind, String language) {}

  private static final Map<Key, String> NAMES = read();

  private FolderNames() {}

  /** The folder of a kind; in English where a language has no word for it. */
  static String of(Kind kind, Language language) {
    String english = Objects.requireNonNull(NAMES.get(new Key(kind, "en")), kind.name());
    return NAMES.getOrDefault(new Key(kind, language.tag()), english);
  }

  private static Map<Key, String> read() {
    Map<Key, String> names = new HashMap<>();
    try (InputStream stream = FolderNames.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(stream, FILE).readAllBytes();
      new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .forEach(cells -> names.put(new Key(Kind.valueOf(cells[0]), cells[1]), cells[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }
}
