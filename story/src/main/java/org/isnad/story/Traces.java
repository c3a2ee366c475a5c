package org.isnad.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.model.Language;
import org.isnad.text.Concept;
import org.isnad.text.Concepts;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of a report what survives translation: the ideas and places it names ({@link
 * Concepts}), the consonants of its names, its numbers. All languages share these keys. Not
 * thread-safe.
 */
final class Traces {
  /** The "language" under which keys of all languages are counted (ISO 639-2 mul). */
  static final Language SHARED = new Language("mul");

  static final int IDEA = 0;
  static final int PLACE = 1;
  static final int NAME = 2;
  static final int NUMBER = 3;

  /** A key of the title counts as much as three of the lead. */
  private static final int TITLE_TIMES = 3;

  /** Of a text so short no name can be told by its second mention. */
  private static final int FEW_WORDS = 30;

  /** One-digit numbers stand in every report. */
  private static final int FEWEST_DIGITS = 2;

  /** And, then, to, by, like: written onto the front of the next word. */
  private static final String CLITICS = "وفلبك";

  private final @Nullable Consumer<String> seen;
  private final KeyCounts counts = new KeyCounts();
  private final NameSounds sounds = new NameSounds();
  private final Set<String> capitalised = new HashSet<>();

  /** The word of which each key was first made; null of keys that are no names. */
  private final List<@Nullable String> spelled = new ArrayList<>();

  Traces() {
    this.seen = null;
  }

  /**
   * @param seen is told each key as it is met, before it becomes a number
   */
  Traces(Consumer<String> seen) {
    this.seen = seen;
  }

  /** Counts a report's traces; the answer is good until the next call. */
  KeyCounts read(StoryWords words) {
    counts.clear();
    capitalised.clear();
    spelled.clear();
    for (Token token : words.lead()) {
      String text = words.text();
      int start = token.span().start();
      if (Character.isUpperCase(text.codePointAt(start)) && !opensSentence(text, start)) {
        capitalised.add(token.folded());
      }
    }
    boolean asked = words.lead().size() >= FEW_WORDS && everyWordCapitalised(words);
    read(words.title(), words.titleTokens(), words.language(), Keys.TITLE, asked);
    read(words.text(), words.lead(), words.language(), 0, true);
    return counts;
  }

  /** How the report that was read last spells a name first; null of keys that are no names. */
  @Nullable String spelling(int key) {
    int place = counts.place(key);
    return place < 0 || place >= spelled.size() ? null : spelled.get(place);
  }

  private void read(String text, List<Token> tokens, Language language, int marks, boolean asked) {
    int times = marks == 0 ? 1 : TITLE_TIMES;
    boolean[] covered = new boolean[tokens.size()];
    for (Concept concept : Concepts.in(text, tokens, language)) {
      for (int i = concept.first(); i < concept.behind(); i++) {
        covered[i] = true;
      }
      String key = concept.key();
      boolean place = key.startsWith("country:") || key.startsWith("city:");
      add("k:" + key, times, marks, place ? PLACE : IDEA);
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.number()) {
        String digits = token.folded().replace(",", "");
        if (digits.length() >= FEWEST_DIGITS) {
          add("n:" + digits, times, marks, NUMBER);
        }
      } else if (!covered[i] && !token.stop()) {
        name(text, token, times, marks, asked);
      }
    }
  }

  /**
   * In scripts with capitals a name has one in mid-sentence; elsewhere every word may be one.
   *
   * @param asked whether a capital of the title tells no more than one at a sentence's beginning
   */
  private void name(String text, Token token, int times, int marks, boolean asked) {
    int start = token.span().start();
    int first = text.codePointAt(start);
    if (Character.isIdeographic(first) || Character.isLowerCase(first)) {
      return;
    }
    int end = token.span().end();
    if (Character.isUpperCase(first)) {
      boolean opens = marks != 0 ? asked : opensSentence(text, start);
      if (opens && !capitalised.contains(token.folded())) {
        return;
      }
      boolean possessive = text.startsWith("'s", end - 2) || text.startsWith("’s", end - 2);
      sound(text, start, possessive && end - 2 > start ? end - 2 : end, times, marks);
      return;
    }
    if (end - start > 4 && CLITICS.indexOf(text.charAt(start)) >= 0) {
      sound(text, start + 1, end, times, marks); // first: of one sound, "and" is the likelier
    }
    sound(text, start, end, times, marks);
  }

  private void sound(String text, int start, int end, int times, int marks) {
    if (seen != null) {
      String key = NameSounds.key(text.substring(start, end));
      if (!key.isEmpty()) {
        add(key, times, marks, NAME);
      }
      return;
    }
    NameSounds.Sound sound = sounds.of(text, start, end);
    if (sound.hash() != 0) {
      int place = counts.add(sound.hash(), times, marks | NAME << Keys.KIND);
      while (spelled.size() <= place) {
        spelled.add(null);
      }
      if (spelled.get(place) == null) {
        spelled.set(place, sound.word());
      }
    }
  }

  private void add(String key, int times, int marks, int kind) {
    if (seen != null) {
      seen.accept(key);
    }
    counts.add(TermHash.of(SHARED, key), times, marks | kind << Keys.KIND);
  }

  /** English headlines write every word with a capital, which then tells no name. */
  private static boolean everyWordCapitalised(StoryWords words) {
    int lower = 0;
    for (Token token : words.titleTokens()) {
      lower += Character.isLowerCase(words.title().codePointAt(token.span().start())) ? 1 : 0;
    }
    return lower <= words.titleTokens().size() / 3;
  }

  private static boolean opensSentence(String text, int start) {
    int i = start - 1;
    while (i >= 0 && isPassed(text.charAt(i))) {
      if (text.charAt(i) == '\n') {
        return true;
      }
      i--;
    }
    return i < 0 || ".!?:؟".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isPassed(char unit) {
    return Character.isWhitespace(unit) || "\"'“”«»‘’(".indexOf(unit) >= 0;
  }
}
