package org.isnad.server;

import java.util.List;
import java.util.Locale;
import org.isnad.model.DataFile;

/** Tells passwords that are guessed first. */
final class WeakPasswords {
  private static final List<String> ROWS =
      DataFile.lines(WeakPasswords.class, "weak-passwords.txt");

  /** A run of keys in their order is as good as one key. */
  private static final int RUN = 4;

  private static final int FEWEST_CHOICES = 5;

  private WeakPasswords() {}

  /**
   * Whether little is left of a password once runs, repetitions and common words are counted once.
   */
  static boolean guessable(String password) {
    String typed = password.toLowerCase(Locale.ROOT);
    for (String row : ROWS) {
      typed = typed.length() < RUN ? typed : withoutRuns(typed, row);
    }
    return typed.codePoints().distinct().count() < FEWEST_CHOICES;
  }

  /** Replaces each run that stands in a row, forwards or backwards, by its first sign. */
  private static String withoutRuns(String typed, String row) {
    StringBuilder left = new StringBuilder();
    String backwards = new StringBuilder(row).reverse().toString();
    int at = 0;
    while (at < typed.length()) {
      int end = at + 1;
      while (end < typed.length()
          && (row.contains(typed.substring(at, end + 1))
              || backwards.contains(typed.substring(at, end + 1)))) {
        end++;
      }
      left.append(end - at >= RUN ? typed.substring(at, at + 1) : typed.substring(at, end));
      at = end;
    }
    return left.toString();
  }
}
