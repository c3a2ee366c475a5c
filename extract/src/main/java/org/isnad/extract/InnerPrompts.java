package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.RunningText.Run;

/**
 * Finds the prompts that are glued to a paragraph: on a line of their own between two {@code br},
 * or behind a sentence ("… the quay. Read also: Another headline"). What is cut out is judged by
 * itself afterwards; nothing is dropped here.
 *
 * <p>Within a line a prompt is cut out only where a colon or the like sets it off; it ends with the
 * link behind it, or with the line. Each place where a prompt may begin is looked at once, over a
 * bounded stretch.
 */
final class InnerPrompts {
  /** A prompt with the headline it points to has no more words. */
  private static final int MOST_WORDS = 30;

  /** Characters that may hold {@link #MOST_WORDS} words. */
  private static final int REACH = 300;

  /** What ends a sentence, and what may follow before the next begins. */
  private static final String STOPS = ".!?؟。！？…";

  private static final String CLOSING = "\"”»)]( \t\n";

  private static final String BREAK = String.valueOf(RunningText.BREAK);

  private final String text;
  private final List<Run> runs;
  private final List<Integer> cuts = new ArrayList<>();

  private InnerPrompts(String text, List<Run> runs) {
    this.text = text;
    this.runs = runs;
  }

  /** Offsets at which the text is to be cut, ascending, none at its ends. */
  static List<Integer> cuts(String text, List<Run> runs) {
    InnerPrompts prompts = new InnerPrompts(text, runs);
    int start = 0;
    int run = 0;
    while (start < text.length()) {
      int end = text.indexOf(BREAK, start);
      end = end < 0 ? text.length() : end + 1;
      while (run < runs.size() && runs.get(run).end() <= start) {
        run++;
      }
      boolean whole = start == 0 && end == text.length();
      if (!whole && prompts.isPrompt(start, end)) {
        end = prompts.withLinkedLines(start, end, run);
        prompts.cutOut(start, end);
      } else {
        prompts.within(start, end, run);
      }
      start = end;
    }
    return prompts.cuts;
  }

  private boolean isPrompt(int start, int end) {
    if (end - start > REACH) {
      return false;
    }
    String line = Words.squeeze(text.substring(start, end));
    return !line.isEmpty() && !Residue.is(line) && Furniture.isLine(line);
  }

  /** "Read also" alone on its line is followed by lines that are links. */
  private int withLinkedLines(int start, int end, int firstRun) {
    int reached = end;
    if (!Furniture.isBare(Words.squeeze(text.substring(start, end)))) {
      return reached;
    }
    for (int i = firstRun; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.start() >= end) {
        if (!run.linked()) {
          break;
        }
        reached = run.end();
      }
    }
    return reached;
  }

  private void within(int start, int end, int firstRun) {
    int run = firstRun;
    int at = start;
    boolean behindSentence = false;
    while (at < end) {
      char c = text.charAt(at);
      int kind = Letters.kind(c);
      int promptEnd = 0;
      // the two first letters tell most apart
      if ((behindSentence || (at == start && mayEndWithin(start, end)))
          && (kind & Letters.SPACE) == 0
          && Furniture.mayOpen(text, at)) {
        while (run < runs.size() && runs.get(run).end() <= at) {
          run++;
        }
        promptEnd = promptEnd(at, end, run);
      }
      if (promptEnd > 0 && !(at == 0 && promptEnd == text.length())) {
        cutOut(at, promptEnd);
        at = promptEnd;
        behindSentence = followsSentence(at, start);
      } else {
        behindSentence =
            (kind & Letters.WORD) == 0
                && ((behindSentence && CLOSING.indexOf(c) >= 0) || isStop(c, kind));
        at++;
      }
    }
  }

  /** A text that is one link or has none is one prompt or none. */
  private boolean mayEndWithin(int start, int end) {
    return runs.size() > 1 || start > 0 || end < text.length();
  }

  private static boolean isStop(char c, int kind) {
    return (kind & Letters.SPACE) == 0 && STOPS.indexOf(c) >= 0;
  }

  private boolean followsSentence(int at, int lineStart) {
    int before = at - 1;
    if ((Letters.kind(text.charAt(before)) & Letters.WORD) != 0) {
      return false;
    }
    while (before > lineStart && CLOSING.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return STOPS.indexOf(text.charAt(before)) >= 0;
  }

  /** Offset behind the prompt that begins at {@code at}; 0 when none does. */
  private int promptEnd(int at, int lineEnd, int firstRun) {
    int reach = Math.min(lineEnd, at + REACH);
    int linkStart = -1;
    int linkEnd = 0;
    for (int i = firstRun; i < runs.size() && runs.get(i).start() < reach; i++) {
      Run run = runs.get(i);
      if (run.linked()) {
        linkStart = linkStart < 0 ? Math.max(at, run.start()) : linkStart;
        linkEnd = run.end();
      } else if (linkEnd > 0) {
        break;
      }
    }
    boolean pointing =
        linkStart > at
            ? Furniture.isBare(text.substring(at, linkStart))
            : linkStart == at && isPrompt(at, linkEnd);
    if (!pointing && !Furniture.isSetOff(text, at, reach)) {
      return 0;
    }
    int end = pointing ? Math.min(linkEnd, lineEnd) : lineEnd;
    boolean far = end - at > REACH || Words.count(text.substring(at, end)) > MOST_WORDS;
    return far || sentenceGoesOn(end, lineEnd) ? 0 : end;
  }

  /** "Read more about <a>the bridge</a> in our report": the link is but a part of a sentence. */
  private boolean sentenceGoesOn(int from, int lineEnd) {
    int at = from;
    while (at < lineEnd && Words.isSpace(text.charAt(at))) {
      at++;
    }
    return at < lineEnd
        && (Character.isLowerCase(text.charAt(at)) || "(,;،؛".indexOf(text.charAt(at)) >= 0);
  }

  private void cutOut(int start, int end) {
    if (start > 0 && (cuts.isEmpty() || cuts.getLast() < start)) {
      cuts.add(start);
    }
    if (end < text.length()) {
      cuts.add(end);
    }
  }
}
