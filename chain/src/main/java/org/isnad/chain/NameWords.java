package org.isnad.chain;

import java.util.Set;

/** The little words in and around names (names.txt). Immutable. */
final class NameWords {
  static final NameWords READ = new NameWords();

  private final PhraseBook book = new PhraseBook("names.txt");

  private NameWords() {}

  /** Whether it stands before a name and is no part of it ("Dr", "السيد"). */
  boolean title(String folded) {
    return book.has("title", folded);
  }

  /** Whether it is a title that tells no office ("السيد", "Mr"). */
  boolean courtesy(String folded) {
    return book.has("courtesy", folded);
  }

  boolean article(String folded) {
    return book.has("article", folded);
  }

  /** Whether it is written small within a name ("de", "bin"). */
  boolean particle(String folded) {
    return book.has("particle", folded);
  }

  /** Whether it tells father from son ("الابن", "Jr"). */
  boolean generation(String folded) {
    return book.has("generation", folded);
  }

  /** Whether a body's name needs another word to tell which ("وزارة الصحة"). */
  boolean common(String folded) {
    return book.has("common", folded);
  }

  /** Whether a capitalised word before a surname is no first name ("Monday", "Secretary"). */
  boolean noFirst(String folded) {
    return title(folded) || common(folded) || book.has("no-first", folded);
  }

  /** Whether an Arabic word, with or without its article, opens no person's name. */
  boolean noun(String folded) {
    return book.has("noun", folded)
        || (folded.startsWith("ال") && book.has("noun", folded.substring(2)));
  }

  /** Whether it is a noun for a paper, an agency, a channel. */
  boolean outlet(String folded) {
    return book.has("outlet", folded);
  }

  /** Where an office tells what it is turned to, and no more whose it is ("المبعوث إلى"). */
  boolean turnsTo(String folded) {
    return book.has("turn", folded);
  }

  Set<String> bodies() {
    return book.words("body");
  }
}
