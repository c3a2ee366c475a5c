package org.isnad.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The agencies of the catalogue by every form that credits them ("أ ف ب", "فرانس برس", "AFP"),
 * matched word by word, so that points and spacing ("أ.ف.ب") do not matter. Immutable.
 */
final class AgencyNames {
  /** The words of one name, one branch a word. */
  private static final class Branch {
    final Map<String, Branch> next = new HashMap<>();
    @Nullable Source agency;
  }

  private final Branch root = new Branch();

  AgencyNames(Catalogue catalogue) {
    for (Source agency : catalogue.agencies()) {
      agency.credits().values().forEach(forms -> forms.forEach(form -> put(form, agency)));
      agency.names().values().forEach(form -> put(form, agency));
    }
  }

  private AgencyNames() {}

  /**
   * The other sources of a catalogue by their Arabic names, with and without the noun before them
   * ("قناة رواسي"). Not those of one word with an article, which is mostly a common noun.
   *
   * @param nouns whether a folded word is a noun for outlets
   */
  static AgencyNames outlets(Catalogue catalogue, Predicate<String> nouns) {
    AgencyNames outlets = new AgencyNames();
    for (Source source : catalogue.sources()) {
      String name = Spelling.fold(source.names().getOrDefault(Language.ARABIC, ""));
      String first = name.split(" ", 2)[0];
      String bare = nouns.test(first) ? name.substring(first.length()).strip() : name;
      if (!bare.isEmpty() && (bare.indexOf(' ') > 0 || !bare.startsWith("ال"))) {
        outlets.put(bare, source);
        outlets.put(name, source);
      }
    }
    return outlets;
  }

  private void put(String form, Source agency) {
    Branch branch = root;
    int length = 0;
    for (String word : Spelling.fold(form).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        branch = branch.next.computeIfAbsent(word, k -> new Branch());
        length++;
      }
    }
    if (length > 0 && branch.agency == null) {
      branch.agency = agency;
    }
  }

  /** A name found. */
  record Match(Source agency, int length) {}

  /** The longest name that stands at {@code at}; null when none does. */
  @Nullable Match find(Words words, int at) {
    String first = words.at(at).folded();
    boolean elided = first.length() > 3 && (first.startsWith("l'") || first.startsWith("d'"));
    return find(words, at, elided ? first.substring(2) : first);
  }

  private @Nullable Match find(Words words, int at, String first) {
    Branch branch = root.next.get(first);
    Match best = null;
    int k = at + 1;
    while (branch != null) {
      if (branch.agency != null) {
        best = new Match(branch.agency, k - at);
      }
      if (words.at(k).is(".") && (words.at(k + 1).letters() || best != null)) {
        k++; // the points of "أ.ف.ب"
        if (best != null && best.length() == k - 1 - at && single(words, at)) {
          best = new Match(best.agency(), k - at);
        }
      }
      branch = branch.next.get(words.at(k).folded());
      k++;
    }
    return best != null && shortWordAlone(words, at, best) ? null : best;
  }

  private static boolean single(Words words, int at) {
    return words.at(at).folded().length() == 1 && words.at(at + 1).is(".");
  }

  /** A name of one or two Latin letters in lower case is a word, not a name ("ap", "pa"). */
  private static boolean shortWordAlone(Words words, int at, Match match) {
    Word word = words.at(at);
    return match.length() == 1
        && word.folded().charAt(0) < 0x600
        && !word.capital()
        && !word.folded().contains("'");
  }

  int match(Words words, int at) {
    if (!words.at(at).letters()) {
      return 0;
    }
    Match match = find(words, at);
    return match == null ? 0 : match.length();
  }

  /** Likewise where the first word has a joined "ل" ("لرويترز"). */
  int matchJoined(Words words, int at) {
    String word = words.at(at).folded();
    if (!word.startsWith("ل") || word.length() < 3) {
      return 0;
    }
    Match match = find(words, at, ArabicNames.withoutPreposition(word));
    return match == null ? 0 : match.length();
  }

  /** The best name of the agency named within a phrase; null when there is none. */
  @Nullable String nameAt(Words words, NounPhrase phrase) {
    for (int k = phrase.from(); k < phrase.to(); k++) {
      Match match = words.at(k).letters() ? find(words, k) : null;
      if (match == null && k == phrase.from() && words.at(k).folded().startsWith("ل")) {
        match = find(words, k, ArabicNames.withoutPreposition(words.at(k).folded()));
      }
      if (match == null) {
        continue;
      }
      if (k + match.length() >= phrase.to() - 1 || k == phrase.from()) {
        return match.agency().name(words.language);
      }
    }
    return null;
  }
}
