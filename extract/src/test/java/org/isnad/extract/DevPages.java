package org.isnad.extract;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.model.Payload;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annotated pages beside the repository, where they are. */
final class DevPages {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** A page with its gold. */
  record DevPage(String name, Payload html, JsonNode gold) {
    String dataset() {
      return gold.path("source_dataset").asString("");
    }

    String body() {
      return gold.path("body").asString("");
    }

    /** The registered domain, roughly: pages of one publisher stay on one side of a split. */
    String publisher() {
      String host = URI.create(asciiHost(gold.path("url").asString(""))).getHost();
      if (host == null) {
        return name;
      }
      String[] parts = host.split("\\.", -1);
      int last = parts.length - 1;
      boolean second = last >= 2 && parts[last].length() == 2 && parts[last - 1].length() <= 3;
      int from = Math.max(0, last - (second ? 2 : 1));
      return String.join(".", List.of(parts).subList(from, parts.length));
    }

    private static String asciiHost(String url) {
      int end = url.indexOf('/', url.indexOf("//") + 2);
      String host = end < 0 ? url : url.substring(0, end);
      return host.chars().allMatch(c -> c > 32 && c < 127) ? host : "http://unknown.invalid";
    }
  }

  private DevPages() {}

  /** The folder of shared benchmarks; empty where the clone stands alone. */
  static Optional<Path> folder(String set) {
    String named = System.getProperty("isnad.shared");
    Path shared = named != null ? Path.of(named) : besideRepository();
    Path folder = shared == null ? null : shared.resolve("bench/extract").resolve(set);
    return folder != null && Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
  }

  private static Path besideRepository() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("mvnw")) && at.getParent() != null) {
        return at.getParent().resolve("shared");
      }
    }
    return null;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html.gz")).sorted().toList();
    }
  }

  static List<DevPage> read(List<Path> files) throws IOException {
    List<DevPage> pages = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".html.gz", "");
      JsonNode gold = MAPPER.readTree(file.resolveSibling(name + ".json").toFile());
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        pages.add(
            new DevPage(name, new Payload(in.readAllBytes(), "text/html; charset=utf-8"), gold));
      }
    }
    return pages;
  }
}
