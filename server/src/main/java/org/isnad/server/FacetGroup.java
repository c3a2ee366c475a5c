package org.isnad.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.pipeline.Facets;
import org.isnad.pipeline.Facets.Kind;
import org.isnad.pipeline.Facets.Narrowing;

/**
 * What narrows a search by sources, by languages or by time, each a link with how many reports it
 * leaves.
 *
 * @param name of the message key: "source", "language", "time"
 * @param shown the first of them, and all that are chosen
 * @param more the others; empty when all are shown
 */
record FacetGroup(String name, List<Choice> shown, List<Choice> more) {
  private static final int SHOWN = 6;
  private static final int MOST = 60;

  /** Days back that a search is narrowed to: today, a week, a month, a year. */
  private static final List<Integer> BACK = List.of(0, 6, 29, 364);

  /**
   * One link.
   *
   * @param reports how many are found with it
   * @param chosen whether the query has it already; the link then takes it out
   */
  record Choice(String label, long reports, boolean chosen, String href) {}

  /**
   * The groups that have something to choose.
   *
   * @param sourceName a source's name by its id
   * @param today in UTC, as the index counts days
   */
  static List<FacetGroup> of(
      String query,
      Facets facets,
      Words words,
      LocalDate today,
      Function<String, String> sourceName) {
    Map<Kind, List<Narrowing>> chosen = new EnumMap<>(Kind.class);
    facets
        .narrowings()
        .forEach(part -> chosen.computeIfAbsent(part.kind(), kind -> new ArrayList<>()).add(part));
    List<FacetGroup> groups = new ArrayList<>();
    add(groups, "source", counted(query, facets.sources(), "source:", chosen, sourceName));
    add(
        groups,
        "language",
        counted(
            query, facets.languages(), "lang:", chosen, tag -> Countries.languageName(tag, words)));
    add(groups, "time", times(query, facets, chosen, words, today));
    return groups;
  }

  private static void add(List<FacetGroup> groups, String name, List<Choice> choices) {
    boolean chosen = choices.stream().anyMatch(Choice::chosen);
    if (choices.size() > 1 || chosen) {
      int shown = Math.min(choices.size(), SHOWN);
      groups.add(
          new FacetGroup(name, choices.subList(0, shown), choices.subList(shown, choices.size())));
    }
  }

  /** Those chosen first, then by their counts. */
  private static List<Choice> counted(
      String query,
      Map<String, Long> counts,
      String operator,
      Map<Kind, List<Narrowing>> chosen,
      Function<String, String> label) {
    Kind kind = operator.equals("lang:") ? Kind.LANGUAGE : Kind.SOURCE;
    List<Choice> first = new ArrayList<>();
    for (Narrowing part : chosen.getOrDefault(kind, List.of())) {
      first.add(
          new Choice(
              label.apply(part.value()),
              counts.getOrDefault(part.value(), 0L),
              true,
              Links.search(Facets.without(query, List.of(part)), 1)));
    }
    List<String> taken =
        chosen.getOrDefault(kind, List.of()).stream().map(Narrowing::value).toList();
    counts.entrySet().stream()
        .filter(count -> !taken.contains(count.getKey()) && !count.getKey().isEmpty())
        .limit(MOST)
        .map(count ->
            new Choice(
                label.apply(count.getKey()),
                count.getValue(),
                false,
                Links.search(query + " " + operator + count.getKey(), 1)))
        .forEach(first::add);
    return first;
  }

  private static List<Choice> times(
      String query,
      Facets facets,
      Map<Kind, List<Narrowing>> chosen,
      Words words,
      LocalDate today) {
    List<Choice> choices = new ArrayList<>();
    List<Narrowing> bounds = new ArrayList<>(chosen.getOrDefault(Kind.FROM, List.of()));
    bounds.addAll(chosen.getOrDefault(Kind.TO, List.of()));
    long last = 0;
    for (int back : BACK) {
      LocalDate from = today.minusDays(back);
      long reports = facets.days().tailMap(from).values().stream().mapToLong(Long::longValue).sum();
      boolean now =
          bounds.size() == 1
              && bounds.getFirst().kind() == Kind.FROM
              && bounds.getFirst().value().equals(from.toString());
      // A longer time that has no more in it says nothing.
      if (now || reports > last) {
        String rest = Facets.without(query, bounds);
        choices.add(
            new Choice(
                words.of("search.time." + back, back + 1),
                reports,
                now,
                Links.search(now ? rest : rest + " from:" + from, 1)));
        last = reports;
      }
    }
    boolean ours = choices.stream().anyMatch(Choice::chosen);
    if (!ours) {
      for (Narrowing part : bounds) {
        choices.addFirst(
            new Choice(
                words.of("search.time." + part.kind().name(), 0, part.value()),
                0,
                true,
                Links.search(Facets.without(query, List.of(part)), 1)));
      }
    }
    return choices;
  }
}
