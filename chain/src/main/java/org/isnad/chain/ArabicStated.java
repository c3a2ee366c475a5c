package org.isnad.chain;

/**
 * Knows where a mere noun is what an Arabic verb states: "أعلنت موسكو استعادة السيطرة", "أعرب عن
 * شكره", "أكدوا دعمهم".
 */
final class ArabicStated {
  private static final int FARTHEST = 30;

  private final ArabicLexicon lexicon;
  private final ArabicForms forms;
  private final PhraseBook phrases;
  private final ArabicNames names;
  private final Words words;

  ArabicStated(ArabicLexicon lexicon, ArabicNames names, Words words) {
    this.lexicon = lexicon;
    this.forms = lexicon.forms();
    this.phrases = lexicon.phrases();
    this.names = names;
    this.words = words;
  }

  /**
   * Whether no speaker can stand at {@code k}, only what is stated ("أكدوا دعمهم", "أكدت دعمها").
   */
  boolean atOnce(int k, int limit, Verb verb) {
    String folded = words.at(k).folded();
    if (verb.gender() == Verb.Gender.PLURAL) {
      return true; // a verb in the plural has its subject before it
    }
    if (verb.frame() == Verb.Frame.STATE && verb.preposition().isEmpty()) {
      boolean his = folded.endsWith("ه") && words.text.charAt(words.at(k).end() - 1) == 'ه';
      boolean deedOfHis =
          his && (names.stated(folded.substring(0, folded.length() - 1)) || folded.endsWith("ته"));
      boolean own = folded.endsWith("ها") || folded.endsWith("هم") || deedOfHis;
      return (own && folded.length() > 4 && !folded.startsWith("ال")) || deed(k, limit, verb);
    }
    if (verb.frame() == Verb.Frame.OBJECT && verb.preposition().equals("ب") && joined(k)) {
      for (int ahead = k + 1; ahead < Math.min(limit, k + 6); ahead++) {
        if ((words.at(ahead).folded().startsWith("ب")
                && !phrases.has("stop", words.at(ahead).folded()))
            || phrases.has("that", words.at(ahead).folded())) {
          return false; // "هددت بكين بقطع", "أقر بوتين أن"
        }
      }
      return true;
    }
    return false;
  }

  /** "وأكد ضرورة الالتزام", "ونفى أنباء عن": what is stated stands where the speaker might. */
  private boolean deed(int k, int limit, Verb verb) {
    String folded = words.at(k).folded();
    boolean listed = phrases.has("verbal-noun", folded) || phrases.has("denied", folded);
    boolean shaped =
        names.stated(folded)
            && !phrases.has("given", folded)
            && !lexicon.speaks(folded)
            && !followed(k, limit);
    return verb.form() != Verb.Form.NOUN && (listed || shaped) && noun(k, limit, verb);
  }

  /** "أعلن توفيق ناصر ترشحه": a noun of doing behind the name tells the name for one. */
  private boolean followed(int k, int limit) {
    for (int ahead = k + 1; ahead < Math.min(limit, k + 4); ahead++) {
      String folded = words.at(ahead).folded();
      if (!words.at(ahead).letters() || folded.startsWith("ال")) {
        return false;
      }
      if (ahead > k + 1 && names.stated(folded) && folded.endsWith("ه")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is stated will be a noun, so that a noun of doing ends the speaker's name. */
  boolean noun(int k, int limit, Verb verb) {
    if (verb.frame() != Verb.Frame.STATE) {
      return false;
    }
    for (int ahead = k; ahead < Math.min(limit, k + FARTHEST); ahead++) {
      Word word = words.at(ahead);
      if (word.letters() && phrases.has("that", word.folded())) {
        return false;
      }
      if (word.comma() || forms.finite(word.folded())) {
        break;
      }
    }
    return true;
  }

  /**
   * Where the noun opens that is stated at {@code k} ("أعلنت موسكو استعادة", "أعرب عن شكره",
   * "اعترفت بمقتل"); -1 when none does.
   *
   * @param first nobody is named before it
   */
  int opens(int k, int limit, Verb verb, boolean first) {
    if (thatWithin(k, limit)) {
      return -1;
    }
    return switch (verb.frame()) {
      case STATE -> {
        boolean noun =
            first
                ? (verb.finite() && verb.gender() == Verb.Gender.PLURAL) || atOnce(k, limit, verb)
                : stated(k, verb)
                    && !phrases.has("before-noun", prepositionBefore(k))
                    && !(phrases.has("denied", folded(k))
                        && phrases.has("before-noun", folded(k - 1)));
        yield noun ? k : -1;
      }
      case OBJECT -> behindPreposition(k, limit, verb.preposition());
      case SAY, NEAR, FOUND, CARRY, ASK, STANCE -> -1;
    };
  }

  private String folded(int k) {
    return words.at(k).folded();
  }

  private int behindPreposition(int k, int limit, String preposition) {
    String folded = words.at(k).folded();
    if (preposition.equals("ب")) {
      if (folded.equals("ب") && words.at(k + 1).kind() == Word.Kind.OPENING) {
        return k + 1; // "بـ«…»"
      }
      return joined(k) ? k : -1;
    }
    boolean stands = folded.equals(preposition) || folded.equals("ال" + preposition);
    return stands && k + 1 < limit ? k + 1 : -1;
  }

  /** Cuts a name before what is stated behind a joined "ب" ("طالبت النقابة الحكومة بصرف…"). */
  NounPhrase before(NounPhrase name, Verb verb) {
    if (verb.frame() != Verb.Frame.OBJECT || !verb.preposition().equals("ب")) {
      return name;
    }
    if (words.clauseOpensWithin(name.from(), FARTHEST, phrases)) {
      return name;
    }
    for (int k = name.from() + 1; k < name.to(); k++) {
      boolean another = joined(k + 1) || joined(k + 2); // "طالب بوتين بوقف"
      if (joined(k) && !another) {
        return new NounPhrase(name.from(), k);
      }
    }
    return name;
  }

  private boolean joined(int k) {
    String folded = words.at(k).folded();
    return folded.startsWith("ب")
        && folded.length() > 3
        && !phrases.has("name-with", folded)
        && !lexicon.states().has(folded);
  }

  private boolean stated(int k, Verb verb) {
    String folded = words.at(k).folded();
    boolean announced = words.at(k - 1).is("عن") && words.at(k).letters(); // "أعلن عن مكافأة"
    return verb.preposition().isEmpty()
        ? announced || names.stated(folded) || phrases.has("denied", folded)
        : words.at(k - 1).is(verb.preposition()) && names.stated(folded);
  }

  /** The word before, but for those a statement may stand behind ("أعلنت عن إطلاق"). */
  private String prepositionBefore(int k) {
    String before = words.at(k - 1).folded();
    return before.equals("عن") || before.equals("علي") ? "" : before;
  }

  private boolean thatWithin(int k, int limit) {
    for (int ahead = k; ahead < Math.min(limit, k + 8); ahead++) {
      Word word = words.at(ahead);
      if (word.comma()) {
        return false;
      }
      if (word.letters() && phrases.has("that", word.folded())) {
        return true;
      }
    }
    return false;
  }
}
