package org.isnad.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;

/**
 * Tells a publisher's address line: "Quay Street 3, second floor, tel. 011 555 0177". A sentence
 * that gives a number to call ends like one and stays.
 */
final class ContactLine {
  private static final int MOST_WORDS = 25;

  /** A shorter number is a price or a year. */
  private static final int FEWEST_DIGITS = 5;

  private static final Set<String> LABELS =
      DataFile.lines(ContactLine.class, "contact-labels.txt").stream()
          .map(Phrase::keyOf)
          .collect(Collectors.toUnmodifiableSet());

  private ContactLine() {}

  static boolean is(String line) {
    if (line.length() > 200
        || digits(line) < FEWEST_DIGITS
        || ChunkTraits.endsSentence(line)
        || Words.count(line) > MOST_WORDS) {
      return false;
    }
    List<String> tokens = List.of(Phrase.keyOf(line).split(" ", -1));
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (LABELS.contains(tokens.get(i)) && isNumber(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static int digits(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      digits += (Letters.kind(line.charAt(i)) & Letters.DIGIT) != 0 ? 1 : 0;
    }
    return digits;
  }

  private static boolean isNumber(List<String> tokens, int from) {
    int digits = 0;
    for (int i = from; i < tokens.size() && isDigits(tokens.get(i)); i++) {
      digits += tokens.get(i).length();
    }
    return digits >= FEWEST_DIGITS;
  }

  private static boolean isDigits(String token) {
    return token.chars().allMatch(Character::isDigit);
  }
}
