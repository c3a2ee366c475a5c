package org.isnad.assist;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.NameKey;
import org.isnad.text.Token;

/**
 * Tells which words of a question some words hold: by stem, by the looser forms that Arabic clitics
 * and persons give a short word (بقوة، قوته → قوة; يفتح → فتح), or as another spelling of a name.
 * It is looser than the search's stems on purpose: a question's other words must meet too.
 */
final class Wording {
  /** One-letter conjunctions, prepositions and persons that join the front of a word. */
  private static final String FRONTS = "وفبكلسيتن";

  private static final List<String> PRONOUNS = List.of("تهما", "تها", "تهم", "ته");
  private static final int SHORTEST = 3;

  private Wording() {}

  /** The stems of {@code asked} that a sentence holds. */
  static Set<String> held(Collection<Token> asked, List<Token> sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence) {
      if (!token.stop()) {
        words.add(token.folded());
        words.add(token.stem());
      }
    }
    return held(asked, words);
  }

  /** {@code held} and what a headline adds to it. */
  static Set<String> with(Set<String> held, Collection<Token> asked, Set<String> headline) {
    Set<String> together = new HashSet<>(held);
    together.addAll(held(asked, headline));
    return together;
  }

  private static Set<String> held(Collection<Token> asked, Set<String> words) {
    Set<String> forms = new HashSet<>();
    Set<String> sounds = new HashSet<>();
    for (String word : words) {
      forms.addAll(forms(word));
      NameKey key = NameKey.of(word);
      if (key.telling()) {
        sounds.add(key.sound());
      }
    }
    Set<String> held = new HashSet<>();
    for (Token word : asked) {
      NameKey key = NameKey.of(word.stem());
      boolean formed =
          forms.contains(word.stem()) || forms(word.folded()).stream().anyMatch(forms::contains);
      if (formed || (key.telling() && sounds.contains(key.sound()))) {
        held.add(word.stem());
      }
    }
    return held;
  }

  /** The word, without one joined letter at its front, and with its ة where a pronoun hid it. */
  private static Set<String> forms(String word) {
    Set<String> forms = new HashSet<>();
    forms.add(word);
    if (word.length() > SHORTEST && FRONTS.indexOf(word.charAt(0)) >= 0) {
      forms.add(word.substring(1));
    }
    if (word.startsWith("ال") && word.length() - 2 >= SHORTEST) {
      forms.add(word.substring(2));
    }
    for (String pronoun : PRONOUNS) {
      if (word.endsWith(pronoun) && word.length() - pronoun.length() >= SHORTEST - 1) {
        forms.add(word.substring(0, word.length() - pronoun.length()) + "ه");
      }
    }
    return forms;
  }
}
