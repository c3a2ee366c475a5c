package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.isnad.chain.ChainPicture.Layer;
import org.isnad.chain.ChainPicture.Link;
import org.isnad.chain.ChainPicture.Node;
import org.isnad.chain.ChainPicture.Path;
import org.isnad.model.Attribution;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.Source;
import org.isnad.model.SpeakerKind;
import org.isnad.model.WireCopy;
import org.jspecify.annotations.Nullable;

/**
 * Joins the chains of a story's reports to one picture.
 *
 * <ul>
 *   <li>Speakers of one identity are one node ({@link SpeakerIdentities}); an agency that speaks
 *       for itself stands among the carriers.
 *   <li>Between the carriers that a sentence names and the outlet stands the agency whose copy the
 *       report is, as on the report's own page.
 *   <li>Within a wire family each way counts as often as the fullest of its copies has it.
 * </ul>
 *
 * Time is bounded: the latest {@value LatestReports#MOST} reports, {@value #MOST_STATEMENTS}
 * statements of each. Immutable, thread-safe.
 */
public final class StoryChains {
  private static final int MOST_STATEMENTS = 60;

  private final SourceNames names;
  private final SpeakerKinds kinds;

  /**
   * @param catalogue names the agencies and outlets that carriers are known by
   */
  public StoryChains(Catalogue catalogue) {
    AgencyNames agencies = new AgencyNames(catalogue);
    this.names = new SourceNames(catalogue, agencies);
    this.kinds = new SpeakerKinds(agencies);
  }

  /**
   * The picture; empty when no statement has a speaker.
   *
   * @param reports of one story, in any order
   */
  public ChainPicture of(List<PlacedReport> reports) {
    SpeakerIdentities identities = new SpeakerIdentities();
    List<Told> told = new ArrayList<>();
    for (PlacedReport placed : LatestReports.of(reports)) {
      read(placed, identities, told);
    }
    if (told.isEmpty()) {
      return ChainPicture.EMPTY;
    }
    identities.join();
    Merging merging = new Merging();
    told.forEach(one -> merging.add(one, identities));
    return merging.picture();
  }

  /**
   * One statement's chain.
   *
   * @param speaker number among the identities; negative when a carrier speaks for itself
   */
  private record Told(Report report, String family, int speaker, List<Holder> holders) {}

  /** A carrier or outlet: what it is known by, and what it is called there. */
  private record Holder(Layer layer, String key, @Nullable String sourceId, String name) {}

  private void read(PlacedReport placed, SpeakerIdentities identities, List<Told> told) {
    Report report = placed.report();
    WireCopy copy = placed.copy();
    String family = copy == null ? "report " + report.id() : "family " + copy.familyId();
    List<Attribution> attributions = report.reading().attributions();
    int most = Math.min(MOST_STATEMENTS, attributions.size());
    for (Attribution attribution : attributions.subList(0, most)) {
      Mention speaker = attribution.speaker();
      if (speaker == null || speaker.name().isBlank()) {
        continue;
      }
      List<Holder> holders = new ArrayList<>();
      Source spoken = names.find(speaker, report.article().language());
      if (spoken != null) {
        add(spoken, report, speaker.name(), holders);
      }
      for (Mention carrier : attribution.via()) {
        Source known = names.find(carrier, report.article().language());
        if (known != null) {
          add(known, report, carrier.name(), holders);
        } else if (!carrier.name().isBlank()) {
          String key = "carrier " + SpeakerIdentities.folded(carrier.name());
          add(new Holder(Layer.CARRIER, key, null, carrier.name()), holders);
        }
      }
      addCredited(placed, holders);
      if (spoken != null && holders.isEmpty()) {
        continue; // the outlet itself
      }
      String site = report.article().site();
      holders.add(
          new Holder(
              Layer.OUTLET,
              "outlet " + report.sourceId(),
              report.sourceId(),
              site == null ? "" : site));
      SpeakerKind kind = kinds.of(speaker, report.article().language(), report.article().text());
      int identity =
          spoken != null
              ? -1
              : identities.add(speaker, kind, report.article().language(), Origins.of(placed));
      told.add(new Told(report, family, identity, holders));
    }
  }

  private static void add(Source known, Report report, String name, List<Holder> holders) {
    if (!known.id().equals(report.sourceId())) {
      add(new Holder(Layer.CARRIER, "source " + known.id(), known.id(), name), holders);
    }
  }

  private static void add(Holder holder, List<Holder> holders) {
    if (holders.stream().noneMatch(known -> known.key().equals(holder.key()))) {
      holders.add(holder);
    }
  }

