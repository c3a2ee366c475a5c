package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;

/**
 * Lines that publishers put into or around articles and that belong to none: "Read also", "اقرأ
 * أيضا", share prompts, lone dates and image sizes. Phrases stand in furniture-LANGUAGE.txt and
 * hold for every page, since pages mix languages.
 */
final class Furniture {
  /** The languages there are phrase files for. */
  static final List<String> LANGUAGES = List.of("ar", "en", "fr", "de", "es");

  /** Longer than this a line that opens with a prompt says something of its own. */
  private static final int PROMPT_WORDS = 40;

  /** Characters within which an opening is looked for. */
  private static final int MAX_OPENING = 80;

  private static final Set<String> LINES = new HashSet<>();

  /** Openings by their first word. */
  private static final Map<String, List<String>> OPENINGS = new HashMap<>();

  static {
    for (String language : LANGUAGES) {
      for (String line : DataFile.lines(Furniture.class, "furniture-" + language + ".txt")) {
        if (line.endsWith("…")) {
          String key = Words.key(line);
          OPENINGS.computeIfAbsent(firstWord(key), word -> new ArrayList<>()).add(key);
        } else {
          LINES.add(Words.key(line));
        }
      }
    }
  }

  private Furniture() {}

  /** Whether the line as a whole is furniture. */
  static boolean isLine(String text) {
    return isLine(text, Words.key(text), Words.count(text));
  }

  /** The same, where the line's {@link Words#key} and number of words are known. */
  static boolean isLine(String text, String key, int words) {
    return key.isEmpty()
        || LINES.contains(key)
        || (words <= PROMPT_WORDS && opensWithPrompt(key))
        || Residue.is(text);
  }

  /** Whether the line opens with a prompt, however long it is. */
  static boolean opens(String text) {
    String head = text.length() > MAX_OPENING ? text.substring(0, MAX_OPENING) : text;
    return opensWithPrompt(Words.key(head));
  }

  private static String firstWord(String key) {
    int end = key.indexOf(' ');
    return end < 0 ? key : key.substring(0, end);
  }

  private static boolean opensWithPrompt(String key) {
    for (String opening : OPENINGS.getOrDefault(firstWord(key), List.of())) {
      if (key.startsWith(opening)
          && (key.length() == opening.length() || key.charAt(opening.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
