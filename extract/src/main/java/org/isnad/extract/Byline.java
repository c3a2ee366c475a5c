package org.isnad.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;

/** The visible by-line near the headline: "By Sara Example", "بقلم سلمى النموذج". */
final class Byline {
  /** Lines looked at after the headline. */
  private static final int AFTER = 12;

  private static final int BEFORE = 2;

  /** A longer line is text that opens with "By". */
  private static final int MOST_WORDS = 14;

  /** "Sara Example" to "سلمى بنت عمر النموذج". */
  private static final int FEWEST_NAME_WORDS = 2;

  private static final int MOST_NAME_WORDS = 4;

  private static final Pattern DASH = Pattern.compile("\\s[-–—ـ]\\s|\\s[-–—]|[-–—]\\s|[:|/]");

  /** A piece with one of them is a newsroom. */
  private static final Set<String> AGENCY_WORDS =
      DataFile.lines(Byline.class, "agency-words.txt").stream()
          .map(Words::key)
          .collect(Collectors.toUnmodifiableSet());

  private Byline() {}

  /** Adds the person behind the place of a dateline: "القاهرة – سلمى النموذج". */
  static void readDateline(String dateline, Map<String, String> names) {
    String[] pieces = DASH.split(Words.plain(dateline), 3);
    if (pieces.length != 2) {
      return;
    }
    String name = pieces[1].strip();
    int words = Words.count(name);
    boolean agency =
        Agencies.lengthAt(name, 0) > 0
            || name.indexOf('(') >= 0
            || Words.tokens(name).stream().anyMatch(AGENCY_WORDS::contains);
    if (!agency && words >= FEWEST_NAME_WORDS && words <= MOST_NAME_WORDS) {
      AuthorNames.addSeen(name, names);
    }
  }

  /** Adds the names of the first line around an {@code h1} that opens like a by-line. */
  static void read(Page page, Map<String, String> names) {
    List<Chunk> chunks = page.text().chunks();
    for (int i = 0; i < chunks.size(); i++) {
      if (!chunks.get(i).tag().equals("h1")) {
        continue;
      }
      int end = Math.min(chunks.size(), i + AFTER);
      for (int near = Math.max(0, i - BEFORE); near < end && names.isEmpty(); near++) {
        String text = chunks.get(near).text();
        if (Words.count(text) <= MOST_WORDS && AuthorNames.opensByline(text)) {
          AuthorNames.addSeen(text, names);
        }
      }
    }
  }
}
