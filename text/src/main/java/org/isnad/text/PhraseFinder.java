package org.isnad.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * Looks texts through for words and phrases somebody named, however they are spelled (see {@link
 * Spelling}) and whatever particles are written in one with them: «غزة» is found in «بغزة», «ولغزة»
 * and «غزّه», «الاتحاد» in «للاتحاد», "homme" in "l'homme", but «غزة» not in «غزوة». A phrase is
 * found where its words follow each other. Time is linear in the text. Immutable.
 */
public final class PhraseFinder {
  /** Particles an Arabic or Hebrew word takes in front; the data file says which. */
  private static final Set<String> FRONTS =
      Set.copyOf(DataFile.lines(PhraseFinder.class, "fronts.txt"));

  private static final int LONGEST_FRONT = FRONTS.stream().mapToInt(String::length).max().orElse(0);

  private static final String ARTICLE = "ال";

  /** One letter left is no word. */
  private static final int SHORTEST = 2;

  /** Two letters left are another word: «الله» is not «له». */
  private static final int SHORTEST_BEHIND_ARTICLE = 3;

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  private record Phrase(String typed, List<String> words) {}

  /** A finder of phrases as somebody typed them; one without a word in it is never found. */
  public PhraseFinder(Collection<String> typed) {
    for (String phrase : typed) {
      List<String> words = words(phrase);
      if (!words.isEmpty()) {
        byFirst
            .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
            .add(new Phrase(phrase, words));
      }
    }
  }

  /** What a phrase is compared by: two with the same key find the same; empty without a word. */
  public static String key(String typed) {
    return String.join(" ", words(typed));
  }

  /** Whether there is nothing to look for. */
  public boolean isEmpty() {
    return byFirst.isEmpty();
  }

  /** The phrases that a text has, as they were typed, in the order they are found. */
  public Set<String> in(String text, Language language) {
    if (byFirst.isEmpty()) {
      return Set.of();
    }
    List<Token> tokens = Tokens.of(text, language);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (String form : forms(tokens.get(i).folded())) {
        for (Phrase phrase : byFirst.getOrDefault(form, List.of())) {
          if (follows(phrase, tokens, i)) {
            found.add(phrase.typed());
          }
        }
      }
    }
    return found;
  }

  private static boolean follows(Phrase phrase, List<Token> tokens, int at) {
    List<String> words = phrase.words();
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!forms(tokens.get(at + i).folded()).contains(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The words of a phrase without their article, which is no part of what is meant. */
  private static List<String> words(String phrase) {
    return Tokens.of(phrase, Language.UNKNOWN).stream().map(token -> bare(token.folded())).toList();
  }

  private static String bare(String folded) {
    boolean article =
        folded.startsWith(ARTICLE) && folded.length() >= ARTICLE.length() + SHORTEST_BEHIND_ARTICLE;
    return article ? folded.substring(ARTICLE.length()) : folded;
  }

  /** The word itself and what is left of it behind each particle it may begin with. */
  private static List<String> forms(String folded) {
    List<String> forms = new ArrayList<>(4);
    forms.add(folded);
    int most = Math.min(LONGEST_FRONT, folded.length() - SHORTEST);
    for (int length = 1; length <= most; length++) {
      if (FRONTS.contains(folded.substring(0, length))) {
        forms.add(folded.substring(length));
      }
    }
    return forms;
  }
}
