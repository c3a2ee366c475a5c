package org.isnad.extract;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Payload;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fixture pages as annotated pages: there are few Arabic ones among the public benchmarks, and
 * these teach the model what furniture looks like there.
 */
final class InventedPages {
  private static final JsonMapper MAPPER = new JsonMapper();

  private InventedPages() {}

  static Path folder() {
    try {
      return Path.of(InventedPages.class.getResource("pages").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<DevPages.DevPage> all() throws IOException {
    List<DevPages.DevPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(name -> name.toString().endsWith(".html")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".html", "");
        List<String> expected = Files.readAllLines(file.resolveSibling(name + ".expected"));
        ObjectNode gold = MAPPER.createObjectNode();
        gold.put("source_dataset", "invented");
        gold.put("url", "https://" + name + ".example/");
        gold.put("body", body(expected));
        pages.add(new DevPages.DevPage(name, new Payload(Files.readAllBytes(file), null), gold));
      }
    }
    return pages;
  }

  /** What stands behind the first blank line: the properties end there. */
  static String body(List<String> expected) {
    return String.join("\n", expected.subList(expected.indexOf("") + 1, expected.size())).strip();
  }
}
