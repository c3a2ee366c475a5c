package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Span;
import org.isnad.text.Sentences;
import org.isnad.text.Spelling;

/**
 * A text cut into words and signs, with its quotations and sentences as ranges of them. A sentence
 * is not cut within a quotation. Immutable.
 */
final class Words {
  /** A range of words; {@code to} exclusive. */
  record Range(int from, int to) {}

  final String text;
  final Language language;
  final List<Span> quotes;
  final List<Range> sentences;
  private final List<Word> words = new ArrayList<>();
  private final int[] firstOfQuote;
  private final int[] lastOfQuote;

  Words(String text, Language language) {
    this.text = text;
    this.language = language;
    this.quotes = Quotes.of(text);
    this.firstOfQuote = new int[quotes.size()];
    this.lastOfQuote = new int[quotes.size()];
    cut();
    this.sentences = sentences(Sentences.of(text, language));
  }

  Word at(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : Word.NONE;
  }

  int size() {
    return words.size();
  }

  /** The index of the opening mark of a quotation. */
  int first(int quote) {
    return firstOfQuote[quote];
  }

  /** The index of the last word or mark of a quotation. */
  int last(int quote) {
    return lastOfQuote[quote];
  }

  /** How many words of letters or digits a quotation has. */
  int length(int quote) {
    return lastOfQuote[quote] - firstOfQuote[quote] - 1;
  }

  /** Whether a range lies within one quotation. */
  boolean isQuotation(Range range) {
    int quote = at(range.from()).quote();
    return quote >= 0 && quote == at(range.to() - 1).quote();
  }

  /** Whether a word that opens a clause ("أن") stands within the next words, before any sign. */
  boolean clauseOpensWithin(int from, int most, PhraseBook phrases) {
    for (int k = from; k < from + most && at(k).letters(); k++) {
      if (phrases.has("that", at(k).folded())) {
        return true;
      }
    }
    return false;
  }

  /** "يدعى": is called, which folds as "claims" does; in print the dots tell them apart. */
  boolean called(int k) {
    Word word = at(k);
    return word.letters() && word.folded().endsWith("دعي") && text.charAt(word.end() - 1) == 'ى';
  }

  /** The text from the first word of a range to its last. */
  Span span(int from, int to) {
    return new Span(at(from).start(), Math.max(at(from).start(), at(to - 1).end()));
  }

  private void cut() {
    int quote = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      while (quote < quotes.size() && quotes.get(quote).end() <= i) {
        quote++;
      }
      boolean inside = quote < quotes.size() && quotes.get(quote).start() <= i;
      int start = i;
      Word.Kind kind;
      if (inside && i == quotes.get(quote).start()) {
        kind = Word.Kind.OPENING;
        firstOfQuote[quote] = words.size();
        i += Quotes.length(text, i);
      } else if (inside && closes(quote, i)) {
        kind = Word.Kind.CLOSING;
        i = quotes.get(quote).end();
      } else if (Character.isLetter(c)) {
        kind = Word.Kind.WORD;
        while (i < text.length() && inWord(i)) {
          i++;
        }
      } else if (Character.isDigit(c)) {
        kind = Word.Kind.NUMBER;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          i++;
        }
      } else {
        i++;
        if (Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.NON_SPACING_MARK) {
          continue;
        }
        kind = Word.Kind.SIGN;
      }
      String raw = text.substring(start, i);
      String folded = kind == Word.Kind.WORD || kind == Word.Kind.NUMBER ? fold(raw) : raw;
      if (inside) {
        lastOfQuote[quote] = words.size();
      }
      words.add(new Word(kind, start, i, folded, inside ? quote : -1, Character.isUpperCase(c)));
    }
  }

  /** Whether the mark that ends a quotation stands at {@code i}. */
  private boolean closes(int quote, int i) {
    int length = quotes.get(quote).end() - i;
    return (length == 1 && !Character.isLetterOrDigit(text.charAt(i)))
        || (length == 2 && Quotes.length(text, i) == 2);
  }

  private static final int LONGEST_FOLDED = 60;

  /** A word without end is no word of a lexicon; only its head is folded. */
  private static String fold(String raw) {
    return Spelling.fold(raw.length() > LONGEST_FOLDED ? raw.substring(0, LONGEST_FOLDED) : raw);
  }

  private boolean inWord(int at) {
    char c = text.charAt(at);
    if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ') {
      return true;
    }
    return (c == '\'' || c == '’')
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && Character.isLetter(text.charAt(at - 1))
        && text.charAt(at - 1) < 0x600;
  }

  private List<Range> sentences(List<Span> spans) {
    List<Range> ranges = new ArrayList<>();
    int from = 0;
    for (int s = 0; s < spans.size(); s++) {
      int to = from;
      while (to < words.size() && at(to).start() < spans.get(s).end()) {
        to++;
      }
      boolean open = to > from && at(to - 1).quote() >= 0 && at(to - 1).quote() == at(to).quote();
      if (to > from && (!open || s == spans.size() - 1)) {
        ranges.add(new Range(from, to));
        from = to;
      }
      if (open) {
        // the scan above is resumed at the same words: bounded, because "from" stays and "to" grows
        int quoteEnd = last(at(to).quote()) + 1;
        while (s + 1 < spans.size() && spans.get(s + 1).end() < at(quoteEnd - 1).end()) {
          s++;
        }
      }
    }
    if (from < words.size()) {
      ranges.add(new Range(from, words.size()));
    }
    return ranges;
  }
}
