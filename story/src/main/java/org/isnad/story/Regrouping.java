package org.isnad.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at the stories near a new report as if their reports had come all at once, and joins them
 * anew: what one by one looked alike, or not, may look different with the new report. Because only
 * stories near the report are touched, the answer is nearly that of joining all reports of the
 * window, at a cost that does not grow with it.
 */
final class Regrouping {
  /** Larger stories are not taken apart: they stay whole, whatever joins them. */
  static final int MOST_TAKEN_APART = 40;

  /** Reports that stand for a large story: the latest. */
  static final int CORE = 24;

  private final ReportWindow window;
  private final List<Node> nodes = new ArrayList<>();

  /** What is joined as one: a report, or a large story by the reports that stand for it. */
  private static final class Node {
    private final Story story;
    private final int[] serials;
    private final boolean whole;

    Node(Story story, int[] serials, boolean whole) {
      this.story = story;
      this.serials = serials;
      this.whole = whole;
    }
  }

  Regrouping(ReportWindow window) {
    this.window = window;
  }

  /** Takes in the reports of a story. */
  void add(Story story) {
    if (story.size() > MOST_TAKEN_APART) {
      nodes.add(new Node(story, core(story), true));
      return;
    }
    for (int i = 0; i < story.size(); i++) {
      nodes.add(new Node(story, new int[] {story.member(i)}, false));
    }
  }

  /** The reports that stand for a story when another is compared with it. */
  static int[] core(Story story) {
    int size = story.size();
    int first = size > MOST_TAKEN_APART ? size - CORE : 0;
    int[] core = new int[size - first];
    for (int i = first; i < size; i++) {
      core[i - first] = story.member(i);
    }
    return core;
  }

  /** Reports that belong together, with the stories they were in. */
  record Cluster(List<Story> wholes, List<Integer> serials) {}

  /** The clusters, the one with the earliest report first. */
  List<Cluster> clusters(double join) {
    nodes.sort(Comparator.comparingInt(node -> node.serials[0]));
    int[] cluster = links().clusters(join);
    Map<Integer, Cluster> found = new HashMap<>();
    List<Cluster> all = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Cluster of = found.get(cluster[i]);
      if (of == null) {
        of = new Cluster(new ArrayList<>(1), new ArrayList<>());
        found.put(cluster[i], of);
        all.add(of);
      }
      Node node = nodes.get(i);
      if (node.whole) {
        of.wholes().add(node.story);
      } else {
        of.serials().add(node.serials[0]);
      }
    }
    return all;
  }

  private AverageLink links() {
    int size = 0;
    for (Node node : nodes) {
      size += node.serials.length;
    }
    long[] places = new long[size]; // serial, then node
    int filled = 0;
    AverageLink links = new AverageLink(nodes.size());
    for (int node = 0; node < nodes.size(); node++) {
      int[] serials = nodes.get(node).serials;
      links.weigh(node, serials.length);
      for (int serial : serials) {
        places[filled++] = (long) serial << 32 | node;
      }
    }
    Arrays.sort(places);
    for (long place : places) {
      Neighbours near = window.get((int) (place >>> 32)).near();
      int node = (int) place;
      for (int i = 0; i < near.size(); i++) {
        int other = node(places, near.report(i));
        if (other >= 0 && other != node) {
          links.add(node, other, near.probability(i));
        }
      }
    }
    return links;
  }

  private static int node(long[] places, int serial) {
    int at = -Arrays.binarySearch(places, (long) serial << 32) - 1;
    if (at < 0) {
      at = 0; // the very first node
    }
    return at < places.length && (int) (places[at] >>> 32) == serial ? (int) places[at] : -1;
  }
}
