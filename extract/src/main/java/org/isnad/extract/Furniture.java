package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.DataFile;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Lines that publishers put into or around articles and that belong to none: "Read also", "اقرأ
 * أيضا", share prompts, lone dates and image sizes. Phrases ({@link Phrase}) stand in
 * furniture-LANGUAGE.txt and hold for every page, since pages mix languages.
 */
final class Furniture {
  /** The languages there are phrase files for. */
  static final List<String> LANGUAGES =
      List.of(
          "ar", "en", "fr", "de", "es", "fa", "ur", "he", "tr", "ru", "it", "pt", "zh", "ja", "ko");

  /** Longer than this a line that opens with a prompt says something of its own. */
  private static final int PROMPT_WORDS = 40;

  /** Characters in which a line is looked at: forty long words. */
  private static final int LOOKED_AT = 400;

  /** The longest phrase with its colon. */
  private static final int SET_OFF_WITHIN = 80;

  /** Two letters with their marks, or a number. */
  private static final int FIRST_LETTERS = 8;

  /** Phrases are looked up by so many first letters. */
  private static final int GROUPED_BY = 2;

  /** Phrases by their first two characters. */
  private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

  /** Of them those that are glued to paragraphs. */
  private static final Map<String, List<Phrase>> PROMPTS = new HashMap<>();

  static {
    for (String language : LANGUAGES) {
      for (String line : DataFile.lines(Furniture.class, "furniture-" + language + ".txt")) {
        Phrase phrase = Phrase.read(line);
        PHRASES
            .computeIfAbsent(Openings.of(phrase.key(), GROUPED_BY), key -> new ArrayList<>())
            .add(phrase);
        if (phrase.isPrompt()) {
          PROMPTS
              .computeIfAbsent(Openings.of(phrase.key(), GROUPED_BY), key -> new ArrayList<>())
              .add(phrase);
        }
      }
    }
  }

  /** Of all phrases. */
  private static final Openings OPENINGS = openings(PHRASES);

  private static final Openings PROMPT_OPENINGS = openings(PROMPTS);

  private Furniture() {}

  private static Openings openings(Map<String, List<Phrase>> phrases) {
    return Openings.of(phrases.values().stream().flatMap(List::stream).map(Phrase::key).toList());
  }

  /**
   * What a line is.
   *
   * @param furniture as a whole it is furniture
   * @param prompt it opens with a prompt, however long it is
   */
  record Line(boolean furniture, boolean prompt) {}

  /** Whether the line as a whole is furniture. */
  static boolean isLine(String text) {
    return read(text, Words.key(text), Words.count(text)).furniture();
  }

  /** Reads a line whose {@link Words#key} and number of words are known. */
  static Line read(String text, String key, int words) {
    Phrase phrase = text.isEmpty() ? null : phrase(text);
    boolean whole =
        phrase != null
            && (phrase.kind() == Phrase.Kind.LINE || words <= PROMPT_WORDS)
            && isKnown(key);
    return new Line(
        whole || key.isEmpty() || Residue.is(text),
        phrase != null && phrase.kind() != Phrase.Kind.LINE);
  }

  /** Whether the letters that the key begins with are a phrase's. */
  private static boolean isKnown(String key) {
    return !OPENINGS.surelyNot(key, 0, key.length())
        && PHRASES.containsKey(Openings.of(Spelling.fold(head(key, FIRST_LETTERS)), GROUPED_BY));
  }

  /** Whether a colon or the like sets the prompt that begins there off from what follows. */
  static boolean isSetOff(String text, int start, int end) {
    int within = Math.min(end, start + SET_OFF_WITHIN);
    if (PROMPT_OPENINGS.surelyNot(text, start, within)) {
      return false;
    }
    String folded = Spelling.fold(text.substring(start, within));
    return PROMPTS.getOrDefault(Openings.of(folded, GROUPED_BY), List.of()).stream()
        .anyMatch(phrase -> phrase.isSetOff(folded));
  }

  /** Whether the line is nothing but a prompt's own words: what it points to comes behind. */
  static boolean isBare(String line) {
    if (line.length() > SET_OFF_WITHIN || OPENINGS.surelyNot(line, 0, line.length())) {
      return false;
    }
    String folded = Spelling.fold(line);
    return PHRASES.getOrDefault(Openings.of(folded, GROUPED_BY), List.of()).stream()
        .anyMatch(phrase -> phrase.isWhole(folded));
  }

  /** Whether a prompt may begin there: asked at every sentence. */
  static boolean mayOpen(CharSequence text, int start) {
    boolean word = Character.isLetterOrDigit(text.charAt(start));
    if (word && OPENINGS.surelyNot(text, start, text.length())) {
      return false;
    }
    int end = Math.min(text.length(), start + FIRST_LETTERS);
    String folded = Spelling.fold(text.subSequence(start, end).toString());
    return PROMPTS.containsKey(Openings.of(folded, GROUPED_BY));
  }

  private static @Nullable Phrase phrase(String text) {
    // nearly every line opens with no phrase's first letters: it is not folded
    if (OPENINGS.surelyNot(text, 0, Math.min(text.length(), LOOKED_AT))) {
      return null;
    }
    String folded = Spelling.fold(head(text, LOOKED_AT));
    boolean ended = ChunkTraits.endsSentence(text);
    for (Phrase phrase : PHRASES.getOrDefault(Openings.of(folded, GROUPED_BY), List.of())) {
      boolean cut = text.length() > LOOKED_AT && phrase.kind() == Phrase.Kind.LINE;
      if (!cut && phrase.matches(folded, ended)) {
        return phrase;
      }
    }
    return null;
  }

  private static String head(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }
}
