package org.isnad.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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

  private static final int ADDRESS = 1;
  private static final int ACCOUNT = 2;
  private static final int CONSENT = 4;

  /** The words of all three files, marked by where they stand: each word is looked up once. */
  private static final WordTable WORDS = marked();

  private static WordTable marked() {
    Map<String, Integer> marked = new HashMap<>();
    words("address-words.txt").forEach(word -> marked.merge(word, ADDRESS, Integer::sum));
    words("account-words.txt").forEach(word -> marked.merge(word, ACCOUNT, Integer::sum));
    words("consent-words.txt").forEach(word -> marked.merge(word, CONSENT, Integer::sum));
    return WordTable.of(marked);
  }

  static Set<String> words(String file) {
    return DataFile.lines(WordTraits.class, file).stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .map(Words::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Of a chunk's text.
   *
   * @param signs of the text
   * @param words of its key
   */
  static WordTraits of(String text, SignCount signs, KeyWords words) {
    int read = Math.min(READ, words.count());
    int small = 0;
    int address = 0;
    int account = 0;
    int consent = 0;
    for (int i = 0; i < read; i++) {
      small += words.length(i) <= SMALL ? 1 : 0;
      int marks = words.marks(i, WORDS);
      if (marks != 0) {
        address += (marks & ADDRESS) != 0 ? 1 : 0;
        account += (marks & ACCOUNT) != 0 ? 1 : 0;
        consent += (marks & CONSENT) != 0 ? 1 : 0;
      }
    }
    double all = Math.max(1, read);
    return new WordTraits(
        small / all, signs.capitalized(), address / all, account / all, consent / all, web(text));
  }

  private static int web(String text) {
    int found = 0;
    for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
      boolean within =
          i > 0
              && i + 1 < text.length()
              && (Letters.kind(text.charAt(i - 1)) & Letters.WORD) != 0
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
