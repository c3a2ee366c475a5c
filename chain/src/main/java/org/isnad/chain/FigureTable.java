package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.chain.FigureRow.Agreement;
import org.isnad.chain.FigureRow.Telling;
import org.isnad.model.Figure;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Puts the figures of a story's reports side by side (جدول الأرقام): which speak of the same thing,
 * which differ, which a later one took the place of. A report tells each thing once, where it names
 * it first; copies of one agency's text are one origin.
 *
 * <p>Two figures speak of the same thing when their unit, theme and noun agree and neither place
 * nor time parts them; without theme and noun, when their sentences are alike. Time is bounded: at
 * most {@value LatestReports#MOST} reports and {@value #MOST_FIGURES} figures of each are compared.
 * Stateless.
 */
public final class FigureTable {
  private static final int MOST_FIGURES = 60;
  private static final int MOST_ROWS = 200;

  private FigureTable() {}

  /**
   * The rows, those that differ first, then updated ones, then by how many reports tell them.
   *
   * @param reports of one story, in any order
   */
  public static List<FigureRow> of(List<PlacedReport> reports) {
    List<Thing> things = new ArrayList<>();
    for (PlacedReport placed : LatestReports.of(reports)) {
      add(placed, things);
    }
    List<FigureRow> rows = new ArrayList<>();
    things.forEach(thing -> rows.add(thing.row()));
    rows.sort(
        Comparator.comparingInt((FigureRow row) -> rank(row.agreement()))
            .thenComparing(Comparator.comparingInt(FigureRow::reports).reversed()));
    return List.copyOf(rows);
  }

  private static int rank(Agreement agreement) {
    return switch (agreement) {
      case DIFFER -> 0;
      case UPDATED -> 1;
      case AGREE -> 2;
    };
  }

  private static void add(PlacedReport placed, List<Thing> things) {
    Report report = placed.report();
    String text = report.article().text();
    List<Figure> figures = report.reading().figures();
    Set<Thing> told = new HashSet<>();
    for (Figure figure : figures.subList(0, Math.min(MOST_FIGURES, figures.size()))) {
      if (figure.sentence().end() > text.length()) {
        continue; // read from another text than the one stored
      }
      FigureSubject subject = FigureSubject.of(figure, report, text);
      Thing thing = likest(subject, things);
      if (thing == null && things.size() < MOST_ROWS) {
        thing = new Thing();
        things.add(thing);
      }
      if (thing != null && told.add(thing)) {
        thing.add(
            subject,
            new Telling(
                report.id(),
                report.sourceId(),
                Origins.of(placed),
                report.reportedAt(),
                report.article().language(),
                figure.sentence().of(text),
                figure));
      }
    }
  }

  private static @Nullable Thing likest(FigureSubject subject, List<Thing> things) {
    Thing best = null;
    double most = 0;
    for (Thing thing : things) {
      double likeness = thing.likeness(subject);
      if (likeness > most) {
        most = likeness;
        best = thing;
      }
    }
    return best;
  }

  /** One thing that figures speak of. */
  private static final class Thing {
    private static final int MOST_SUBJECTS = 6;

    private final List<FigureSubject> subjects = new ArrayList<>();
    private final List<Telling> tellings = new ArrayList<>();

    double likeness(FigureSubject subject) {
      double most = 0;
      for (FigureSubject known : subjects) {
        double likeness = known.likeness(subject);
        if (likeness == 0 && known.parted(subject)) {
          return 0;
        }
        most = Math.max(most, likeness);
      }
      return most;
    }

    void add(FigureSubject subject, Telling telling) {
      if (subjects.size() < MOST_SUBJECTS) {
        subjects.add(subject);
      }
      tellings.add(telling);
    }

    FigureRow row() {
      return FigureComparison.row(tellings);
    }
  }
}
