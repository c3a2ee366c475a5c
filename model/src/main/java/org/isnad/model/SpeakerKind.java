package org.isnad.model;

/**
 * What kind of source a statement rests on (قوة المصدر), told in words and never as a score. Read
 * from how the text names the speaker, so it says what the reader of the text is told, not what is
 * true.
 */
public enum SpeakerKind {
  /** A person by name, no office told ("سلمى"). */
  NAMED_PERSON,
  /** Someone who speaks by an office, named or not ("وزير الخارجية", "the mayor Ann Lee"). */
  OFFICE_HOLDER,
  /** A ministry, a company, an army, a state ("وزارة الصحة", "Moscow"). */
  INSTITUTION,
  /** A study, a statement, data ("بيان", "le rapport"). */
  DOCUMENT,
  /** An official without a name ("مسؤول أمريكي"). */
  UNNAMED_OFFICIAL,
  /** "Sources" and the like ("مصادر مطلعة"). */
  UNNAMED_SOURCES,
  /** A person or people without a name ("شهود عيان", "a resident"). */
  UNNAMED_PERSON,
  /** Another paper, agency or channel ("صحيفة", "TASS"). */
  OUTLET,
  /** A post or an account ("تغريدة"). */
  SOCIAL_MEDIA
}
