package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.model.Span;

/**
 * Cuts a text into sentences. A sentence ends at a line break, at ؟ ? ! … and at a full stop that
 * is none of: a decimal point, the point of an abbreviation or initial ("د.", "أ.ف.ب", "أ. ف. ب.",
 * "U.S.", "J."), that of an ordinal where a language writes one so ("3. Oktober"), one of several
 * points within an address. A stop needs no space behind it between Arabic letters, nor in Latin
 * between a word in small letters and one with a capital. Closing quotation marks and brackets
 * behind the stop belong to it; a stop inside a quotation ends the sentence only when the quotation
 * closes there, and then not before who said it («متى؟» سأل الوزير). Linear time, thread-safe.
 */
public final class Sentences {
  /** Languages that write ordinals with a point. */
  private static final Set<String> POINTED_ORDINALS =
      Set.of(
          "cs", "da", "de", "et", "fi", "hr", "hu", "is", "lv", "nb", "nn", "no", "sk", "sl", "tr");

  /** Ordinals of days and editions; larger numbers are years, which end sentences. */
  private static final int LONGEST_ORDINAL = 2;

  private static final WordSet GO_ON =
      new WordSet(
          DataFile.lines(Sentences.class, "sentences-go-on.txt").stream()
              .map(Spelling::fold)
              .distinct()
              .toList());

  private Sentences() {}

  /** The sentences in order, without white space around them; none for a text without any sign. */
  public static List<Span> of(String text, Language language) {
    List<Span> sentences = new ArrayList<>();
    Abbreviations abbreviations = Abbreviations.of(language);
    boolean ordinals = POINTED_ORDINALS.contains(language.tag());
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      char unit = text.charAt(i);
      if (unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029') {
        add(text, start, i, sentences);
        start = ++i;
      } else if (isStop(unit)) {
        int end = behindStop(text, i);
        if (endsSentence(text, i, end, abbreviations)
            && !(ordinals && end == i + 1 && isOrdinal(text, i))) {
          add(text, start, end, sentences);
          start = end;
        }
        i = end;
      } else {
        i++;
      }
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static boolean isStop(char unit) {
    return switch (unit) {
      case '.', '?', '!', '؟', '…', '۔', '。', '！', '？', '।' -> true;
      default -> false;
    };
  }

  private static boolean isClosing(char unit) {
    return switch (unit) {
      case '"', '\'', '»', '”', '’', ')', ']', '›', '」', '』' -> true;
      default -> false;
    };
  }

  /** Behind a run of stops and the closing marks that follow it. */
  private static int behindStop(String text, int at) {
    int i = at;
    while (i < text.length() && isStop(text.charAt(i))) {
      i++;
    }
    while (i < text.length() && isClosing(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean endsSentence(String text, int at, int end, Abbreviations abbreviations) {
    char stop = text.charAt(at);
    char next = end < text.length() ? text.charAt(end) : '\n';
    if (stop == '。' || stop == '！' || stop == '？' || next == '\n' || next == '\r') {
      return true;
    }
    if (isFollowed(next)) {
      return false;
    }
    boolean spaced = Character.isWhitespace(next) || Character.isSpaceChar(next);
    if (stop != '.') {
      return !startsLower(text, end) && !(isClosing(text.charAt(end - 1)) && goesOn(text, end));
    }
    if (end == at + 1 && !spaced) {
      // No space behind a single point: a decimal, an address, "U.S" — or haste.
      return isHaste(text, at)
          || (isArabicLetter(next)
              && at > 1
              && isArabicLetter(text.charAt(at - 1))
              && !abbreviations.before(text, at)
              && !abbreviations.initialAt(text, end));
    }
    if (end == at + 1 && abbreviations.before(text, at)) {
      return false;
    }
    return !startsLower(text, end);
  }

  /** "left.The": small letters, a point, a capital and a small one, and no address. */
  private static boolean isHaste(String text, int at) {
    return at > 2
        && at + 2 < text.length()
        && Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(at - 2))
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2));
  }

  /** Whether a number of a day's length stands before the point and a word behind it. */
  private static boolean isOrdinal(String text, int at) {
    int start = at;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int behind = at + 1;
    while (behind < text.length() && Character.isSpaceChar(text.charAt(behind))) {
      behind++;
    }
    return start < at
        && at - start <= LONGEST_ORDINAL
        && behind < text.length()
        && Character.isLetter(text.charAt(behind));
  }

  /** Whether the word behind a quotation says who spoke. */
  private static boolean goesOn(String text, int from) {
    int start = from;
    while (start < text.length() && Character.isSpaceChar(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && end - start < 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end > start && GO_ON.contains(Spelling.fold(text.substring(start, end)));
  }

  private static boolean isFollowed(char next) {
    return next == '،' || next == ',' || next == '؛' || next == ';' || next == ':';
  }

  private static boolean isArabicLetter(char unit) {
    return unit >= 0x0620 && unit <= 0x06D3 && Character.isLetter(unit);
  }

  /** A lower-case letter goes on with the sentence: "p.m. on Friday", "\"No.\" he said". */
  private static boolean startsLower(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\n') {
      i++;
    }
    return i < text.length() && Character.isLowerCase(text.charAt(i));
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
  }
}
