package org.isnad.assist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.text.Concept;
import org.isnad.text.Concepts;
import org.isnad.text.NameKey;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * All keys of some words, by which a question's words meet a sentence's: stems and the looser forms
 * that Arabic clitics and persons give a short word (بقوة، قوته → قوة), circles of words that say
 * the same, concepts that all languages share, the sound of names, and roots. Looser than the
 * search's stems on purpose: a question's other words must meet too.
 */
final class WordKeys {
  private static final double FORM = 1;
  private static final double SAME = 0.9;
  private static final double SOUND = 0.9;
  private static final double ROOT = 0.7;
  private static final double SHORT_ROOT = 0.4;

  private static final int TELLING_SOUND = 4;
  private static final String FRONTS = "وفبكلسيتن";
  private static final List<String> PRONOUNS = List.of("تهما", "تها", "تهم", "ته");
  private static final int SHORTEST = 3;

  final Set<String> forms = new HashSet<>();
  final Set<Integer> circles = new HashSet<>();
  final Set<String> concepts = new HashSet<>();
  final Set<String> sounds = new HashSet<>();
  final Set<String> roots = new HashSet<>();

  /** The keys of all words of a text that are no function words. */
  static WordKeys of(String text, List<Token> tokens, Language language) {
    WordKeys keys = new WordKeys();
    for (Token token : tokens) {
      if (!token.stop()) {
        keys.add(token, name(text, token), language);
      }
    }
    Concepts.in(text, tokens, language).forEach(concept -> keys.concepts.add(concept.key()));
    return keys;
  }

  /** The keys of one word of a question. */
  static WordKeys of(Token token, Language language, List<Concept> concepts) {
    WordKeys keys = new WordKeys();
    keys.add(token, true, language);
    String standard = ArabicRoots.standard(token.folded());
    if (!standard.equals(token.folded())) {
      Tokens.of(standard, language).forEach(other -> keys.add(other, false, language));
    }
    for (Concept concept : concepts) {
      if (concept.span().contains(token.span())) {
        keys.concepts.add(concept.key());
      }
    }
    return keys;
  }

  private void add(Token token, boolean name, Language language) {
    String folded = token.folded();
    addForms(folded);
    addForms(token.stem());
    if (token.number()) {
      return;
    }
    for (String form : List.of(folded, token.stem())) {
      circles.addAll(SameWords.circles(form, language));
    }
    String sound = NameKey.soundOf(token.stem());
    if (name && sound.length() >= TELLING_SOUND) {
      sounds.add(sound);
    }
    if (ArabicRoots.arabic(folded)) {
      for (String form : forms(token.stem())) {
        circles.addAll(SameWords.circles(form, language));
        roots.addAll(ArabicRoots.keys(form));
      }
    }
  }

  private void addForms(String word) {
    forms.addAll(forms(word));
  }

  /** Whether a word can be a name: scripts with capitals write it with one. */
  private static boolean name(String text, Token token) {
    return !Character.isLowerCase(text.charAt(token.span().start()));
  }

  /** How surely this word of a question is among the words of a sentence: 0 to 1. */
  double heldBy(WordKeys sentence) {
    if (meet(forms, sentence.forms)) {
      return FORM;
    }
    if (meet(circles, sentence.circles) || meet(concepts, sentence.concepts)) {
      return SAME;
    }
    if (meet(sounds, sentence.sounds)) {
      return SOUND;
    }
    double root = 0;
    for (String key : roots) {
      if (sentence.roots.contains(key)) {
        root = Math.max(root, ArabicRoots.telling(key) ? ROOT : SHORT_ROOT);
      }
    }
    return root;
  }

  /** Likewise of a sentence in another language: names and concepts alone cross over. */
  double heldAcross(WordKeys sentence) {
    if (meet(concepts, sentence.concepts)) {
      return SAME;
    }
    return meet(sounds, sentence.sounds) ? SOUND : 0;
  }

  private static <T> boolean meet(Set<T> asked, Set<T> held) {
    for (T key : asked) {
      if (held.contains(key)) {
        return true;
      }
    }
    return false;
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
