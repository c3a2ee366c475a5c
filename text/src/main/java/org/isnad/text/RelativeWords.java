package org.isnad.text;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Language;
import org.isnad.model.Span;

/**
 * Reads how long ago a line says something was, the counterpart of {@link RelativeTime}: "منذ 33
 * دقيقة", "قبل يومين", "2 hours ago", "il y a 5 minutes", "vor einer Stunde", "hace 2 horas",
 * "أمس", "3小时前", digits of all scripts. For lines of a page, not for running text: "for two days
 * ago" is no date. Words are those of relative-*.txt. Linear, stateless, thread-safe.
 */
public final class RelativeWords {
  /** A count above this is another number. */
  private static final int MOST = 400;

  private final RelativeLexicon lexicon;
  private final CalendarRow row;

  private RelativeWords(RelativeLexicon lexicon, CalendarRow row) {
    this.lexicon = lexicon;
    this.row = row;
  }

  /**
   * The first such words of the line; those of {@code language} before those of other languages.
   */
  public static Optional<RelativeDate> find(String line, Language language) {
    CalendarRow row = new CalendarRow(CalendarToken.of(line));
    for (RelativeLexicon lexicon : RelativeLexicon.from(language)) {
      RelativeWords reader = new RelativeWords(lexicon, row);
      for (int at = 0; at < row.size(); at++) {
        Optional<RelativeDate> found = reader.readAt(at);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<RelativeDate> readAt(int at) {
    for (RelativeLexicon.Plain plain : RelativeLexicon.Plain.values()) {
      int length = lexicon.length(plain.word(), row, at);
      if (length > 0) {
        return told(at, at + length, plain.count(), ChronoUnit.DAYS);
      }
    }
    int now = lexicon.length("now", row, at);
    if (now > 0) {
      return told(at, at + now, 0, ChronoUnit.SECONDS);
    }
    int lead = lexicon.length("lead", row, at);
    return lead > 0 ? counted(at, at + lead, true) : counted(at, at, false);
  }

  /**
   * A number and its unit, or a unit alone behind the lead; without a lead, a trail must follow.
   */
  private Optional<RelativeDate> counted(int start, int from, boolean led) {
    int at = from + lexicon.length("about", row, from);
    int count = 1;
    boolean numbered = false;
    int one = lexicon.length("one", row, at);
    if (row.at(at).number()) {
      count = row.at(at).value();
      numbered = true;
      at++;
    } else if (one > 0) {
      numbered = true;
      at += one;
    }
    if (count < 0 || count > MOST || (!numbered && !led)) {
      return Optional.empty();
    }
    String word = row.at(at).key();
    ChronoUnit past = lexicon.unit("past", word);
    if (past != null && numbered) {
      return told(start, at + 1, count, past);
    }
    ChronoUnit two = lexicon.unit("two", word);
    ChronoUnit unit = two != null ? two : lexicon.unit("unit", word);
    if (unit == null) {
      return Optional.empty();
    }
    count = two != null && !numbered ? 2 : count;
    at++;
    int trail = lexicon.length("trail", row, at);
    if (!led && trail == 0) {
      return Optional.empty();
    }
    return told(start, at + trail, count, unit);
  }

  private Optional<RelativeDate> told(int first, int end, int count, ChronoUnit unit) {
    return Optional.of(
        new RelativeDate(new Span(row.at(first).start(), row.at(end - 1).end()), count, unit));
  }

  /** Every language that has a file, for tests. */
  static List<String> languages() {
    return new ArrayList<>(RelativeLexicon.LANGUAGES);
  }
}
