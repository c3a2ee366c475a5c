package org.isnad.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;
import org.jspecify.annotations.Nullable;

/**
 * Settles a new report and the stories near it, and records what changed. A story keeps its id
 * where the report that opened it is; a part without it bears the id of its own earliest report.
 */
final class Settling {
  private static final String COPY = "copy";
  private static final String TRANSLATED = "names, places and numbers in another language";
  private static final String REGROUPED = "their reports are nearer to one another than to others";

  private final ReportWindow window;
  private final Map<Long, Long> mergedInto;
  private final Member report;
  private final Instant at;
  private final List<StoryChange> changes = new ArrayList<>(1);
  private final List<Placement.Moved> moved = new ArrayList<>(0);

  Settling(ReportWindow window, Map<Long, Long> mergedInto, Member report, Instant at) {
    this.window = window;
    this.mergedInto = mergedInto;
    this.report = report;
    this.at = at;
  }

  /**
   * What the reason of a change is found from.
   *
   * @param copied the report whose copy the new one is
   */
  record Reason(@Nullable Member copied, StoryWords words) {}

  List<StoryChange> changes() {
    return changes;
  }

  List<Placement.Moved> moved() {
    return moved;
  }

  void settle(List<Story> near, Reason reason) {
    Story own = report.story();
    own.add(report.serial());
    if (near.isEmpty()) {
      record(StoryChange.Kind.OPENED, own.id(), null, 1, "");
      return;
    }
    Regrouping regrouping = new Regrouping(window);
    regrouping.add(own);
    near.forEach(regrouping::add);
    List<Regrouping.Cluster> clusters = regrouping.clusters(GroupingWeights.JOIN_AT);
    Map<Integer, Story> before = new LinkedHashMap<>();
    near.forEach(story -> remember(story, before));
    assign(clusters, near, own);
    tell(before, near);
    tellReport(own, reason);
  }

  private static void remember(Story story, Map<Integer, Story> before) {
    for (int i = 0; i < story.size(); i++) {
      before.put(story.member(i), story);
    }
  }

  /** Puts the reports of each cluster into the story whose opener it holds, else into a new one. */
  private void assign(List<Regrouping.Cluster> clusters, List<Story> near, Story own) {
    Map<Story, Regrouping.Cluster> heirs = new HashMap<>();
    for (Regrouping.Cluster cluster : clusters) {
      cluster.wholes().forEach(story -> heirs.put(story, cluster));
    }
    for (Story story : near) {
      if (!heirs.containsKey(story)) {
        heirs.put(story, heir(story, clusters));
      }
    }
    List<Story> kept = new ArrayList<>();
    for (Regrouping.Cluster cluster : clusters) {
      Story story = null;
      for (Story old : near) {
        boolean earlier = story == null || old.opened() < story.opened();
        story = cluster.equals(heirs.get(old)) && earlier ? old : story;
      }
      kept.add(story == null ? fresh(cluster, own) : story);
    }
    List<int[]> members = new ArrayList<>();
    for (Regrouping.Cluster cluster : clusters) {
      members.add(members(cluster));
    }
    own.clear();
    near.forEach(Story::clear);
    for (int i = 0; i < kept.size(); i++) {
      for (int serial : members.get(i)) {
        kept.get(i).add(serial);
        window.get(serial).move(kept.get(i));
      }
    }
  }

  private static int[] members(Regrouping.Cluster cluster) {
    List<Integer> serials = new ArrayList<>(cluster.serials());
    for (Story story : cluster.wholes()) {
      for (int i = 0; i < story.size(); i++) {
        serials.add(story.member(i));
      }
    }
    return serials.stream().mapToInt(Integer::intValue).toArray();
  }

  private Story fresh(Regrouping.Cluster cluster, Story own) {
    int first = cluster.serials().getFirst();
    if (first == report.serial()) {
      return own;
    }
    long id = window.get(first).id();
    mergedInto.remove(id); // a story that was part of another is one again
    return new Story(id, first);
  }

  /** The cluster with the report that opened the story; when that is forgotten, with most of it. */
  private Regrouping.Cluster heir(Story story, List<Regrouping.Cluster> clusters) {
    Regrouping.Cluster most = clusters.getFirst();
    int mostReports = -1;
    for (Regrouping.Cluster cluster : clusters) {
      int reports = 0;
      for (int serial : cluster.serials()) {
        if (window.get(serial).story() == story) {
          reports += serial == story.opened() ? Regrouping.MOST_TAKEN_APART + 1 : 1;
        }
      }
      if (reports > mostReports) {
        mostReports = reports;
        most = cluster;
      }
    }
    return most;
  }

  /** Records which stories became one and which reports left theirs. */
  private void tell(Map<Integer, Story> before, List<Story> near) {
    Map<Story, Story> into = new HashMap<>();
    for (Story story : near) {
      if (story.size() == 0) {
        Story kept = mostOf(story, before);
        into.put(story, kept);
        mergedInto.put(story.id(), kept.id());
        record(StoryChange.Kind.MERGED, kept.id(), story.id(), score(kept), REGROUPED);
      }
    }
    Map<Long, Long> told = new HashMap<>();
    before.forEach((serial, story) -> {
      Story now = window.get(serial).story();
      if (now != story && now != into.get(story)) {
        moved.add(new Placement.Moved(window.get(serial).id(), now.id()));
        Story from = into.getOrDefault(story, story);
        if (!now.equals(from) && told.put(now.id(), from.id()) == null) {
          record(StoryChange.Kind.SPLIT, from.id(), now.id(), 1 - score(from), REGROUPED);
        }
      }
    });
  }

  private Story mostOf(Story story, Map<Integer, Story> before) {
    Map<Story, Integer> counts = new LinkedHashMap<>();
    before.forEach((serial, old) -> {
      if (old == story) {
        counts.merge(window.get(serial).story(), 1, Integer::sum);
      }
    });
    Story most = report.story();
    int reports = 0;
    for (Map.Entry<Story, Integer> count : counts.entrySet()) {
      if (count.getValue() > reports) {
        reports = count.getValue();
        most = count.getKey();
      }
    }
    return most;
  }

  private void tellReport(Story own, Reason reason) {
    Story story = report.story();
    if (story == own) {
      record(StoryChange.Kind.OPENED, own.id(), null, 1, "");
      return;
    }
    Member nearest = nearest(story);
    String why =
        reason.copied() != null && reason.copied().story() == story
            ? COPY
            : nearest != null && !nearest.print().language().equals(report.print().language())
                ? TRANSLATED
                : SharedWords.of(report.print(), nearest, reason.words());
    record(StoryChange.Kind.JOINED, story.id(), null, score(story), why);
  }

  private @Nullable Member nearest(Story story) {
    Neighbours near = report.near();
    Member nearest = null;
    double most = 0;
    for (int i = 0; i < near.size(); i++) {
      Member other = window.get(near.report(i));
      if (other.story() == story && near.probability(i) > most) {
        most = near.probability(i);
        nearest = other;
      }
    }
    return nearest;
  }

  /** How near the new report is to a story on average. */
  private double score(Story story) {
    Neighbours near = report.near();
    double sum = 0;
    int counted = 0;
    for (int i = 0; i < near.size(); i++) {
      if (window.get(near.report(i)).story() == story) {
        sum += near.probability(i);
        counted++;
      }
    }
    return counted == 0 ? 0 : sum / counted;
  }

  private void record(
      StoryChange.Kind kind, long story, @Nullable Long other, double score, String reason) {
    double bounded = Math.min(1, Math.max(0, score));
    changes.add(new StoryChange(kind, story, report.id(), other, bounded, reason, at));
  }
}
