package org.isnad.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;

/**
 * Shares of a chunk's words that tell how it speaks and to whom: news tells of others, furniture
 * addresses the reader, asks for an account or explains cookies.
 *
 * @param small words of up to three letters, of which sentences are full and lists of names are not
 * @param capitalized words behind the first that open with a capital: titles of links in English
 * @param address words that address the reader or mean the house (address-words.txt)
 * @param account words of newsletters, subscriptions and accounts (account-words.txt)
 * @param consent words of cookies, privacy and terms (consent-words.txt)
 * @param web web or mail addresses, a count
 */
record WordTraits(
    double small, double capitalized, double address, double account, double consent, int web) {
  /** As many words as settle it. */
  private static final int READ = 150;

  private static final int SMALL = 3;

  private static final Set<String> ADDRESS = words("address-words.txt");
  private static final Set<String> ACCOUNT = words("account-words.txt");
  private static final Set<String> CONSENT = words("consent-words.txt");

  static Set<String> words(String file) {
    return DataFile.lines(WordTraits.class, file).stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .map(Words::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  static WordTraits of(String text, List<String> tokens) {
    int read = Math.min(READ, tokens.size());
    int small = 0;
    int address = 0;
    int account = 0;
    int consent = 0;
    for (String token : tokens.subList(0, read)) {
      small += token.length() <= SMALL ? 1 : 0;
      address += ADDRESS.contains(token) ? 1 : 0;
      account += ACCOUNT.contains(token) ? 1 : 0;
      consent += CONSENT.contains(token) ? 1 : 0;
    }
    double all = Math.max(1, read);
    return new WordTraits(
        small / all, capitalized(text), address / all, account / all, consent / all, web(text));
  }

  private static double capitalized(String text) {
    int words = 0;
    int capitals = 0;
    for (int i = 1; i < text.length() && words < READ; i++) {
      if (text.charAt(i - 1) == ' ' && Character.isLetter(text.charAt(i))) {
        words++;
        capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) capitals / words;
  }

  private static int web(String text) {
    int found = 0;
    for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
      boolean within =
          i > 0
              && i + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLowerCase(text.charAt(i + 1));
      found += within ? 1 : 0;
    }
    return found;
  }

  void write(FeatureRow row) {
    row.add(small);
    row.add(capitalized);
    row.add(address);
    row.add(account);
    row.add(consent);
    row.add(web);
  }
}
