package org.isnad.extract;

import java.util.List;
import java.util.Locale;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * A caption parted from the credit at its end: "Boats at noon. Photo: S. Example / AFP", "الزوارق
 * عند الظهر (تصوير: سلمى النموذج)", "Boats at noon (Reuters)". Null where there is none.
 */
record CaptionCredit(@Nullable String caption, @Nullable String credit) {
  /** A longer rest is a sentence that begins with "Photo". */
  private static final int MAX_CREDIT = 80;

  private static final List<String> LABELS =
      DataFile.lines(CaptionCredit.class, "picture-credits.txt");

  /** Behind these no colon is written. */
  private static final List<String> JOINTS = List.of(" by", " von", " par", " of", "©");

  static CaptionCredit of(String written) {
    String text = Words.plain(written);
    int from = Math.max(0, text.length() - MAX_CREDIT);
    for (int at = from; at < text.length(); at++) {
      if (opens(text, at)) {
        int length = labelAt(text, at);
        if (length > 0) {
          return split(text, at, at + length);
        }
      }
    }
    int bracket = DatelineReader.creditStart(text);
    return bracket > 0 ? split(text, bracket, bracket) : new CaptionCredit(orNull(text), null);
  }

  private static CaptionCredit split(String text, int end, int start) {
    String credit = trimmed(text.substring(start));
    return credit.isEmpty()
        ? new CaptionCredit(orNull(text), null)
        : new CaptionCredit(orNull(trimmed(text.substring(0, end))), credit);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** A label opens the line, a bracket or a word behind a stop. */
  private static boolean opens(String text, int at) {
    if (at == 0 || text.charAt(at) == '©') {
      return true;
    }
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return ".([|/-–—!?؟:،\"”»".indexOf(text.charAt(before)) >= 0;
  }

  /** Length of the label at {@code at} with its colon; 0 for none. */
  private static int labelAt(String text, int at) {
    String rest = text.substring(at).toLowerCase(Locale.ROOT);
    int longest = 0;
    for (String label : LABELS) {
      if (rest.startsWith(label) && label.length() > longest) {
        int end = label.length();
        while (end < rest.length() && rest.charAt(end) == ' ') {
          end++;
        }
        boolean colon = end < rest.length() && (rest.charAt(end) == ':' || rest.charAt(end) == '/');
        boolean joint = JOINTS.stream().anyMatch(label::endsWith) && end > label.length();
        if (colon || joint || label.equals("©")) {
          longest = colon ? end + 1 : end;
        }
      }
    }
    return longest;
  }

  private static String trimmed(String text) {
    String rest = text.strip();
    int start = 0;
    int end = rest.length();
    while (start < end && " -–—|/:([".indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    boolean closed =
        rest.indexOf('(') >= 0 && rest.indexOf('(') < rest.lastIndexOf(')') && start == 0;
    String tail = closed ? " -–—|/:([" : " -–—|/:([)]";
    while (end > start && tail.indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    return rest.substring(start, end);
  }
}