  /** The agency whose copy the report is, unless the sentence names one that is credited. */
  private static void addCredited(PlacedReport placed, List<Holder> holders) {
    Report report = placed.report();
    List<String> credited = new ArrayList<>(report.reading().agencies());
    WireCopy copy = placed.copy();
    if (copy != null && copy.agency() != null && !credited.contains(copy.agency())) {
      credited.addFirst(copy.agency());
    }
    boolean named = holders.stream().anyMatch(holder -> credited.contains(holder.sourceId()));
    if (!named && !credited.isEmpty() && !credited.contains(report.sourceId())) {
      String agency = credited.getFirst();
      add(new Holder(Layer.CARRIER, "source " + agency, agency, ""), holders);
    }
  }

  /** The picture while statements are added. */
  private static final class Merging {
    private final Map<String, Drawn> nodes = new LinkedHashMap<>();
    private final Map<List<Drawn>, Tally> links = new LinkedHashMap<>();
    private final Map<List<Drawn>, Tally> paths = new LinkedHashMap<>();

    void add(Told told, SpeakerIdentities identities) {
      List<Drawn> way = new ArrayList<>();
      if (told.speaker() >= 0) {
        int identity = identities.of(told.speaker());
        way.add(
            nodes.computeIfAbsent(
                "speaker " + identity,
                key ->
                    new Drawn(
                        Layer.SPEAKER,
                        null,
                        identities.kind(identity),
                        identities.names(identity))));
      }
      for (Holder holder : told.holders()) {
        Drawn node =
            nodes.computeIfAbsent(
                holder.key(),
                key -> new Drawn(holder.layer(), holder.sourceId(), null, new HashMap<>()));
        if (!holder.name().isEmpty()) {
          node.names.putIfAbsent(told.report().article().language(), holder.name());
        }
        way.add(node);
      }
      way.forEach(node -> node.tally.add(told));
      for (int i = 1; i < way.size(); i++) {
        List<Drawn> link = List.of(way.get(i - 1), way.get(i));
        links.computeIfAbsent(link, key -> new Tally(told.report().id())).add(told);
      }
      paths.computeIfAbsent(way, key -> new Tally(told.report().id())).add(told);
    }

    ChainPicture picture() {
      List<Drawn> inOrder = new ArrayList<>(nodes.values());
      inOrder.sort(
          Comparator.comparing((Drawn node) -> node.layer)
              .thenComparing(most(node -> node.tally.statements())));
      for (int i = 0; i < inOrder.size(); i++) {
        inOrder.get(i).place = i;
      }
      List<Link> linked = new ArrayList<>();
      links.forEach((ends, tally) ->
          linked.add(new Link(ends.getFirst().place, ends.getLast().place, tally.statements())));
      List<Path> ways = new ArrayList<>();
      paths.forEach((way, tally) ->
          ways.add(
              new Path(
                  way.stream().map(node -> node.place).toList(),
                  tally.statements(),
                  tally.reportId)));
      ways.sort(most(Path::statements));
      return new ChainPicture(inOrder.stream().map(Drawn::node).toList(), linked, ways);
    }

    private static <T> Comparator<T> most(ToIntFunction<T> count) {
      return Comparator.comparingInt(count).reversed();
    }
  }

  /** A node while its statements are counted. */
  private static final class Drawn {
    private final Layer layer;
    private final @Nullable String sourceId;
    private final @Nullable SpeakerKind kind;
    private final Map<Language, String> names;
    private final Tally tally = new Tally(0);
    private int place;

    Drawn(
        Layer layer,
        @Nullable String sourceId,
        @Nullable SpeakerKind kind,
        Map<Language, String> names) {
      this.layer = layer;
      this.sourceId = sourceId;
      this.kind = kind;
      this.names = names;
    }

    Node node() {
      return new Node(layer, sourceId, names, kind, tally.statements());
    }
  }

  /** Counts statements; of the copies in a family only the fullest one. */
  private static final class Tally {
    private final long reportId;
    private final Map<String, Map<Long, Integer>> byFamily = new HashMap<>();

    Tally(long reportId) {
      this.reportId = reportId;
    }

    void add(Told told) {
      byFamily
          .computeIfAbsent(told.family(), key -> new HashMap<>())
          .merge(told.report().id(), 1, Integer::sum);
    }

    int statements() {
      return byFamily.values().stream()
          .mapToInt(
              reports -> reports.values().stream().mapToInt(Integer::intValue).max().orElse(0))
          .sum();
    }
  }
}
