package org.isnad.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.text.CountryNames;
import org.isnad.text.NameKey;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * What of a report survives translation: the countries it names, its numbers, and the consonants of
 * its names. Hashes of "c:EG", "n:120", "s:LFRF".
 */
final class NameTraces {
  private static final int LEAD_CHARACTERS = 1_500;

  /** One- and two-digit numbers stand in every report. */
  private static final int DIGITS = 3;

  private NameTraces() {}

  static Set<Integer> of(StoryItem item) {
    Set<Integer> traces = new HashSet<>();
    String text = item.text();
    String lead = text.length() > LEAD_CHARACTERS ? text.substring(0, LEAD_CHARACTERS) : text;
    if (!cased(item.language())) {
      // Latin titles write every word with a capital, so there only the lead tells names.
      add(item.title(), item.language(), traces);
    }
    add(lead, item.language(), traces);
    return traces;
  }

  /** Whether names can be told by their capitals. */
  static boolean cased(Language language) {
    return switch (language.tag()) {
      case "ar", "fa", "ur", "ckb", "ps" -> false;
      default -> true;
    };
  }

  private static void add(String text, Language language, Set<Integer> traces) {
    List<Token> tokens = Tokens.of(text, language);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      countryAt(tokens, i, language, traces);
      if (token.number()) {
        if (token.folded().length() >= DIGITS) {
          traces.add(TermHash.of("n:" + token.folded().replace(",", "")));
        }
      } else if (!token.stop()) {
        String word = token.span().of(text);
        for (String form : forms(word)) {
          NameKey key = NameKey.of(form);
          if (key.telling()) {
            traces.add(TermHash.of("s:" + key.sound()));
          }
        }
      }
    }
  }

  private static void countryAt(
      List<Token> tokens, int at, Language language, Set<Integer> traces) {
    for (int words = 1; words <= 3 && at + words <= tokens.size(); words++) {
      List<String> keys = tokens.subList(at, at + words).stream().map(Token::folded).toList();
      CountryNames.find(String.join(" ", keys), language)
          .ifPresent(country -> traces.add(TermHash.of("c:" + country.code())));
    }
  }

  /** The word where it may be a name: capitalised in Latin, with and without a clitic in Arabic. */
  private static List<String> forms(String word) {
    int first = word.codePointAt(0);
    if (first < 0x0250) {
      return Character.isUpperCase(first) ? List.of(bare(word)) : List.of();
    }
    List<String> forms = new ArrayList<>(List.of(word));
    if (word.length() > 4 && "وفبكل".indexOf(word.charAt(0)) >= 0) {
      forms.add(word.substring(1));
    }
    return forms;
  }

  private static String bare(String word) {
    boolean possessive = word.endsWith("'s") || word.endsWith("’s");
    return possessive ? word.substring(0, word.length() - 2) : word;
  }
}
