package org.isnad.chain;

import org.jspecify.annotations.Nullable;

/**
 * Tells the subject of an Arabic verb from its object (الفاعل والمفعول به): behind "عزت", "دعت" or
 * "نفى" may stand whom or what it is done to, and the speaker is then whoever spoke before. What
 * tells them apart is whether the verb must have an object, the gender, the ending of the
 * accusative, and nouns that do not speak.
 */
final class ArabicSubjects {
  private static final int SHORTEST_PLURAL = 7;
  private static final int FARTHEST = 30;
  private static final int NEAR = 4;

  private final PhraseBook phrases;
  private final ArabicLexicon lexicon;
  private final ArabicNames names;
  private final Words words;

  ArabicSubjects(ArabicLexicon lexicon, ArabicNames names, Words words) {
    this.lexicon = lexicon;
    this.phrases = lexicon.phrases();
    this.names = names;
    this.words = words;
  }

  /**
   * The part of the noun phrase behind a verb that is its subject: empty when it is all object,
   * null when the verb then says nothing ("أظهرت التجربة أن", "اتُهم فلان بـ").
   */
  @Nullable NounPhrase of(NounPhrase name, int k, Verb verb) {
    if (name.empty()) {
      return name;
    }
    NounPhrase none = new NounPhrase(k + 1, k + 1);
    String head = words.at(name.from()).folded();
    if (thing(name)) {
      boolean clause = words.clauseOpensWithin(name.from(), FARTHEST, phrases);
      return verb.object() == Verb.Takes.NO && clause ? null : none;
    }
    if (phrases.has("publishing", verb.lemma()) && phrases.has("document", head)) {
      return head.startsWith("ال") ? name : null;
    }
    int behindState = behindState(name);
    if (behindState > 0) {
      return new NounPhrase(name.from(), behindState); // "تقترح سروانة لجنة"
    }
    if (verb.object() == Verb.Takes.NO) {
      int done = verb.preposition().equals("ب") ? objectWithin(name) : 0;
      return done > 0 && lexicon.has("thing", words.at(done).folded())
          ? null
          : name; // "أقر المجلس القانون"
    }
    if (head.startsWith("ال") && head.endsWith("ون") && head.length() >= SHORTEST_PLURAL) {
      return new NounPhrase(name.from(), name.from() + 1); // the ending of the subject
    }
    boolean carriedOn = linked(k, verb) || !verb.finite();
    int object = objectWithin(name);
    if (accusative(head) || (verb.gender() == Verb.Gender.MASCULINE && feminine(head))) {
      return carriedOn ? none : null;
    }
    if (object > 0) {
      return new NounPhrase(name.from(), object);
    }
    boolean shape = head.startsWith("ال") && names.stated(head.substring(2));
    boolean deed = shape && !lexicon.speaks(head) && verb.gender() == Verb.Gender.FEMININE;
    boolean called = lexicon.has("public", head) && phrases.has("downward", verb.lemma());
    if (verb.object() == Verb.Takes.MUST) {
      return objectBehind(name.to(), verb) ? name : carriedOn ? none : null;
    }
    if (called && !carriedOn && words.at(k - 1).letters()) {
      return null; // "قرار حث الأطراف على"
    }
    return deed || (called && carriedOn) ? none : name;
  }

  /** "سأل صحافي الوزير": whom the question was put to. */
  NounPhrase asked(NounPhrase name) {
    boolean someone = lexicon.speakers().has("person", words.at(name.from()).folded());
    boolean next = someone && words.at(name.from() + 1).folded().startsWith("ال");
    int object = next ? name.from() + 1 : objectWithin(name);
    return object > 0 && object < name.to() ? new NounPhrase(object, name.to()) : name;
  }

