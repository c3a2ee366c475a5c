package org.isnad.extract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.isnad.text.DateMention;
import org.isnad.text.DateWords;
import org.isnad.text.RelativeWords;
import org.jspecify.annotations.Nullable;

/**
 * A visible date line ("نُشر في 9 يوليو 2026", "Jul 9, 2026 6:30 pm EST", "منذ ساعتين"). Without a
 * zone only its day is taken.
 *
 * @param published the dates it says something was published at, in order
 * @param modified those it says something was changed at ("آخر تحديث")
 */
record DateLine(List<Dated> published, List<Dated> modified) {
  /** A longer line is a sentence with a date in it. */
  static final int MAX_LENGTH = 160;

  /** Longer words before a date are no label. */
  private static final int MAX_LABEL = 60;

  /** Published, updated, and the like in the other calendar. */
  private static final int MOST_DATES = 4;

  /** Words of date-labels.txt. */
  private static final Set<String> LABELS =
      DataFile.lines(DateLine.class, "date-labels.txt").stream()
          .flatMap(line -> Words.tokens(line).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> UPDATED =
      DataFile.lines(DateLine.class, "updated-labels.txt").stream().map(Words::key).toList();

  /** The dates of a line; none for a line without, or one too long. */
  static DateLine read(String line, Language language) {
    List<Dated> published = new ArrayList<>();
    List<Dated> modified = new ArrayList<>();
    String rest =
        line.length() > MAX_LENGTH || line.chars().noneMatch(Character::isDigit) ? "" : line;
    for (int i = 0; i < MOST_DATES && !rest.isEmpty(); i++) {
      Optional<DateMention> mention = DateWords.find(rest, language);
      if (mention.isEmpty()) {
        break;
      }
      Dated dated = DateText.of(mention.get(), "date-line");
      if (dated != null) {
        boolean updated = saysUpdated(rest.substring(0, mention.get().span().start()));
        (updated ? modified : published).add(dated);
      }
      rest = rest.substring(mention.get().span().end());
    }
    return new DateLine(published, modified);
  }

  /** What a line says in words of the time of reading: "منذ ساعتين", "yesterday". */
  static @Nullable Dated relative(String line, Language language, Instant fetchedAt) {
    if (line.length() > MAX_LENGTH) {
      return null;
    }
    return RelativeWords.find(line, language)
        .filter(told -> !saysUpdated(line.substring(0, told.span().start())))
        .map(told -> {
          Instant at = told.before(fetchedAt);
          return told.tellsTime()
              ? new Dated(at, "relative-date", true)
              : DateText.day(at, "relative-date");
        })
        .orElse(null);
  }

  private static boolean saysUpdated(String before) {
    String label = Words.key(before.substring(Math.max(0, before.length() - MAX_LABEL)));
    return !label.isEmpty() && UPDATED.stream().anyMatch(label::contains);
  }

  /** Whether a line is a date with its clock and labels, and says nothing else. */
  static boolean isNothingElse(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    String rest = line;
    boolean dated = false;
    for (int i = 0; i < MOST_DATES; i++) {
      Optional<DateMention> mention = DateWords.find(rest, Language.UNKNOWN);
      if (mention.isEmpty()) {
        break;
      }
      dated = true;
      rest =
          rest.substring(0, mention.get().span().start())
              + " "
              + rest.substring(mention.get().span().end());
    }
    return dated
        && Words.tokens(rest).stream()
            .allMatch(word -> LABELS.contains(word) || Character.isDigit(word.charAt(0)));
  }

  /** Whether a date stands in the line, with its year. */
  static boolean names(String line) {
    return line.length() <= MAX_LENGTH && DateWords.find(line, Language.UNKNOWN).isPresent();
  }
}
