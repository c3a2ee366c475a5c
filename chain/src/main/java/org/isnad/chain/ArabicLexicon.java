package org.isnad.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.text.Months;
import org.isnad.text.Spelling;

/**
 * What the rooms that read Arabic know of the language and the press. Immutable.
 *
 * @param speakers heads of speakers by kind
 * @param outlets the catalogue's sources that are no agencies
 * @param bound prepositions with a pronoun ("عليها"), which are nobody's name
 * @param weekdays their names in every form, folded
 */
record ArabicLexicon(
    ArabicForms forms,
    PhraseBook phrases,
    PhraseBook speakers,
    AgencyNames agencies,
    AgencyNames outlets,
    StateNames states,
    Set<String> bound,
    Set<String> weekdays) {
  private static final String[] KINDS = {
    "office", "institution", "person", "unnamed", "sources", "outlet", "document", "social"
  };

  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن", "نا", "ك");

  ArabicLexicon(Catalogue catalogue, AgencyNames agencies) {
    this(new PhraseBook("phrases-ar.txt"), catalogue, agencies);
  }

  private ArabicLexicon(PhraseBook phrases, Catalogue catalogue, AgencyNames agencies) {
    this(
        new ArabicForms(),
        phrases,
        new PhraseBook("speakers-ar.txt"),
        agencies,
        AgencyNames.outlets(catalogue, noun -> phrases.has("outlet", noun)),
        StateNames.of(Language.ARABIC),
        bound(phrases),
        weekdayNames());
  }

  private static Set<String> weekdayNames() {
    Set<String> weekdays = new HashSet<>();
    for (String name : Months.of(Language.ARABIC).weekdayNames()) {
      weekdays.add(Spelling.fold(name));
    }
    return Set.copyOf(weekdays);
  }

  private static Set<String> bound(PhraseBook phrases) {
    Set<String> bound = new HashSet<>();
    for (String preposition : phrases.words("bound")) {
      PRONOUNS.forEach(pronoun -> bound.add(preposition + pronoun));
    }
    return Set.copyOf(bound);
  }

  /** Whether a folded word, with or without its article, heads a speaker of some kind. */
  boolean speaks(String folded) {
    String bare = bare(folded);
    for (String kind : KINDS) {
      if (speakers.has(kind, bare)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a list has a folded word, with or without its article or its owner ("سؤاله"). */
  boolean has(String key, String folded) {
    return phrases.has(key, folded)
        || phrases.has(key, bare(folded))
        || (folded.endsWith("ا") && phrases.has(key, folded.substring(0, folded.length() - 1)))
        || (folded.endsWith("ه") && phrases.has(key, folded.substring(0, folded.length() - 1)))
        || (folded.endsWith("ها") && phrases.has(key, folded.substring(0, folded.length() - 2)));
  }

  static String bare(String folded) {
    return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
  }
}
