package org.isnad.chain;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.model.Language;
import org.isnad.text.Spelling;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * Cuts a person's name out of the Arabic words that were read as a speaker: the office before it
 * and behind it goes ("ديمتري بيسكوف المتحدث باسم الكرملين"), and what is no name at all gives
 * none. A word with the article that stands alone may be one («الخطيب»); whether it is, the context
 * tells. Immutable.
 */
final class ArabicPersons {
  private static final int MOST = 5;
  private static final int LONG_ENOUGH = 5;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SIGNS_AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}\\p{M}]+$");
  private static final NameWords WORDS = NameWords.READ;

  private final ArabicForms verbs;
  private final PhraseBook phrases = new PhraseBook("phrases-ar.txt");
  private final PhraseBook speakers = new PhraseBook("speakers-ar.txt");

  ArabicPersons(ArabicForms verbs) {
    this.verbs = verbs;
  }

  /** The name; empty when there is none. */
  String cut(String words) {
    List<String> parts = List.of(words.strip().split("\\s+", -1));
    int from = 0;
    while (from < parts.size() && (titled(parts.get(from)) || roleBefore(parts, from))) {
      from++;
    }
    if (behindNoun(parts, from)) {
      from += 2;
    }
    int to = from;
    while (to < parts.size() && to - from < MOST && goesOn(parts, from, to)) {
      to++;
      if (!Character.isLetter(parts.get(to - 1).codePointBefore(parts.get(to - 1).length()))) {
        break; // a sign closes the name
      }
    }
    boolean pronoun = to - from == 1 && parts.get(from).endsWith("ه");
    boolean given = to > from && GivenNames.READ.has(folded(parts.get(from)));
    if (to == from || !opens(parts.get(from)) || (pronoun && !given)) {
      return "";
    }
    return SIGNS_AROUND.matcher(String.join(" ", parts.subList(from, to))).replaceAll("");
  }

  private static String folded(String word) {
    return NO_LETTERS.matcher(Spelling.fold(word)).replaceAll("");
  }

  private boolean titled(String word) {
    String folded = folded(word);
    return WORDS.title(folded) || (phrases.has("title", folded) && !GivenNames.READ.has(folded));
  }

  /** "الممرضة وداد المصري", "مديرته لبنى الصباغ": a word for whoever is named behind it. */
  private boolean roleBefore(List<String> parts, int at) {
    if (parts.size() < at + 3 || GivenNames.READ.has(folded(parts.get(at)))) {
      return false;
    }
    boolean role = parts.get(at).startsWith("ال") || parts.get(at).endsWith("ته");
    String next = parts.get(at + 1);
    return role && !next.startsWith("ال") && plain(next) && plain(parts.get(at + 2));
  }

  /** "مصمم الأزياء فيليب فينيه": a noun and its complement before a name of two words. */
  private boolean behindNoun(List<String> parts, int from) {
    return parts.size() >= from + 4
        && !GivenNames.READ.has(folded(parts.get(from)))
        && !parts.get(from).startsWith("ال")
        && parts.get(from + 1).startsWith("ال")
        && !NameForm.isCompound(parts.get(from), parts.get(from + 1))
        && plain(parts.get(from + 2))
        && plain(parts.get(from + 3))
        && !folded(parts.get(from + 2)).startsWith("ال");
  }

  private boolean goesOn(List<String> parts, int from, int at) {
    String folded = folded(parts.get(at));
    boolean second = at - from == 1 && folded.startsWith("ال"); // حسن الشيخ
    return !folded.isEmpty()
        && (plain(parts.get(at)) || (second && !phrases.has("stop", folded)))
        && (at == from || !WORDS.noun(folded) || second);
  }

  /** Whether a word may be part of a name. */
  private boolean plain(String word) {
    String folded = folded(word);
    if (GivenNames.READ.has(folded) || folded.equals("بن") || folded.equals("علي")) {
      return true;
    }
    String bare = folded.startsWith("ال") ? folded.substring(2) : folded;
    return folded.length() > 1
        && folded.codePoints().allMatch(Character::isLetter)
        && !office(bare)
        && !phrases.has("title", folded)
        && !phrases.has("stop", folded)
        && !phrases.has("outlet", folded)
        && !phrases.has("document", folded)
        && !phrases.has("talk", folded)
        && verbs.find(folded) == null
        && !joined(folded)
        && !functionWord(folded);
  }

  private boolean office(String bare) {
    return speakers.has("office", bare)
        || speakers.has("unnamed", bare)
        || speakers.has("person", bare)
        || speakers.has("institution", bare)
        || speakers.has("sources", bare);
  }

  /** Joined particles and pronouns: "والحكومة", "بمجلس", "لوزارة", "أحدهم", "جهته". */
  private boolean joined(String folded) {
    char first = folded.charAt(0);
    boolean article =
        (first == 'و' || first == 'ب' || first == 'ف' || first == 'ك')
            && folded.startsWith("ال", 1);
    boolean preposition = (first == 'ل' || first == 'ب' || first == 'و') && folded.length() > 4;
    boolean pronoun =
        folded.length() >= LONG_ENOUGH && (folded.endsWith("هم") || folded.endsWith("ها"));
    return article
        || pronoun
        || folded.startsWith("لل")
        || (preposition && (office(folded.substring(1)) || WORDS.noun(folded.substring(1))));
  }

  private static boolean functionWord(String folded) {
    List<Token> tokens = Tokens.of(folded, Language.ARABIC);
    return tokens.size() == 1 && tokens.getFirst().stop();
  }

  /** Whether a name may open with the word. */
  private boolean opens(String word) {
    String folded = folded(word);
    return GivenNames.READ.has(folded) || (plain(word) && !WORDS.noun(folded));
  }
}
