package org.isnad.chain;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Attribution;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads annotated reports and prints attributions in the form of {@code ./isnad trace}. */
final class TraceLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TraceLines() {}

  /** A report with its marked attributions. */
  record Marked(String id, Language language, String text, JsonNode attributions) {}

  static List<Marked> read(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank())
          .map(JSON::readTree)
          .map(node ->
              new Marked(
                  node.get("id").asString(),
                  Language.of(node.get("lang").asString()),
                  node.get("text").asString(),
                  node.get("attributions")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String line(String article, Attribution a) {
    ObjectNode line = JSON.createObjectNode();
    line.put("article", article);
    line.put("kind", a.kind().name().toLowerCase(Locale.ROOT));
    line.set("speaker", mention(a.speaker()));
    line.set("cue", passage(a.cue()));
    ArrayNode content = line.putArray("content");
    a.content().forEach(passage -> content.add(passage(passage)));
    ArrayNode via = line.putArray("via");
    a.via().forEach(carrier -> via.add(mention(carrier)));
    line.put("to", a.to());
    return JSON.writeValueAsString(line);
  }

  private static ObjectNode mention(Mention m) {
    if (m == null) {
      return null;
    }
    ObjectNode node = JSON.createObjectNode();
    node.put("name", m.name());
    node.put("mention", m.mention());
    node.put("start", m.span().start());
    node.put("end", m.span().end());
    return node;
  }

  private static ObjectNode passage(Passage p) {
    ObjectNode node = JSON.createObjectNode();
    node.put("text", p.text());
    node.put("start", p.span().start());
    node.put("end", p.span().end());
    return node;
  }

  /** Arguments: a file of annotated reports. */
  public static void main(String[] arguments) {
    ChainReader reader = new ChainReader(Press.catalogue());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Marked marked : read(Path.of(arguments[0]))) {
      for (Attribution attribution : reader.attributions(marked.text(), marked.language())) {
        out.println(line(marked.id(), attribution));
      }
    }
  }
}
