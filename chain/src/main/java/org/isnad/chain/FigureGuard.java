package org.isnad.chain;

import java.math.BigDecimal;

/** Knows numbers that count nothing: scores, clock times, telephone numbers, parts of names. */
final class FigureGuard {
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final BigDecimal HOURS = BigDecimal.valueOf(24);
  private static final String JOINING = "/:+#@_.";

  private final Words words;
  private final NumberWords lexicon;

  FigureGuard(Words words, NumberWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Whether the number at {@code k} only names, orders or dates something. */
  boolean namesOnly(int k, NumberReader.Found found, int sentence) {
    if (labelled(k, sentence)) {
      return true;
    }
    if (!found.digits()) {
      return found.to() == k + 1 && lexicon.phrases.has("many", words.at(k).folded());
    }
    Word first = words.at(k);
    Word behind = words.at(found.to());
    boolean touches = behind.start() == words.at(found.to() - 1).end();
    boolean telephone = first.folded().length() > 4 && first.folded().startsWith("0");
    boolean item = k == sentence && (behind.is(".") || behind.is(")") || spacedDash(found.to()));
    return gluedBefore(k)
        || (touches && gluedBehind(found.to()))
        || telephone
        || item
        || clock(found.to())
        || hourOfDay(k, found)
        || inCapitalName(k, sentence);
  }

  private boolean spacedDash(int at) {
    return words.at(at).is("-") && words.at(at + 1).letters();
  }

  /** "القرار 1701", "المادة (5)", "Flight 302". */
  private boolean labelled(int k, int sentence) {
    int before = words.at(k - 1).is("(") || words.at(k - 1).is(".") ? k - 2 : k - 1;
    Word word = words.at(before);
    if (before < sentence || !word.letters()) {
      return false;
    }
    String folded = word.folded();
    boolean joined = lexicon.arabic && folded.length() > 4 && "وبلف".indexOf(folded.charAt(0)) >= 0;
    return lexicon.phrases.has("label", folded)
        || (joined && lexicon.phrases.has("label", folded.substring(1)));
  }

  private boolean gluedBefore(int k) {
    Word before = words.at(k - 1);
    if (before.end() != words.at(k).start() || before.kind() == Word.Kind.NOTHING) {
      return false;
    }
    if (before.letters()) {
      // "و200", "بـ200": a clitic of one letter is no part of a name
      return !(lexicon.arabic && before.folded().length() == 1 && before.folded().charAt(0) > 0x600)
          && lexicon.units.currencyCode(words, k - 1) == null;
    }
    boolean range = before.dash() && words.at(k - 2).end() == before.start();
    return (range && (words.at(k - 2).letters() || words.at(k - 2).number()))
        || (before.kind() == Word.Kind.SIGN && JOINING.contains(before.folded()));
  }

  private boolean gluedBehind(int at) {
    Word behind = words.at(at);
    Word next = words.at(at + 1);
    boolean nextTouches = next.start() == behind.end();
    if (behind.letters()) {
      boolean unit = lexicon.units.at(words, at) != null;
      return !unit && (behind.folded().charAt(0) < 0x600 || behind.is("ه"));
    }
    boolean range = behind.dash() && next.number() && !words.at(at + 2).dash();
    return nextTouches
        && next.number()
        && !range
        && (behind.is("/") || behind.is(":") || behind.dash());
  }

  /** "5 p.m.", "15 h". */
  private boolean clock(int at) {
    Word behind = words.at(at);
    boolean half = behind.is("a") || behind.is("p");
    return half
        ? words.at(at + 1).is(".") && words.at(at + 2).is("m")
        : behind.letters() && lexicon.phrases.has("clock", behind.folded());
  }

  /** "à 15 heures": in French the hour of the clock and of a duration are one word. */
  private boolean hourOfDay(int k, NumberReader.Found found) {
    return words.at(found.to()).folded().startsWith("heure")
        && lexicon.phrases.has("clock-lead", words.at(k - 1).folded())
        && found.value().compareTo(HOURS) <= 0;
  }

  /** "Boeing 737 crashed", "Apollo 11": behind a capital within a sentence. */
  private boolean inCapitalName(int k, int sentence) {
    Word before = words.at(k - 1);
    return !lexicon.arabic
        && k - 1 > sentence
        && before.letters()
        && before.capital()
        && before.folded().length() > 2
        && lexicon.units.currencyCode(words, k - 1) == null;
  }

  /** Four digits that are rather a year than a count. */
  boolean yearLike(int k, NumberReader.Found found) {
    return found.digits()
        && found.to() == k + 1
        && words.at(k).folded().length() == 4
        && found.value().compareTo(FIRST_YEAR) >= 0
        && found.value().compareTo(LAST_YEAR) <= 0;
  }

  /** Whether a word before says that a bare number is an amount: "بلغ 45", "rose to 45". */
  boolean led(int k) {
    for (int i = k - 1; i >= 0 && i >= k - 3; i--) {
      String folded = words.at(i).folded();
      if (lexicon.phrases.has("lead", folded) || lexicon.phrases.has("total", folded)) {
        return true;
      }
    }
    return false;
  }
}
