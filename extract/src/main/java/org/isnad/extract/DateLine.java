package org.isnad.extract;

import java.time.LocalDate;
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
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The visible date line ("9 يوليو 2026", "Jul 9, 2026 6:30 pm"). It names no zone, so only its day
 * is taken. Lines in an element named for dates come first, then those close to the headline.
 */
final class DateLine {
  /** A longer line is a sentence with a date in it. */
  private static final int MAX_LENGTH = 160;

  /** Lines looked at on either side of the headline. */
  private static final int AROUND = 12;

  private static final String MARKED =
      "[class*=date], [class*=Date], [class*=time], [class*=Time], [class*=publish], [class*=Publish],"
          + " [class*=posted], [class*=meta], [id*=date], [id*=time], [class*=byline]";

  /** A page lists dates of other articles further down. */
  private static final int MOST_MARKED = 60;

  /** Published, updated, and the like in the other calendar. */
  private static final int MOST_DATES = 4;

  /** Words of date-labels.txt. */
  private static final Set<String> LABELS =
      DataFile.lines(DateLine.class, "date-labels.txt").stream()
          .flatMap(line -> Words.tokens(line).stream())
          .collect(Collectors.toUnmodifiableSet());

  private DateLine() {}

  static List<@Nullable Dated> of(Page page, Language language) {
    List<@Nullable Dated> found = new ArrayList<>();
    int looked = 0;
    for (Element element : page.document().select(MARKED)) {
      if (looked++ >= MOST_MARKED) {
        break;
      }
      String text = element.childNodeSize() > 12 ? "" : Words.squeeze(element.text());
      add(text, language, found);
    }
    List<Chunk> chunks = page.text().chunks();
    for (int i = 0; i < chunks.size() && found.isEmpty(); i++) {
      if (chunks.get(i).tag().equals("h1")) {
        int end = Math.min(chunks.size(), i + AROUND + 1);
        for (int near = i; near < end; near++) {
          add(chunks.get(near).text(), language, found);
        }
        for (int near = i - 1; near >= Math.max(0, i - AROUND); near--) {
          add(chunks.get(near).text(), language, found);
        }
      }
    }
    return found;
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

  private static void add(String text, Language language, List<@Nullable Dated> found) {
    if (text.isEmpty()
        || text.length() > MAX_LENGTH
        || text.chars().noneMatch(Character::isDigit)) {
      return;
    }
    Optional<LocalDate> day = DateWords.find(text, language).flatMap(DateMention::date);
    day.ifPresent(date -> found.add(DateText.day(date, "date-line")));
  }
}
