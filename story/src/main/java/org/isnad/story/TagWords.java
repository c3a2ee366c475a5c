package org.isnad.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Spelling;

/**
 * What single words of a language say about names beside them, from the data files {@code names/}
 * (titles, first names, words that are no tag) and {@code common/} (everyday words). A language
 * without files knows nothing. Thread-safe.
 */
final class TagWords {
  static final int ROLE = 1;
  static final int PLACE = 1 << 1;
  static final int KIND = 1 << 2;
  static final int BODY = 1 << 3;
  static final int GIVEN = 1 << 4;
  static final int JOIN = 1 << 5;
  static final int SAID = 1 << 6;
  static final int NEVER = 1 << 7;
  static final int TAIL = 1 << 8;
  static final int AT = 1 << 9;
  static final int SOUND = 1 << 10;

  private static final Map<Language, TagWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** Endings behind which a word of three letters is still told. */
  private static final String[] SURE_ENDINGS = {
    "تهما", "تها", "تهم", "هما", "ته", "ها", "هم", "ات", "نا", "وا", "ه", "ا", "ت"
  };

  /** Endings that are as often part of a name: four letters must be left. */
  private static final String[] ENDINGS = {"ين", "ون", "ان", "يه", "ي"};

  private final Map<String, Integer> kinds;
  private final Set<String> common;
  private final boolean arabic;

  private TagWords(Map<String, Integer> kinds, Set<String> common, boolean arabic) {
    this.kinds = kinds;
    this.common = common;
    this.arabic = arabic;
  }

  static TagWords of(Language language) {
    TagWords words = BY_LANGUAGE.get(language);
    return words != null ? words : BY_LANGUAGE.computeIfAbsent(language, TagWords::read);
  }

  private static TagWords read(Language language) {
    Map<String, Integer> kinds = new HashMap<>();
    String names = "names/" + language.tag() + ".txt";
    if (TagWords.class.getResource(names) != null) {
      for (String line : DataFile.lines(TagWords.class, names)) {
        String[] words = line.split(" +", -1);
        int kind = kind(words[0]);
        for (int i = 1; i < words.length; i++) {
          if (kind == SOUND) {
            words[i].chars().forEach(letter -> kinds.put(Character.toString(letter), SOUND));
          } else {
            kinds.merge(Spelling.fold(words[i]), kind, (one, other) -> one | other);
          }
        }
      }
    }
    String common = "common/" + language.tag() + ".txt";
    Set<String> words =
        TagWords.class.getResource(common) == null
            ? Set.of()
            : DataFile.lines(TagWords.class, common).stream()
                .collect(Collectors.toUnmodifiableSet());
    return new TagWords(Map.copyOf(kinds), words, language.equals(Language.ARABIC));
  }

  private static int kind(String name) {
    return switch (name) {
      case "role" -> ROLE;
      case "place" -> PLACE;
      case "kind" -> KIND;
      case "body" -> BODY;
      case "given" -> GIVEN;
      case "join" -> JOIN;
      case "said" -> SAID;
      case "never" -> NEVER;
      case "tail" -> TAIL;
      case "at" -> AT;
      case "sound" -> SOUND;
      default -> throw new IllegalArgumentException("no kind of word: " + name);
    };
  }

  /** The kinds of a folded word as it stands, added up; 0 for none. */
  int kinds(String folded) {
    return kinds.getOrDefault(folded, 0);
  }

  /**
   * Whether the folded word is an everyday one, in Arabic whatever it bears in front and behind.
   */
  boolean common(String folded) {
    if (common.contains(folded)) {
      return true;
    }
    return arabic && commonArabic(folded);
  }

  private boolean commonArabic(String folded) {
    String bare = ArabicForms.withoutArticle(folded);
    if (bare.length() != folded.length() && commonStem(bare)) {
      return true;
    }
    for (String form : ArabicForms.withoutClitics(folded)) {
      boolean definite = ArabicForms.definite(form);
      String rest = definite ? form.substring(2) : form;
      if ((definite || rest.length() > 3) && commonStem(rest)) {
        return true;
      }
    }
    return commonStem(folded);
  }

  private boolean commonStem(String word) {
    return common.contains(word)
        || without(word, SURE_ENDINGS, 3)
        || without(word, ENDINGS, 4)
        // Verbs of the present: يعلن stands in few lists, أعلن in all.
        || (word.length() > 4 && word.charAt(0) == 'س' && common.contains(word.substring(1)));
  }

  private boolean without(String word, String[] endings, int left) {
    for (String ending : endings) {
      if (word.length() - ending.length() >= left && word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        if (common.contains(stem) || (feminine(ending) && common.contains(stem + "ه"))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean feminine(String ending) {
    return ending.charAt(0) == 'ت' || ending.equals("ات");
  }
}
