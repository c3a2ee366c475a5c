package org.isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.model.Language;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the report whose headline a story bears (عنوان القصة): always a real headline, which its
 * source is named with. By these rules, each going before the next:
 *
 * <ol>
 *   <li>in the wanted language, where a report has a headline in it
 *   <li>a headline rather than none
 *   <li>one that tells what happened: no question, no teaser ("شاهد", "Watch:", "تعرّف على"), not
 *       cut off with dots ({@link HeadlineWords})
 *   <li>of a length that headlines have: neither a label nor a paragraph
 *   <li>from the middle of the story rather than its edge: its words stand in the headlines of most
 *       other origins; copies of one dispatch speak with one voice
 *   <li>the publisher's own rather than that of a copy
 *   <li>the earliest
 * </ol>
 *
 * Of a story with very many reports some {@value #MOST_READ}, spread over its time, are read. Pure
 * and thread-safe.
 */
public final class Headlines {
  /** Shorter ones are labels ("عاجل", "Live"); Arabic headlines run from some 25 letters up. */
  static final int SHORTEST = 15;

  /** Longer ones are a first paragraph put in the title, or have the site's slogan in them. */
  static final int LONGEST = 140;

  private static final int MOST_READ = 64;

  /** Nearer than this to the middle makes no difference: it is a matter of a word. */
  private static final double STEP = 0.1;

  /** So many telling words a headline should have; with fewer, sharing them all is easy. */
  private static final double FEW_WORDS = 4;

  private final List<Told> reports;
  private final List<Set<String>> words = new ArrayList<>();
  private final Map<Language, Map<String, Set<Long>>> voices = new HashMap<>();
  private final Map<Language, Set<Long>> all = new HashMap<>();

  /**
   * A report of the story.
   *
   * @param title empty when it has none
   * @param family its wire family, of which one voice is heard; null when it carries no known copy
   */
  public record Told(long reportId, Language language, String title, @Nullable Long family) {
    long voice() {
      return family == null ? reportId : family;
    }
  }

  private Headlines(List<Told> reports) {
    this.reports = reports;
    for (Told report : reports) {
      Set<String> stems = new LinkedHashSet<>();
      Tokens.of(report.title(), report.language()).stream()
          .filter(token -> !token.stop() && token.stem().length() > 1)
          .forEach(token -> stems.add(token.stem()));
      words.add(stems);
      Map<String, Set<Long>> heard =
          voices.computeIfAbsent(report.language(), language -> new HashMap<>());
      stems.forEach(
          stem -> heard.computeIfAbsent(stem, key -> new HashSet<>()).add(report.voice()));
      all.computeIfAbsent(report.language(), language -> new HashSet<>()).add(report.voice());
    }
  }

  /**
   * Chooses.
   *
   * @param reports of one story, earliest first, at least one
   * @param wanted the language of the reader; null for the one most reports are in
   */
  public static Told choose(List<Told> reports, @Nullable Language wanted) {
    Headlines headlines = new Headlines(spread(reports));
    Language language = wanted == null ? headlines.spoken() : wanted;
    List<Told> read = headlines.reports;
    Comparator<Integer> better =
        Comparator.<Integer>comparingInt(i -> headlines.inLanguage(i, language) ? 1 : 0)
            .thenComparingInt(i -> read.get(i).title().isBlank() ? 0 : 1)
            .thenComparingInt(i -> headlines.tells(i) ? 1 : 0)
            .thenComparingInt(i -> hasLength(read.get(i).title()) ? 1 : 0)
            .thenComparingDouble(headlines::middle)
            .thenComparingInt(i -> headlines.own(i) ? 1 : 0)
            .thenComparing(Comparator.<Integer>naturalOrder().reversed());
    return read.get(IntStream.range(0, read.size()).boxed().max(better).orElse(0));
  }

  private static List<Told> spread(List<Told> reports) {
    if (reports.size() <= MOST_READ) {
      return reports;
    }
    return IntStream.range(0, MOST_READ)
        .mapToObj(i -> reports.get((int) ((long) i * (reports.size() - 1) / (MOST_READ - 1))))
        .toList();
  }

  /** The language most voices speak; of several that of the earliest report. */
  private Language spoken() {
    Language most = reports.getFirst().language();
    for (Told report : reports) {
      if (voices(report.language()) > voices(most)) {
        most = report.language();
      }
    }
    return most;
  }

  private int voices(Language language) {
    return all.getOrDefault(language, Set.of()).size();
  }

  private boolean inLanguage(int at, Language language) {
    return reports.get(at).language().equals(language) && !reports.get(at).title().isBlank();
  }

  private boolean tells(int at) {
    Told report = reports.get(at);
    return HeadlineWords.of(report.language()).tells(report.title());
  }

  private static boolean hasLength(String title) {
    int length = title.strip().length();
    return length >= SHORTEST && length <= LONGEST;
  }

  /** How near it is to the middle: the share of other voices that a word of it has on average. */
  private double middle(int at) {
    Told report = reports.get(at);
    int others = voices(report.language()) - 1;
    if (others < 1 || words.get(at).isEmpty()) {
      return 0;
    }
    Map<String, Set<Long>> heard = voices.getOrDefault(report.language(), Map.of());
    double sum = 0;
    for (String stem : words.get(at)) {
      sum += heard.getOrDefault(stem, Set.of()).size() - 1.0;
    }
    double mean = sum / others / Math.max(FEW_WORDS, words.get(at).size());
    return Math.round(mean / STEP) * STEP;
  }

  /** Whether it is no copy; the first report of a family wrote it. */
  private boolean own(int at) {
    Told report = reports.get(at);
    return report.family() == null || report.family() == report.reportId();
  }
}
