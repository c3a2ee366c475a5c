package org.isnad.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.chain.ChainPicture;
import org.isnad.chain.ChainPicture.Layer;
import org.isnad.chain.ChainPicture.Link;
import org.isnad.chain.ChainPicture.Node;
import org.isnad.chain.ChainPicture.Path;
import org.isnad.chain.StoryChains;
import org.isnad.model.Direction;
import org.isnad.model.PlacedReport;
import org.isnad.model.SpeakerKind;
import org.isnad.pipeline.SourceBook;
import org.isnad.server.DrawingLayout.Item;
import org.isnad.server.PictureView.Named;
import org.isnad.server.PictureView.Speaking;
import org.isnad.server.PictureView.Way;
import org.isnad.text.TextDirection;

/** Makes a story's chain picture for a reader. Thread-safe. */
final class StoryPictures {
  private static final int MOST_LISTED = 30;

  private final SourceBook sources;
  private final Listing listing;
  private final Supplier<StoryChains> chains;

  StoryPictures(SourceBook sources, Listing listing) {
    this.sources = sources;
    this.listing = listing;
    this.chains = sources.derived(StoryChains::new);
  }

  /**
   * The picture; empty when the reports attribute nothing to a speaker.
   *
   * @param names the speakers' names, by how the reports spell them
   */
  PictureView of(List<PlacedReport> reports, Map<String, Long> names, Words words) {
    ChainPicture picture = chains.get().of(reports);
    For reader = new For(words, names);
    if (picture.nodes().isEmpty()) {
      return PictureView.EMPTY;
    }
    List<Speaking> list = list(picture, reader);
    List<Speaking> listed = list.subList(0, Math.min(MOST_LISTED, list.size()));
    return new PictureView(
        count(picture, Layer.SPEAKER),
        count(picture, Layer.CARRIER),
        count(picture, Layer.OUTLET),
        drawings(picture, reader),
        listed,
        list.size() - listed.size());
  }

  /** For whom the picture is made, and where the names in it lead. */
  private record For(Words words, Map<String, Long> names) {}

  private static int count(ChainPicture picture, Layer layer) {
    return (int) picture.nodes().stream().filter(node -> node.layer() == layer).count();
  }

  /** How many nodes of a layer are drawn; the others share a box when there are two or more. */
  private static int drawn(Layer layer) {
    return switch (layer) {
      case SPEAKER, OUTLET -> 8;
      case CARRIER -> 6;
    };
  }

  private List<Drawing> drawings(ChainPicture picture, For reader) {
    List<Item> items = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    int start = 0;
    for (Layer layer : Layer.values()) {
      int size = count(picture, layer);
      int shown = size <= drawn(layer) + 1 ? size : drawn(layer);
      for (int i = 0; i < size; i++) {
        if (i < shown) {
          items.add(item(picture.nodes().get(start + i), reader));
        } else if (i == shown) {
          String others = reader.words().of("picture.others." + layer.name(), size - shown);
          items.add(new Item(layer, others, others, "", true));
        }
        places.put(start + i, items.size() - 1);
      }
      start += size;
    }
    Map<List<Integer>, Integer> joined = new LinkedHashMap<>();
    for (Link link : picture.links()) {
      int from = places.getOrDefault(link.from(), 0);
      int to = places.getOrDefault(link.to(), 0);
      if (from != to) {
        joined.merge(List.of(from, to), link.statements(), Integer::sum);
      }
    }
    List<Link> links =
        joined.entrySet().stream()
            .map(e -> new Link(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
            .toList();
    boolean mirrored = reader.words().language().dir().equals(Direction.RIGHT_TO_LEFT.attribute());
    return List.of(
        DrawingLayout.of(items, links, DrawingSize.WIDE, mirrored),
        DrawingLayout.of(items, links, DrawingSize.NARROW, mirrored));
  }

  private Item item(Node node, For reader) {
    Named named = named(node, reader);
    SpeakerKind kind = node.kind();
    String what = kind == null ? "" : reader.words().of("sayings.speaker." + kind.name());
    String label =
        named.name()
            + (what.isEmpty() ? "" : reader.words().of("list.comma") + " " + what)
            + reader.words().of("list.comma")
            + " "
            + reader.words().of("count.statements", node.statements());
    return new Item(node.layer(), named.name(), label, named.href(), false);
  }

  private Named named(Node node, For reader) {
    String sourceId = node.sourceId();
    boolean known = sourceId != null && sources.catalogue().byId(sourceId).isPresent();
    String name = node.name(reader.words().language().language());
    if (sourceId != null && (known || name.isEmpty())) {
      name = listing.sourceName(sourceId, reader.words().language());
    }
    return new Named(name, TextDirection.of(name).attribute(), href(node, name, known, reader));
  }

  private static String href(Node node, String name, boolean known, For reader) {
    SpeakerKind kind = node.kind();
    for (String spelled : node.names().values()) {
      Long id = kind == null ? null : reader.names().get(spelled);
      if (id != null) {
        return Links.name(id);
      }
    }
    if (kind == SpeakerKind.NAMED_PERSON || kind == SpeakerKind.OFFICE_HOLDER) {
      return Links.search("speaker:\"" + name.replace('"', ' ') + "\"", 1);
    }
    return known ? "/source/" + node.sourceId() : "";
  }

  private List<Speaking> list(ChainPicture picture, For reader) {
    Map<Integer, Map<List<Integer>, List<Named>>> bySpeaker = new LinkedHashMap<>();
    for (Path path : picture.paths()) {
      List<Integer> nodes = path.nodes();
      Named outlet = named(picture.nodes().get(nodes.getLast()), reader);
      bySpeaker
          .computeIfAbsent(nodes.getFirst(), key -> new LinkedHashMap<>())
          .computeIfAbsent(nodes.subList(1, nodes.size() - 1), key -> new ArrayList<>())
          .add(new Named(outlet.name(), outlet.dir(), "/report/" + path.reportId()));
    }
    return bySpeaker.entrySet().stream()
        .sorted(Map.Entry.comparingByKey()) // as the picture has them, most statements first
        .map(entry -> speaking(entry.getKey(), entry.getValue(), picture, reader))
        .toList();
  }

  private Speaking speaking(
      int speaker, Map<List<Integer>, List<Named>> ways, ChainPicture picture, For reader) {
    Node node = picture.nodes().get(speaker);
    return new Speaking(
        named(node, reader),
        node.kind(),
        node.statements(),
        ways.entrySet().stream()
            .map(way ->
                new Way(
                    way.getKey().stream()
                        .map(place -> named(picture.nodes().get(place), reader))
                        .toList(),
                    way.getValue()))
            .toList());
  }
}
