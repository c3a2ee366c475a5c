package org.isnad.text;

import java.util.List;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/** A name of a concept, cut into words as texts are. */
final class ConceptPhrase {
  /** How a word must be written. */
  private enum Case {
    ANY,
    /** Its first letter must not be a small one: "Polish". */
    NAME,
    /** None of its letters may be a small one: "WHO". */
    CAPITALS
  }

  final String key;

  /** Of its first stem. */
  final int hash;

  /** The next phrase at the same place of the table; set while it is built. */
  @Nullable ConceptPhrase next;

  private final String[] stems;
  private final String[] folded;
  private final Case[] cases;
  private final boolean verbatim;

  private ConceptPhrase(
      String key, String[] stems, String[] folded, Case[] cases, boolean verbatim) {
    this.key = key;
    this.hash = stems[0].hashCode();
    this.stems = stems;
    this.folded = folded;
    this.cases = cases;
    this.verbatim = verbatim;
  }

  static ConceptPhrase of(ConceptNames.Name name, List<Token> tokens) {
    Case[] cases =
        tokens.stream().map(token -> written(token.span().of(name.words()))).toArray(Case[]::new);
    return new ConceptPhrase(
        name.key(),
        tokens.stream().map(Token::stem).toArray(String[]::new),
        tokens.stream().map(Token::folded).toArray(String[]::new),
        cases,
        false);
  }

  /** One folded word that must stand so in the text. */
  static ConceptPhrase letterByLetter(ConceptNames.Name name, String word, Language language) {
    String stem = Tokens.of(word, language).getFirst().stem();
    return new ConceptPhrase(
        name.key(), new String[] {stem}, new String[] {word}, new Case[] {Case.ANY}, true);
  }

  private static Case written(String word) {
    if (!Character.isUpperCase(word.codePointAt(0))) {
      return Case.ANY;
    }
    boolean small = word.codePoints().anyMatch(Character::isLowerCase);
    return small || word.length() == 1 ? Case.NAME : Case.CAPITALS;
  }

  int words() {
    return stems.length;
  }

  String stem(int word) {
    return stems[word];
  }

  /** Whether the words stand at a token, in whatever form. */
  boolean standsAt(String text, List<Token> tokens, int at) {
    return stands(text, tokens, at, verbatim);
  }

  /** Whether the words stand at a token as they are written here. */
  boolean standsVerbatim(String text, List<Token> tokens, int at) {
    return stands(text, tokens, at, true);
  }

  private boolean stands(String text, List<Token> tokens, int at, boolean letters) {
    if (at + stems.length > tokens.size()) {
      return false;
    }
    for (int i = 0; i < stems.length; i++) {
      Token token = tokens.get(at + i);
      boolean exact = letters || cases[i] == Case.CAPITALS;
      boolean same = exact ? token.folded().equals(folded[i]) : token.stem().equals(stems[i]);
      if (!same
          || !asWritten(text, token, cases[i])
          || (i > 0 && parted(text, tokens.get(at + i - 1), token))) {
        return false;
      }
    }
    return true;
  }

  private static boolean asWritten(String text, Token token, Case written) {
    int start = token.span().start();
    return switch (written) {
      case ANY -> true;
      case NAME -> !Character.isLowerCase(text.charAt(start));
      case CAPITALS -> {
        int i = start;
        while (i < token.span().end() && !Character.isLowerCase(text.charAt(i))) {
          i++;
        }
        yield i == token.span().end();
      }
    };
  }

  /** A comma or a line's end between two words parts them; hyphens and points do not. */
  private static boolean parted(String text, Token before, Token behind) {
    for (int i = before.span().end(); i < behind.span().start(); i++) {
      switch (text.charAt(i)) {
        case ',', ';', ':', '،', '؛', '\n', '?', '!', '؟' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
