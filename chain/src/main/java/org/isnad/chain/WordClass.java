package org.isnad.chain;

/** What an English word or sign does in its sentence, as far as a list or its ending tells. */
enum WordClass {
  ARTICLE,
  OWNER,
  PERSON,
  RELATIVE,
  THAT,
  ASKING,
  TO,
  OF,
  PREPOSITION,
  CONJUNCTION,
  CLAUSE,
  BE,
  HAVE,
  DO,
  MODAL,
  NOT,
  ADVERB,
  DAY,
  NUMBER,
  TITLE,
  SPEAKER,
  DOCUMENT,
  /** A verb's base form, which may be a noun. */
  BASE,
  /** A verb or a plural: "plans". */
  ENDS_S,
  PAST,
  CIRCUMSTANCE,
  NAME,
  ABSTRACT,
  NOUN,
  COMMA,
  COLON,
  DASH,
  BRACKET,
  STOP,
  POINT,
  OPENING,
  CLOSING,
  SIGN,
  NOTHING;

  /** By which features name it. */
  final long key = Evidence.hash(name());

  /** Whether a noun phrase may hold it. */
  boolean nominal() {
    return switch (this) {
      case ARTICLE, OWNER, NUMBER, TITLE, SPEAKER, DOCUMENT, NAME, ABSTRACT, NOUN, POINT, BASE ->
          true;
      default -> false;
    };
  }

  /** Whether it is surely or likely a verb. */
  boolean verbal() {
    return switch (this) {
      case BE, HAVE, DO, MODAL, PAST, ENDS_S, BASE, CIRCUMSTANCE -> true;
      default -> false;
    };
  }
}