  /** Whether the object stands behind the phrase, before the verb's preposition. */
  private boolean objectBehind(int from, Verb verb) {
    for (int k = from; k < from + NEAR; k++) {
      Word word = words.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        return true;
      }
      if (word.letters()) {
        boolean joined = verb.preposition().equals("ب") && word.folded().startsWith("ب");
        return !joined && !word.is(verb.preposition());
      }
    }
    return false;
  }

  /** A noun that can be claimed or seen but does not speak. */
  boolean thing(NounPhrase name) {
    String head = words.at(name.from()).folded();
    boolean deed = head.startsWith("ال") && phrases.has("verbal-noun", ArabicLexicon.bare(head));
    return (deed || lexicon.has("thing", head)) && !lexicon.speaks(head);
  }

  /** Where within a phrase the object begins ("النواب | الحكومة"); 0 when nowhere. */
  private int objectWithin(NounPhrase name) {
    for (int k = name.from() + 1; k < name.to(); k++) {
      String word = words.at(k).folded();
      String before = words.at(k - 1).folded();
      boolean stacked = phrases.has("stacked", word) && phrases.has("title", before);
      if (!words.at(k).letters() || !words.at(k - 1).letters() || stacked) {
        continue;
      }
      boolean definite = word.startsWith("ال");
      boolean proper = !before.startsWith("ال") && !lexicon.speaks(before) && k - 1 > name.from();
      if (phrases.has("stop", before)) {
        continue; // "نائبة الجزر في البرلمان"
      }
      boolean whole = (before.startsWith("ال") || proper || alone(name, k)) && !construct(k - 1);
      boolean behindSomeone = definite && k > name.from() + 1 && someone(name);
      if (behindSomeone || (whole && accusative(word))) {
        return k; // "أبلغ الوزير الصحافيين", "اتهمت امرأة ثالثة الطبيب"
      }
      if (whole && definite && lexicon.has("thing", word)) {
        return k; // before the ending of an adjective is looked at: "الرواية"
      }
      if (!whole || ArabicNames.nisba(word)) {
        continue;
      }
      boolean another =
          (definite && (lexicon.speaks(word) || lexicon.has("thing", word)))
              || lexicon.has("public", word)
              || (!definite
                  && (before.startsWith("ال") || lexicon.states().has(before))
                  && lexicon.speakers().has("institution", word))
              || (!definite && before.startsWith("ال") && lexicon.has("thing", word));
      if (another) {
        return k;
      }
    }
    return 0;
  }

  /** One proper name and then an indefinite body: where that begins; 0 when it does not. */
  private int behindState(NounPhrase name) {
    int k = name.from() + 1;
    String word = words.at(k).folded();
    String bare = word.startsWith("ال") ? "" : word;
    String first = words.at(name.from()).folded();
    boolean proper =
        lexicon.states().has(first)
            || !(lexicon.speaks(first) || phrases.has("title", first) || first.startsWith("ال"));
    return k < name.to() && proper && lexicon.speakers().has("institution", bare) ? k : 0;
  }

  /** Whether the phrase opens with a person without a name and without an article. */
  private boolean someone(NounPhrase name) {
    String head = words.at(name.from()).folded();
    String next = words.at(name.from() + 1).folded();
    return lexicon.speakers().has("person", head) && !next.startsWith("ال");
  }

  /** "ماكرون الرئيس", "باريس الحكومة": one proper name and then another noun. */
  private boolean alone(NounPhrase name, int k) {
    String first = words.at(name.from()).folded();
    return k == name.from() + 1
        && (lexicon.states().has(first)
            || (!lexicon.speaks(first) && !phrases.has("title", first) && !first.endsWith("ه")));
  }

  /** "رئيس الحكومة", "وزارة الصحة": the next word belongs to this one. */
  private boolean construct(int k) {
    String word = words.at(k).folded();
    return !word.startsWith("ال") && (phrases.has("title", word) || lexicon.speaks(word));
  }

  /** The definite plural and dual of the object ("المواطنين", "الطرفين"). */
  private boolean accusative(String word) {
    return word.startsWith("ال")
        && word.endsWith("ين")
        && word.length() >= SHORTEST_PLURAL
        && !lexicon.states().has(word)
        && !phrases.has("title", word);
  }

  private boolean feminine(String word) {
    boolean noun = word.startsWith("ال") || lexicon.speaks(word);
    return noun && (word.endsWith("ه") || word.endsWith("ات")) && !word.equals("الخليفه");
  }

  private boolean linked(int k, Verb verb) {
    String word = words.at(k).folded();
    String before = words.at(k - 1).folded();
    boolean own = verb.lemma().startsWith("و") || verb.lemma().startsWith("ف");
    boolean and = !own && (word.startsWith("و") || word.startsWith("ف"));
    return and || before.equals("كما") || before.equals("ثم") || words.at(k - 1).comma();
  }
}
