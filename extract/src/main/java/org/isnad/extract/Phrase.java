package org.isnad.extract;

import java.util.List;
import org.isnad.model.DataFile;
import org.isnad.text.Spelling;

/**
 * One phrase of a furniture file: what a line must be, or open with, to be furniture. Lines are
 * compared folded ({@link Spelling#fold}): without case, vowel signs, stretching, the seats of
 * hamza; what is neither letter nor digit stands for one space.
 *
 * <ul>
 *   <li>{@code Read next}: the line is this and nothing else
 *   <li>{@code Read next…}: it opens so
 *   <li>{@code Read next:…}: it opens so, and a colon, dash, bar, arrow or two dots follow: the
 *       words alone may open a sentence
 *   <li>{@code Read next~…}: it opens so and does not end like a sentence
 *   <li>{@code Photo=…}: likewise, but a credit, which tells what it is glued to as a caption and
 *       is not cut off from it
 *   <li>{@code Read next@…}: it opens so and names a channel (furniture-channels.txt) further on
 * </ul>
 *
 * <p>A 0 in a phrase stands for any number: {@code 0 min read}.
 */
record Phrase(String key, Kind kind) {
  /** What must stand behind the words. */
  enum Kind {
    LINE(""),
    OPENING("…"),
    MARKED(":…"),
    CREDIT("=…"),
    UNENDED("~…"),
    CHANNEL("@…");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }
  }

  /** In the folded text, where all dashes are one. */
  private static final String MARKS = ":|›»←→⬅➡▶◀";

  /** Marks that join words too where no space stands before them. */
  private static final String SPACED_MARKS = "->/";

  /** The bare dots last: the other marks end with them. */
  private static final List<Kind> MARKED_KINDS =
      List.of(Kind.MARKED, Kind.CREDIT, Kind.UNENDED, Kind.CHANNEL, Kind.OPENING);

  private static final List<Phrase> CHANNELS =
      DataFile.lines(Phrase.class, "furniture-channels.txt").stream().map(Phrase::read).toList();

  static Phrase read(String line) {
    for (Kind kind : MARKED_KINDS) {
      if (line.endsWith(kind.mark)) {
        String words = line.substring(0, line.length() - kind.mark.length());
        return new Phrase(keyOf(words), kind);
      }
    }
    return new Phrase(keyOf(line), Kind.LINE);
  }

  static String keyOf(String text) {
    return Words.key(Spelling.fold(text));
  }

  /**
   * Whether a line is furniture by this phrase.
   *
   * @param folded the line or its beginning, folded
   * @param ended whether the whole line ends like a sentence
   */
  boolean matches(String folded, boolean ended) {
    int end = end(folded, 0);
    return end >= 0
        && switch (kind) {
          case LINE -> hasNoWord(folded, end);
          case OPENING -> true;
          case MARKED, CREDIT -> isMark(folded, end);
          case UNENDED -> !ended || isMark(folded, end);
          case CHANNEL -> namesChannel(folded, end);
        };
  }

  /** Whether it may be told within a paragraph: the whole line or a credit is told outside only. */
  boolean isPrompt() {
    return kind != Kind.LINE && kind != Kind.CREDIT;
  }

  /** Whether a colon or its like stands behind the phrase, or nothing where it needs none. */
  boolean isSetOff(String folded) {
    int end = end(folded, 0);
    return end >= 0 && (isMark(folded, end) || (kind == Kind.OPENING && hasNoWord(folded, end)));
  }

  /** Whether there is nothing but the phrase, whatever its kind. */
  boolean isWhole(String folded) {
    int end = end(folded, 0);
    return end >= 0 && hasNoWord(folded, end);
  }

  /** Offset behind the phrase where {@code folded} has it from {@code start} on; -1 if not. */
  private int end(String folded, int start) {
    int at = nextWord(folded, start);
    for (int i = 0; i < key.length(); i++) {
      char wanted = key.charAt(i);
      if (wanted == ' ') {
        int next = nextWord(folded, at);
        if (next == at) {
          return -1;
        }
        at = next;
      } else if (wanted == '0') {
        int behind = behindNumber(folded, at);
        if (behind == at) {
          return -1;
        }
        at = behind;
      } else {
        while (at < folded.length() && isSilent(folded.charAt(at))) {
          at++;
        }
        if (at >= folded.length() || folded.charAt(at) != wanted) {
          return -1;
        }
        at++;
      }
    }
    boolean within =
        at < folded.length() && isWord(folded.charAt(at)) && !Words.isDense(folded.charAt(at));
    return within ? -1 : at;
  }

  private static int behindNumber(String folded, int from) {
    int at = from;
    while (at < folded.length() && (Letters.kind(folded.charAt(at)) & Letters.DIGIT) != 0) {
      at++;
    }
    return at;
  }

  private static int nextWord(String folded, int from) {
    int at = from;
    while (at < folded.length() && !isWord(folded.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSilent(char c) {
    return (Letters.kind(c) & Letters.JOINER) != 0;
  }

  private static boolean isWord(char c) {
    return (Letters.kind(c) & Letters.WORD) != 0;
  }

  private static boolean hasNoWord(String folded, int from) {
    return nextWord(folded, from) == folded.length();
  }

  private static boolean isMark(String folded, int from) {
    int at = from;
    while (at < folded.length() && Words.isSpace(folded.charAt(at))) {
      at++;
    }
    return at < folded.length()
        && (MARKS.indexOf(folded.charAt(at)) >= 0
            || (at > from && SPACED_MARKS.indexOf(folded.charAt(at)) >= 0)
            || folded.startsWith("..", at));
  }

  private static boolean namesChannel(String folded, int from) {
    for (int at = from; at < folded.length(); at++) {
      if (isWord(folded.charAt(at)) && !isWord(folded.charAt(at - 1))) {
        for (Phrase channel : CHANNELS) {
          if (channel.end(folded, at) >= 0) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
