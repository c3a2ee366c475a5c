package org.isnad.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Catalogue;
import org.isnad.model.Parsed;
import org.isnad.model.Problem;
import org.isnad.model.Source;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The catalogue as a YAML file (sources.yaml; its head describes the fields). The list of sources
 * stands at the top or under the key {@code sources}. A bad entry costs itself, never its
 * neighbours, and is named with its line.
 */
public final class CatalogueFile {
  static final String STAGE = "catalogue";
  private static final String BUILT_IN = "sources.yaml";

  private CatalogueFile() {}

  /** The sources of a file, in their order, with what could not be read. */
  public static Parsed<Catalogue> parse(String yaml) {
    return parse(yaml, BUILT_IN);
  }

  /**
   * Likewise.
   *
   * @param name the file's name, for the problems
   */
  public static Parsed<Catalogue> parse(String yaml, String name) {
    List<Problem> problems = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Placed entry : entries(yaml, name, problems)) {
      SourceEntry reader = new SourceEntry(entry.node(), entry.lineOffset(), name, problems);
      Source source = reader.read();
      if (source != null && !ids.add(source.id())) {
        reader.problem("duplicate-id", "a source before it has the id " + source.id());
      } else if (source != null) {
        sources.add(source);
      }
    }
    return new Parsed<>(new Catalogue(sources), problems);
  }

  /** The sources that come with Isnad. */
  public static Catalogue builtIn() {
    return Built.CATALOGUE;
  }

  /** The catalogue as a file that {@link #parse} reads back as the same sources. */
  public static String write(Catalogue catalogue) {
    return CatalogueWriter.write(catalogue);
  }

  /** An entry's node; its marks count lines from {@code lineOffset}. */
  private record Placed(Node node, int lineOffset) {}

  private static List<Placed> entries(String yaml, String name, List<Problem> problems) {
    try {
      return listed(compose(yaml, name), name, problems);
    } catch (YamlEngineException broken) {
      return entriesOneByOne(yaml, name, broken, problems);
    }
  }

  private static List<Placed> listed(@Nullable Node root, String name, List<Problem> problems) {
    if (root == null) {
      return List.of();
    }
    if (root instanceof SequenceNode list) {
      return list.getValue().stream().map(node -> new Placed(node, 0)).toList();
    }
    if (root instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if ("sources".equals(SourceEntry.scalar(tuple.getKeyNode()))) {
          return listed(tuple.getValueNode(), name, problems);
        }
      }
    }
    problems.add(new Problem(STAGE, "not-a-list", name, "expected a list of sources", 1));
    return List.of();
  }

  /**
   * The rung below: the file as a whole is not YAML, so each stretch from one "- " at the margin to
   * the next is read by itself, and only the broken ones are lost.
   */
  private static List<Placed> entriesOneByOne(
      String yaml, String name, YamlEngineException broken, List<Problem> problems) {
    List<Placed> entries = new ArrayList<>();
    List<String> lines = yaml.lines().toList();
    int start = nextEntry(lines, 0);
    if (start == lines.size()) {
      problems.add(notYaml(name, broken, 0));
    }
    while (start < lines.size()) {
      int end = nextEntry(lines, start + 1);
      try {
        Node root = compose(String.join("\n", lines.subList(start, end)), name);
        int offset = start;
        listed(root, name, problems)
            .forEach(entry -> entries.add(new Placed(entry.node(), offset)));
      } catch (YamlEngineException e) {
        problems.add(notYaml(name, e, start));
      }
      start = end;
    }
    return entries;
  }

  private static int nextEntry(List<String> lines, int from) {
    int line = from;
    while (line < lines.size() && !lines.get(line).startsWith("- ")) {
      line++;
    }
    return line;
  }

  private static Problem notYaml(String name, YamlEngineException broken, int offset) {
    int line =
        broken instanceof MarkedYamlEngineException marked
            ? offset + marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1)
            : offset + 1;
    String detail =
        broken instanceof MarkedYamlEngineException marked
            ? marked.getProblem()
            : Objects.requireNonNullElse(broken.getMessage(), "not YAML");
    return new Problem(STAGE, "not-yaml", name, detail, line);
  }

  private static @Nullable Node compose(String yaml, String name) {
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    return new Compose(settings).composeString(yaml).orElse(null);
  }

  /** Read on first use, then shared. */
  private static final class Built {
    static final Catalogue CATALOGUE = load();

    private static Catalogue load() {
      try (InputStream stream =
          Objects.requireNonNull(CatalogueFile.class.getResourceAsStream(BUILT_IN), BUILT_IN)) {
        String yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        return parse(yaml, BUILT_IN).value();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + BUILT_IN, e);
      }
    }
  }
}
