package org.isnad.chain;

/** What the rooms that read Arabic know of the language and the press. Immutable. */
record ArabicLexicon(ArabicForms forms, PhraseBook phrases, AgencyNames agencies) {}
