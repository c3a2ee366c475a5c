package org.isnad.chain;

import java.util.Collections;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * Cuts a person's name out of the English or French words that were read as a speaker: the office
 * before it goes ("President Kim Jong-un"), a particle with what is before it stays ("Mohammed bin
 * Salman"). Immutable.
 */
final class LatinPersons {
  private static final NameWords WORDS = NameWords.READ;

  private final PhraseBook english = new PhraseBook("speakers-en.txt");
  private final PhraseBook french = new PhraseBook("speakers-fr.txt");

  /** The name; empty when there is none. */
  String cut(Mention mention, Language language) {
    List<String> words = List.of(mention.mention().strip().split("\\s+", -1));
    List<String> name = List.of(mention.name().strip().split("\\s+", -1));
    int from = Collections.indexOfSubList(words, name);
    if (from < 0) {
      return isName(name) && !isSign(name) ? String.join(" ", name) : "";
    }
    int to = from + name.size();
    while (from > 1 && WORDS.particle(words.get(from - 1)) && isFirst(words, from - 2, language)) {
      from -= 2;
    }
    for (int k = to - 2; k >= from; k--) {
      from = isOffice(words.get(k)) ? k + 1 : from; // "Timaran President Igor Malich"
    }
    while (from < to && !isFirst(words, from, language)) {
      from++;
    }
    List<String> cut = words.subList(from, to);
    if (isSign(cut) || (cut.size() == 1 && functionWord(cut.getFirst(), language))) {
      return ""; // "He"
    }
    return isName(cut) ? String.join(" ", cut) : "";
  }

  /** "Q" and "A" of questions and answers. */
  private static boolean isSign(List<String> name) {
    return name.size() == 1 && name.getFirst().length() == 1;
  }

  private static boolean functionWord(String word, Language language) {
    List<Token> tokens = Tokens.of(word, language);
    return tokens.size() == 1 && tokens.getFirst().stop();
  }

  /** Whether a name may open with the word: a capital, and no office or origin. */
  private boolean isFirst(List<String> words, int at, Language language) {
    String word = words.get(at);
    String folded = NameForm.fold(word);
    return Character.isUpperCase(word.codePointAt(0))
        && !WORDS.noFirst(folded)
        && !isOffice(word)
        && Gazetteer.country(word, language) == null;
  }

  private boolean isOffice(String word) {
    String folded = NameForm.fold(word);
    return english.has("office", folded) || french.has("office", folded);
  }

  /** Whether the words can be a person's name: they are capitals, and no body's common words. */
  private static boolean isName(List<String> words) {
    for (String word : words) {
      String first = word.split("['’-]", -1)[0]; // al-Sisi, d'Estaing
      boolean small = !word.isEmpty() && !Character.isUpperCase(word.codePointAt(0));
      boolean odd =
          word.codePoints().anyMatch(c -> Character.isDigit(c) || c == ':' || c == ',' || c == '(');
      if (odd || (small && !WORDS.particle(first) && !WORDS.title(first))) {
        return false;
      }
    }
    return !words.isEmpty()
        && NameForm.of(String.join(" ", words)).words().stream().noneMatch(WORDS::common);
  }
}
