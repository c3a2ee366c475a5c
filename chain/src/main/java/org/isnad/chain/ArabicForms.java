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
  private static final String MARKS = "[+*!]";

  private final Map<String, Verb> forms = new HashMap<>();
  private final Map<String, Verb> homographs = new HashMap<>();

  ArabicForms() {
    for (String line : DataFile.lines(ArabicForms.class, "reporting-ar.txt")) {
      String[] parts = line.split("\\|", -1);
      String head = parts[0].strip();
      String[] frame = head.replaceAll(MARKS, "").split(":", -1);
      String[] past = Spelling.fold(parts[1].strip()).split(" ", -1);
      String present = Spelling.fold(parts[2].strip());
      boolean mostlyAnother = past[0].startsWith("~");
      past[0] = past[0].replace("~", "");
      Verb verb =
          new Verb(
              past[0],
              Verb.Frame.valueOf(frame[0].toUpperCase(Locale.ROOT)),
              frame.length > 1 ? Spelling.fold(frame[1]) : "",
              Verb.Form.PAST,
              Verb.Gender.MASCULINE,
              takes(head));
      if (mostlyAnother) {
        homographs.put(past[0], verb);
      }
      past(past, verb);
      present(present.replace("~", ""), verb, present.startsWith("~") ? homographs : forms);
      if (head.contains("+")) {
        told(verb, present.replace("~", ""));
      }
      for (String participle : Spelling.fold(parts[3].strip()).split(" ", -1)) {
        participle(participle, verb.by(Verb.Form.PARTICIPLE, Verb.Gender.OPEN));
      }
      noun(Spelling.fold(parts[4].strip()), verb.by(Verb.Form.NOUN, Verb.Gender.OPEN));
    }
  }

  private static Verb.Takes takes(String head) {
    return head.contains("!")
        ? Verb.Takes.MUST
        : head.contains("*") ? Verb.Takes.MAY : Verb.Takes.NO;
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

  private void past(String[] past, Verb verb) {
    String he = past[0];
    boolean weak = (he.endsWith("ي") && past.length > 1) || he.endsWith("ا");
    for (String form : past) {
      if (!homographs.containsKey(form)) {
        Verb.Gender other = form.endsWith("ت") ? Verb.Gender.FEMININE : Verb.Gender.PLURAL;
        put(form, verb, form.equals(he) ? Verb.Gender.MASCULINE : other);
      }
    }
    if (!weak) {
      put(he + "ت", verb, Verb.Gender.FEMININE);
      put(he + "تا", verb, Verb.Gender.FEMININE);
      put(he + "وا", verb, Verb.Gender.PLURAL);
      put(he + "ا", verb, Verb.Gender.PLURAL);
      put(he + "ن", verb, Verb.Gender.PLURAL);
    }
  }

  private static void present(String present, Verb verb, Map<String, Verb> into) {
    if (!present.startsWith("ي")) {
      return;
    }
    String stem = present.substring(1);
    String plural =
        stem.endsWith("ي") || stem.endsWith("و") ? stem.substring(0, stem.length() - 1) : stem;
    Verb.Form form = Verb.Form.PRESENT;
    into.putIfAbsent(present, verb.by(form, Verb.Gender.MASCULINE));
    into.putIfAbsent("ت" + stem, verb.by(form, Verb.Gender.FEMININE));
    into.putIfAbsent("ي" + plural + "ون", verb.by(form, Verb.Gender.PLURAL));
    into.putIfAbsent("ت" + stem + "ان", verb.by(form, Verb.Gender.FEMININE));
    into.putIfAbsent("ي" + stem + "ان", verb.by(form, Verb.Gender.PLURAL));
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
    if (verb.frame() == Verb.Frame.SAY) {
      forms.putIfAbsent("بال" + noun, verb); // "اكتفى بالقول"
    }
  }

  private void put(String form, Verb verb, Verb.Gender gender) {
    forms.putIfAbsent(form, verb.by(Verb.Form.PAST, gender));
  }
}
