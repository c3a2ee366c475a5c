package org.isnad.chain;

/**
 * A form of a reporting verb.
 *
 * @param lemma the past form of the list
 * @param frame how it takes its statement
 * @param preposition the one its statement stands behind; empty when none
 * @param object whether it names whom or what it is turned to
 */
record Verb(String lemma, Frame frame, String preposition, Form form, Gender gender, Takes object) {
  /** How a verb takes its statement; reporting-*.txt says what each means. */
  enum Frame {
    SAY,
    NEAR,
    STATE,
    OBJECT,
    FOUND,
    CARRY,
    ASK,
    STANCE
  }

  /** Whether a verb has an object beside its statement ("دعا السكان إلى", "اتهم فلاناً بـ"). */
  enum Takes {
    NO,
    MAY,
    MUST
  }

  /** Which form of the verb it is. */
  enum Form {
    PAST,
    PRESENT,
    PARTICIPLE,
    NOUN
  }

  /** Whose doing the form tells of. */
  enum Gender {
    MASCULINE,
    FEMININE,
    PLURAL,
    OPEN
  }

  /** The same verb in another form. */
  Verb by(Form form, Gender gender) {
    return new Verb(lemma, frame, preposition, form, gender, object);
  }

  boolean finite() {
    return form == Form.PAST || form == Form.PRESENT;
  }

  /** Whether it can bring in a statement at all. */
  boolean reports() {
    return switch (frame) {
      case SAY, NEAR, STATE, OBJECT, FOUND -> true;
      case CARRY, ASK, STANCE -> false;
    };
  }
}
