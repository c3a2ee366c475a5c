package org.isnad.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.DataFile;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the verbs in reporting-ar.txt, folded: he, she, they, two of them; present with its
 * prefixes; the participle with its endings; the verbal noun with a pronoun. Particles written
 * joined in front (و, ف, س) are looked through. Immutable.
 */
final class ArabicForms {
  private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن");
  private static final List<String> ADDRESSED = List.of("ه", "ها", "هم", "هما", "نا", "ني");
  private static final String LINKS = "وف";

  private final Map<String, Verb> forms = new HashMap<>();
  private final Map<String, Verb> homographs = new HashMap<>();

  ArabicForms() {
    for (String line : DataFile.lines(ArabicForms.class, "reporting-ar.txt")) {
      String[] parts = line.split("\\|", -1);
      String[] frame = parts[0].strip().split(":", -1);
      boolean told = frame[0].endsWith("+");
      Verb.Frame kind = Verb.Frame.valueOf(frame[0].replace("+", "").toUpperCase(Locale.ROOT));
      String preposition = frame.length > 1 ? Spelling.fold(frame[1]) : "";
      String[] past = Spelling.fold(parts[1].strip()).split(" ", -1);
      String present = Spelling.fold(parts[2].strip());
      if (past[0].startsWith("~")) {
        past[0] = past[0].substring(1);
        homographs.put(
            past[0], new Verb(past[0], kind, preposition, Verb.Form.PAST, Verb.Gender.MASCULINE));
      }
      add(past, kind, preposition, present);
      if (told) {
        told(new Verb(past[0], kind, preposition, Verb.Form.PAST, Verb.Gender.OPEN), present);
      }
      for (String participle : Spelling.fold(parts[3].strip()).split(" ", -1)) {
        participle(
            participle,
            new Verb(past[0], kind, preposition, Verb.Form.PARTICIPLE, Verb.Gender.OPEN));
      }
      noun(
          Spelling.fold(parts[4].strip()),
          new Verb(past[0], kind, preposition, Verb.Form.NOUN, Verb.Gender.OPEN));
    }
  }

  /** The verb a folded word is a form of, with or without joined particles; null when none. */
  @Nullable Verb find(String folded) {
    Verb whole = forms.get(folded);
    if (whole != null || folded.length() < 4) {
      return whole;
    }
    String rest = folded;
    if (LINKS.indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
      Verb verb = forms.get(rest);
      if (verb != null) {
        return verb;
      }
    }
    if (rest.charAt(0) == 'س') {
      Verb verb = forms.get(rest.substring(1));
      return verb != null && verb.form() == Verb.Form.PRESENT ? verb : null;
    }
    return null;
  }

  /** Whether a folded word is a verb of the list in the past or present. */
  boolean finite(String folded) {
    Verb verb = find(folded);
    return verb != null && verb.finite();
  }

  private void add(String[] past, Verb.Frame kind, String preposition, String present) {
    String he = past[0];
    boolean weak = (he.endsWith("ي") && past.length > 1) || he.endsWith("ا");
    for (String form : past) {
      if (homographs.containsKey(form)) {
        continue;
      }
      put(
          form,
          kind,
          preposition,
          he,
          Verb.Form.PAST,
          form.equals(he)
              ? Verb.Gender.MASCULINE
              : form.endsWith("ت") ? Verb.Gender.FEMININE : Verb.Gender.PLURAL);
    }
    if (!weak) {
      put(he + "ت", kind, preposition, he, Verb.Form.PAST, Verb.Gender.FEMININE);
      put(he + "تا", kind, preposition, he, Verb.Form.PAST, Verb.Gender.FEMININE);
      put(he + "وا", kind, preposition, he, Verb.Form.PAST, Verb.Gender.PLURAL);
      put(he + "ا", kind, preposition, he, Verb.Form.PAST, Verb.Gender.PLURAL);
      put(he + "ن", kind, preposition, he, Verb.Form.PAST, Verb.Gender.PLURAL);
    }
    if (present.startsWith("ي")) {
      String stem = present.substring(1);
      put(present, kind, preposition, he, Verb.Form.PRESENT, Verb.Gender.MASCULINE);
      put("ت" + stem, kind, preposition, he, Verb.Form.PRESENT, Verb.Gender.FEMININE);
      String plural =
          stem.endsWith("ي") || stem.endsWith("و") ? stem.substring(0, stem.length() - 1) : stem;
      put("ي" + plural + "ون", kind, preposition, he, Verb.Form.PRESENT, Verb.Gender.PLURAL);
      put("ت" + stem + "ان", kind, preposition, he, Verb.Form.PRESENT, Verb.Gender.FEMININE);
      put("ي" + stem + "ان", kind, preposition, he, Verb.Form.PRESENT, Verb.Gender.PLURAL);
    }
  }

  /** Forms with the pronoun of whoever is spoken to (أبلغه، سألتهم، يخبرها). */
  private void told(Verb verb, String present) {
    String he = verb.lemma();
    for (String pronoun : ADDRESSED) {
      forms.putIfAbsent(he + pronoun, verb.by(Verb.Form.PAST, Verb.Gender.MASCULINE));
      forms.putIfAbsent(he + "ت" + pronoun, verb.by(Verb.Form.PAST, Verb.Gender.FEMININE));
      forms.putIfAbsent(he + "وا" + pronoun, verb.by(Verb.Form.PAST, Verb.Gender.PLURAL));
      if (present.startsWith("ي")) {
        forms.putIfAbsent(present + pronoun, verb.by(Verb.Form.PRESENT, Verb.Gender.MASCULINE));
        forms.putIfAbsent(
            "ت" + present.substring(1) + pronoun, verb.by(Verb.Form.PRESENT, Verb.Gender.FEMININE));
      }
    }
  }

  /**
   * The verb a word may be that is mostly another one ("بين", "دون"), with or without a joined
   * particle; null when it is none.
   */
  @Nullable Verb homograph(String folded) {
    Verb whole = homographs.get(folded);
    boolean linked = whole == null && folded.length() > 3 && LINKS.indexOf(folded.charAt(0)) >= 0;
    return linked ? homographs.get(folded.substring(1)) : whole;
  }

  private void participle(String participle, Verb verb) {
    if (participle.equals("-")) {
      return;
    }
    // Only the accusative tells the circumstance (مؤكداً): the bare form is a common noun (معلّق).
    for (String ending : List.of("ا", "ه", "ين", "ات")) {
      forms.putIfAbsent(participle + ending, verb);
    }
  }

  private void noun(String noun, Verb verb) {
    if (noun.equals("-")) {
      return;
    }
    String bound = noun.endsWith("ه") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    for (String pronoun : PRONOUNS) {
      forms.putIfAbsent(bound + pronoun, verb);
      forms.putIfAbsent("ب" + bound + pronoun, verb);
    }
  }

  private void put(
      String form,
      Verb.Frame kind,
      String preposition,
      String lemma,
      Verb.Form what,
      Verb.Gender gender) {
    forms.putIfAbsent(form, new Verb(lemma, kind, preposition, what, gender));
  }
}
