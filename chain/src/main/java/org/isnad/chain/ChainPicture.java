package org.isnad.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isnad.model.Language;
import org.isnad.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * The chains of a story's statements as one picture (صورة الإسناد): who spoke, who carried it, who
 * published it. A statement that several copies of one dispatch have is counted once. {@link
 * StoryChains} makes it. Immutable.
 *
 * @param nodes those with most statements first within their layer; empty when no report attributes
 *     anything to a speaker
 * @param links from one node to the next, by their places in {@code nodes}; a link joins a speaker
 *     or carrier with a carrier or outlet
 * @param paths each whole way from a speaker to an outlet, those with most statements first
 */
public record ChainPicture(List<Node> nodes, List<Link> links, List<Path> paths) {
  static final ChainPicture EMPTY = new ChainPicture(List.of(), List.of(), List.of());

  public ChainPicture {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    paths = List.copyOf(paths);
  }

  /** A part in the chain, in the order of the way. */
  public enum Layer {
    /** Who said it (القائل). */
    SPEAKER,
    /** Who stands between speaker and outlet, mostly an agency (الناقل). */
    CARRIER,
    /** Whose report it is (الناشر). */
    OUTLET
  }

  /**
   * One who spoke, carried or published.
   *
   * @param sourceId its id in the catalogue; null for speakers and for carriers unknown there. An
   *     outlet has one even where the catalogue no longer knows it
   * @param names how the reports call it, by their language; for an outlet what its pages call
   *     themselves, which may be nothing
   * @param kind of a speaker; null for others
   * @param statements how many passed through it, copies folded
   */
  public record Node(
      Layer layer,
      @Nullable String sourceId,
      Map<Language, String> names,
      @Nullable SpeakerKind kind,
      int statements) {
    public Node {
      names = Map.copyOf(names);
    }

    /** Its name in the language, else any, the same one always; empty when it has none. */
    public String name(Language language) {
      String own = names.get(language);
      return own != null
          ? own
          : names.entrySet().stream()
              .min(Map.Entry.comparingByKey(Comparator.comparing(Language::tag)))
              .map(Map.Entry::getValue)
              .orElse("");
    }
  }

  /**
   * What passed from one node to the next.
   *
   * @param statements how many, copies folded
   */
  public record Link(int from, int to, int statements) {}

  /**
   * A way from a speaker to an outlet.
   *
   * @param nodes at least two; the first is a speaker, or a carrier that speaks for itself
   * @param reportId the outlet's earliest report that shows it
   */
  public record Path(List<Integer> nodes, int statements, long reportId) {
    public Path {
      nodes = List.copyOf(nodes);
    }
  }
}
