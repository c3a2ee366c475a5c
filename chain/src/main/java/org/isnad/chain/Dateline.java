package org.isnad.chain;

import org.isnad.model.Language;

/**
 * Where the text behind a dateline begins: "موسكو - أ ف ب: …", "PARIS, July 9 (Reuters) - …",
 * "(رويترز) …". One names an agency, or is a place and a dash.
 */
final class Dateline {
  private static final int LONGEST = 16;

  private static final int LONGEST_PLACE = 3;

  private static final int FARTHEST_BRACKET = 7;

  private Dateline() {}

  /** "Rabat - …", "القاهرة – …": up to three words and a dash with spaces around it. */
  private static int place(Words words) {
    int k = 0;
    while (k < LONGEST_PLACE && words.at(k).letters() && latinIsCapital(words, k)) {
      k++;
    }
    boolean apart =
        words.at(k).dash()
            && words.at(k).start() > words.at(k - 1).end()
            && words.at(k + 1).start() > words.at(k).end();
    return k > 0 && apart ? k + 1 : 0;
  }

  /** "دبي، الإمارات (CNN) – …": a place, a name in brackets and a dash. */
  private static int bracket(Words words) {
    for (int k = 0; k < FARTHEST_BRACKET; k++) {
      int close = words.at(k + 2).is(")") ? k + 2 : k + 3;
      if (words.at(k).is("(") && words.at(close).is(")") && words.at(close + 1).dash()) {
        int end = close + 1;
        while (words.at(end).dash()) {
          end++;
        }
        return end;
      }
      boolean place = words.at(k).letters() || words.at(k).comma();
      if (!place) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean latinIsCapital(Words words, int k) {
    return words.at(k).capital() || Language.ARABIC.equals(words.language);
  }

  /** The index of the first word behind it; 0 when the text opens without one. */
  static int end(Words words, AgencyNames agencies) {
    int end = Math.max(place(words), bracket(words));
    int k = 0;
    while (k < LONGEST && words.at(k).kind() != Word.Kind.NOTHING) {
      int length = agencies.match(words, k);
      if (length == 0) {
        if (words.at(k).kind() == Word.Kind.OPENING) {
          break;
        }
        k++;
        continue;
      }
      int behind = k + length;
      boolean bracketed = words.at(k - 1).is("(") && words.at(behind).is(")");
      boolean slashed = words.at(k - 1).is("/") && words.at(behind).is("/");
      int sign = bracketed || slashed ? behind + 1 : behind;
      boolean apart = k == 0 || words.at(k - 1).dash() || words.at(k - 1).is("/");
      boolean dash = words.at(sign).dash() && (bracketed || apart || k <= LONGEST_PLACE);
      boolean colon = words.at(sign).colon() && (bracketed || (apart && k > 0));
      if (dash || colon) { // "قالت الوزيرة الفرنسية: «…»" is none
        end = sign + 1;
      } else if (bracketed || slashed) {
        end = sign;
      }
      k = Math.max(behind, end);
    }
    return end;
  }
}
