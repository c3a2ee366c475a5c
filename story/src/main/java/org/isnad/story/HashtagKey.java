package org.isnad.story;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.text.Spelling;

/**
 * What hashtags are compared by (مفتاح الوسم): equal for the spellings of one tag, in every report
 * and for whoever looks a tag up.
 *
 * <ol>
 *   <li>folded spelling: tashkeel, tatweel, alefs, hamza seats, ة ى, digits, capitals
 *   <li>the article goes off every Arabic word, "the" off the first English one
 *   <li>long Arabic words that are neither everyday words nor first names lose their inner long
 *       vowels, and write غ as ج: foreign names are written with and without (ترامب, ترمب; هاسبل,
 *       هاسبيل)
 *   <li>words in Cyrillic lose the ending of their case
 *   <li>spellings that the data files {@code known/} list together have the key of the first
 *       (أمريكا, الولايات المتحدة)
 * </ol>
 *
 * The words are divided by "_". Keys of two places stay apart however often they stand together:
 * كوريا_الشمالية and بيونغ_يانغ. Thread-safe.
 */
public final class HashtagKey {
  /** Shorter words keep their vowels: too many would meet (كمال, كامل). */
  private static final int LONG = 5;

  /** Letters that must be left without the vowels. */
  private static final int LEFT = 4;

  private static final String CYRILLIC_ENDINGS = "аеиоуыэюяйь";

  private static final String SERVANT = "عبد";

  private static final String LONG_VOWELS = "اوي";

  /** Languages with spellings listed together. */
  private static final List<String> LISTED =
      List.of("ar", "en", "fr", "de", "es", "tr", "ru", "fa", "ur", "he", "zh");

  private HashtagKey() {}

  /** Built once, when the first key is asked for. */
  private static final class Aliases {
    private static final Map<String, String> KEYS = read();

    private static Map<String, String> read() {
      Map<String, String> keys = new HashMap<>();
      for (String tag : LISTED) {
        for (KnownNames.Line line : KnownNames.lines(new Language(tag))) {
          String own = plain(line.known().label());
          // The key of a key is the key, also where folding made an article of its letters.
          Set<String> spellings = new LinkedHashSet<>(List.of(own));
          spellings.add(classed(line.known().label()));
          spellings.add(classed(own));
          for (String spelling : line.spellings()) {
            String bare = spelling.replace(".", "");
            spellings.add(plain(bare));
            spellings.add(classed(bare));
          }
          // A spelling of an earlier language ("USA") joins the names of both.
          String key = own;
          for (String spelling : spellings) {
            if (keys.containsKey(spelling)) {
              key = keys.getOrDefault(spelling, own);
              break;
            }
          }
          for (String spelling : spellings) {
            keys.putIfAbsent(spelling, key);
          }
        }
      }
      return Map.copyOf(keys);
    }
  }

  /** The key of a label, with or without "#", its words divided by "_" or spaces. */
  public static String of(String label) {
    String classed = classed(label);
    return Aliases.KEYS.getOrDefault(classed, classed);
  }

  private static String plain(String label) {
    return key(label, false);
  }

  private static String classed(String label) {
    return key(label, true);
  }

  private static String key(String label, boolean classes) {
    StringBuilder key = new StringBuilder(label.length());
    int start = 0;
    while (start < label.length()) {
      int end = start;
      while (end < label.length() && TagSpelling.isPart(label.codePointAt(end))) {
        end += Character.charCount(label.codePointAt(end));
      }
      if (end > start) {
        append(label.substring(start, end), end == label.length(), classes, key);
        start = end;
      } else {
        start += Character.charCount(label.codePointAt(start));
      }
    }
    if (key.length() > LONG + 4 && key.indexOf("the_") == 0) {
      key.delete(0, 4);
    }
    return key.toString();
  }

  private static void append(String word, boolean last, boolean classes, StringBuilder key) {
    // The article is looked for before folding: ألمانيا, with its hamza, has none.
    boolean hamza = word.length() > 1 && "أإآٱ".indexOf(word.charAt(0)) >= 0;
    String folded = Spelling.fold(word);
    boolean initial =
        folded.length() == 1
            && folded.charAt(0) >= 'a'
            && folded.charAt(0) <= 'z'
            && !key.isEmpty()
            && !last;
    if (folded.isEmpty() || initial) {
      return; // "Vladimir V. Putin"
    }
    boolean servant = SERVANT.contentEquals(key) || endsWith(key, "_" + SERVANT);
    if (servant && folded.startsWith(ArabicForms.ARTICLE)) {
      key.append(folded); // عبد الله, عبدالله
      return;
    }
    if (!key.isEmpty()) {
      key.append('_');
    }
    String bare = hamza ? folded : ArabicForms.withoutArticle(folded);
    if (bare.charAt(0) >= 0x0400 && bare.charAt(0) <= 0x052F) {
      key.append(withoutCase(bare));
    } else {
      key.append(classes && foreign(bare) ? withoutVowels(bare) : bare);
    }
  }

  /** A word in Cyrillic without the ending of its case: Эрдоган, Эрдогана, Эрдоганом. */
  private static String withoutCase(String word) {
    int end = word.length();
    if (end > LONG && (word.endsWith("ом") || word.endsWith("ым") || word.endsWith("ем"))) {
      end -= 2;
    }
    while (end > LEFT && CYRILLIC_ENDINGS.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean endsWith(StringBuilder key, String end) {
    return key.length() >= end.length() && key.lastIndexOf(end) == key.length() - end.length();
  }

  private static boolean foreign(String word) {
    if (word.length() < LONG || word.charAt(0) < 0x0620 || word.charAt(0) > 0x06FF) {
      return false;
    }
    TagWords words = TagWords.of(Language.ARABIC);
    return (words.kinds(word) & TagWords.GIVEN) == 0 && !words.common(word);
  }

  private static String withoutVowels(String word) {
    StringBuilder out = new StringBuilder(word.length()).append(word.charAt(0));
    for (int i = 1; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean inner = i + 1 < word.length();
      if (!inner || LONG_VOWELS.indexOf(letter) < 0) {
        out.append(letter == 'غ' ? 'ج' : letter);
      }
    }
    return out.length() < LEFT ? word : out.toString();
  }
}
