package org.isnad.story;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names in Han, which has no word breaks: the known ones letter by letter, and foreign ones
 * by the letters that are used for their sound.
 */
final class HanNames {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 7;
  private static final int REPEATED = 2;

  private HanNames() {}

  /** Whether a name is written in Han or kana. */
  static boolean written(String name) {
    UnicodeScript script = UnicodeScript.of(name.codePointAt(0));
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  /** Counts the longest known name that begins with the word, a pair of letters. */
  static void countAt(TagText text, int at, KnownNames names, Candidates candidates) {
    String whole = text.whole();
    int i = text.token(at).span().start();
    KnownNames.Known longest = null;
    String letter = letter(whole, i);
    KnownNames.Node node = names.opening(letter);
    while (node != null) {
      longest = node.known() != null ? node.known() : longest;
      i += letter.length();
      letter = letter(whole, i);
      node = node.next(letter);
    }
    if (longest != null && longest.kind() != KnownNames.Kind.MEDIA) {
      candidates.add(longest.label(), KnownMentions.kind(longest), at);
    }
  }

  /** Counts the repeated runs of letters that foreign names are written with. */
  static void find(TagText text, Candidates candidates) {
    String whole = text.whole();
    Map<String, List<Integer>> runs = new LinkedHashMap<>();
    int token = 0;
    int i = 0;
    while (i < whole.length()) {
      int end = i;
      while (end < whole.length() && sound(text, whole.charAt(end))) {
        end++;
      }
      if (end - i >= SHORTEST && end - i <= LONGEST) {
        while (token + 1 < text.size() && text.token(token).span().start() < i) {
          token++;
        }
        runs.computeIfAbsent(whole.substring(i, end), key -> new ArrayList<>()).add(token);
      }
      i = Math.max(end, i + 1);
    }
    runs.forEach((run, places) -> {
      if (places.size() >= REPEATED) {
        places.forEach(at -> candidates.add(run, Candidate.Kind.NAME, at));
      }
    });
  }

  private static boolean sound(TagText text, char letter) {
    return letter >= 0x4E00
        && (text.lexicon().kinds(Character.toString(letter)) & TagWords.SOUND) != 0;
  }

  private static String letter(String text, int at) {
    return at < text.length() ? Character.toString(text.codePointAt(at)) : "";
  }
}
