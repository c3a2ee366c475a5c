package org.isnad.assist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.text.Concepts;
import org.isnad.text.Token;

/**
 * Tells whether the words of another sentence are carried by this one: in any form, as a word that
 * says the same, as a name's other spelling, as an idea in another language. Immutable.
 */
public final class Support {
  /** Roots alone are too loose a reason to believe. */
  private static final double CARRIED = 0.6;

  private final WordKeys keys;
  private final Set<Integer> groups;
  private final Language language;

  private Support(WordKeys keys, Set<Integer> groups, Language language) {
    this.keys = keys;
    this.groups = groups;
    this.language = language;
  }

  /**
   * Of a sentence.
   *
   * @param tokens of the text
   */
  public static Support of(String text, List<Token> tokens, Language language) {
    Set<Integer> groups = new HashSet<>();
    for (Token token : tokens) {
      Namings.Place place = Namings.place(token, language);
      if (place != null) {
        groups.add(place.group());
      }
    }
    return new Support(WordKeys.of(text, tokens, language), groups, language);
  }

  /**
   * Whether this sentence carries a word of another.
   *
   * @param text of the other, which the token is of
   */
  public boolean holds(String text, Token token, Language other) {
    WordKeys word = WordKeys.of(token, other, Concepts.in(text, List.of(token), other));
    double held = other.equals(language) ? word.heldBy(keys) : word.heldAcross(keys);
    return held >= CARRIED || plainer(token, other);
  }

  /** Whether a word is the plainest one for what this sentence calls by another. */
  private boolean plainer(Token token, Language other) {
    Namings.Place place = other.equals(language) ? Namings.place(token, other) : null;
    return place != null && place.word() == 0 && groups.contains(place.group());
  }

  /** Whether a word takes sides where a plainer one would do. */
  public static boolean loaded(Token token, Language language) {
    Namings.Place place = Namings.place(token, language);
    return place != null && place.word() > 0;
  }
}
