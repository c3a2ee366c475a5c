package org.isnad.story;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Spelling;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * What shows that a headline does not tell what happened: it asks, it teases, or it is cut off. The
 * words are those of {@code headline-words.txt}. Thread-safe.
 */
final class HeadlineWords {
  private static final Map<Language, HeadlineWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** The longest opening of the file has so many words. */
  static final int LONGEST = 4;

  private static final String ASKING = "?؟？;\u037e";
  private static final String CUT = "…";

  private final Language language;
  private final Set<String> openings = new HashSet<>();

  private HeadlineWords(Language language) {
    this.language = language;
    for (String line : DataFile.lines(HeadlineWords.class, "headline-words.txt")) {
      int gap = line.indexOf(' ');
      if (line.substring(0, gap).equals(language.tag())) {
        openings.add(key(line.substring(gap + 1), language, Integer.MAX_VALUE));
      }
    }
  }

  static HeadlineWords of(Language language) {
    return BY_LANGUAGE.computeIfAbsent(language, HeadlineWords::new);
  }

  private static String key(String text, Language language, int most) {
    List<Token> tokens = Tokens.of(text, language);
    StringBuilder key = new StringBuilder();
    for (Token token : tokens.subList(0, Math.min(most, tokens.size()))) {
      key.append(key.isEmpty() ? "" : " ").append(token.folded());
    }
    return key.toString();
  }

  /** Whether a headline tells something. */
  boolean tells(String title) {
    String bare = Spelling.fold(title).strip();
    String end = title.strip();
    if (bare.isEmpty() || end.endsWith(CUT) || end.endsWith("...") || asks(end)) {
      return false;
    }
    // Behind a label: "عاجل | هل …"
    int bar = Math.max(title.indexOf('|'), title.indexOf(':'));
    return !opens(title) && !(bar > 0 && opens(title.substring(bar + 1)));
  }

  /** A question, also one in quotation marks or with the outlet behind it. */
  private static boolean asks(String title) {
    for (int i = Math.max(0, title.length() * 2 / 3); i < title.length(); i++) {
      if (ASKING.indexOf(title.charAt(i)) >= 0 && title.charAt(i) != ';') {
        return true;
      }
    }
    return false;
  }

  private boolean opens(String title) {
    for (int words = 1; words <= LONGEST; words++) {
      if (openings.contains(key(title, language, words))) {
        return true;
      }
    }
    return false;
  }
}
