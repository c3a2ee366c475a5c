package org.isnad.chain;

/**
 * Where the text behind a dateline begins: "موسكو - أ ف ب: …", "PARIS, July 9 (Reuters) - …",
 * "(رويترز) …". Only a dateline that names an agency is one.
 */
final class Dateline {
  private static final int LONGEST = 16;

  private Dateline() {}

  /** The index of the first word behind it; 0 when the text opens without one. */
  static int end(Words words, AgencyNames agencies) {
    int end = 0;
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
      if (words.at(sign).dash() || words.at(sign).colon()) {
        end = sign + 1;
      } else if (bracketed || slashed) {
        end = sign;
      }
      k = Math.max(behind, end);
    }
    return end;
  }
}
