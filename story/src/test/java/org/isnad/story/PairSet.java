package org.isnad.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Language;
import tools.jackson.databind.JsonNode;

/**
 * Pairs of labelled reports to learn from: every two of a labelled stream, or pairs that were
 * judged by themselves.
 */
final class PairSet {
  /** Pairs that share less teach nothing: grouping does not look at them. */
  private static final double LEAST_WHOLE = 0.02;

  private static final double LEAST_TRACES = 0.03;

  /** Judged likeness from 1 (one story) to 4: what lies between is left out. */
  private static final double SAME = 1.75;

  private static final double OTHER = 2.6;

  private static final double PAIRS_A_REPORT = 185;

  /** Of a longer stream every twentieth pair is enough. */
  private static final int MANY = 1000;

  private static final int EVERY = 20;

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Long, String> stories = new HashMap<>();

  /**
   * Two reports.
   *
   * @param fold of each, for cross-validation
   */
  @SuppressWarnings("ArrayRecordComponent") // many of them, and nobody compares two
  record Pair(
      String one,
      String other,
      boolean headline,
      int fold,
      int otherFold,
      double[] values,
      boolean same,
      double w) {
    boolean across() {
      return !one.equals(other);
    }
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** What a pair counts for, so that sets count by their reports, not by the pairs they make. */
  double share() {
    return stories.isEmpty() ? 1 : PAIRS_A_REPORT * stories.size() / pairs.size();
  }

  /** The fold of a report by its id. */
  int fold(long id, int folds, int seed) {
    return fold(stories.getOrDefault(id, ""), folds, seed);
  }

  private static int fold(String story, int folds, int seed) {
    return Math.floorMod(TermHash.of(story + "/" + seed) >>> 7, folds);
  }

  static PairSet ofStream(Path file, String label, int folds, int seed, boolean headlines)
      throws IOException {
    PairSet set = new PairSet();
    Fingerprints fingerprints = new Fingerprints();
    Likeness likeness = new Likeness();
    List<Fingerprint> before = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (Shared.Row row : Shared.rows(file)) {
      labels.add(row.label(label));
      sizes.merge(row.label(label), 1, Integer::sum);
      set.stories.put(row.item().id(), row.label(label));
    }
    for (Shared.Row row : Shared.rows(file)) {
      StoryItem item = headlines ? withoutText(row.item()) : row.item();
      Fingerprint print = fingerprints.of(item, StoryWords.of(item));
      String own = labels.get(before.size());
      for (int i = 0; i < before.size(); i++) {
        if (before.size() > MANY && Math.floorMod(TermHash.pair(i, before.size()), EVERY) != 0) {
          continue;
        }
        boolean same = own.equals(labels.get(i));
        // A story of many reports must not outvote the small ones.
        double weight = same ? 1 / Math.sqrt(sizes.getOrDefault(own, 2) - 1) : 1;
        set.add(before.get(i), print, likeness, labels.get(i), own, folds, seed, same, weight);
      }
      before.add(print);
    }
    return set;
  }

  private static StoryItem withoutText(StoryItem item) {
    return new StoryItem(
        item.id(), item.language(), item.at(), item.sourceId(), item.title(), "", List.of());
  }

  static PairSet ofJudged(Path file) throws IOException {
    PairSet set = new PairSet();
    Fingerprints fingerprints = new Fingerprints();
    Likeness likeness = new Likeness();
    List<Fingerprint> prints = new ArrayList<>();
    List<JsonNode> nodes = Shared.lines(file);
    for (JsonNode node : nodes) {
      for (String side : List.of("1", "2")) {
        String tag = node.path(node.has("lang1") ? "lang" + side : "lang").asString("");
        StoryItem item = judged(prints.size(), tag, node, side);
        prints.add(fingerprints.of(item, StoryWords.of(item)));
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      JsonNode node = nodes.get(i);
      double overall =
          node.has("overall")
              ? Double.parseDouble(node.get("overall").asString())
              : node.get("same").asString().equalsIgnoreCase("true") ? 1 : 4;
      if (overall <= SAME || overall >= OTHER) {
        Fingerprint one = prints.get(2 * i);
        set.add(one, prints.get(2 * i + 1), likeness, "", "", 1, 0, overall <= SAME, 1);
      }
    }
    return set;
  }

  private static StoryItem judged(int id, String tag, JsonNode node, String side) {
    String title = node.path("title" + side).asString("");
    String text = node.get("text" + side).asString();
    int gap = text.indexOf("  ");
    if (title.isEmpty() && gap > 0 && gap < 200) {
      title = text.substring(0, gap);
      text = text.substring(gap).strip();
    }
    return new StoryItem(id, Language.of(tag), null, "", title, text, List.of());
  }

  private void add(
      Fingerprint one,
      Fingerprint other,
      Likeness likeness,
      String label,
      String otherLabel,
      int folds,
      int seed,
      boolean same,
      double weight) {
    boolean across = !one.language().equals(other.language());
    if (across) {
      likeness.compareAcross(one, other);
    } else {
      likeness.compare(one, other);
    }
    Likeness.Column telling = across ? Likeness.Column.TRACES : Likeness.Column.WHOLE;
    if (likeness.get(telling) > (across ? LEAST_TRACES : LEAST_WHOLE)) {
      pairs.add(
          new Pair(
              one.language().tag(),
              other.language().tag(),
              one.headline() || other.headline(),
              fold(label, folds, seed),
              fold(otherLabel, folds, seed),
              likeness.values().clone(),
              same,
              weight));
    }
  }
}
