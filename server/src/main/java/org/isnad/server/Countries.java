package org.isnad.server;

import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** Names of countries and languages from CLDR. */
final class Countries {
  private Countries() {}

  /** The country's name in the reader's language; empty for a null code. */
  static String name(@Nullable String code, Words words) {
    return code == null ? "" : ULocale.getDisplayCountry("und-" + code, words.language().tag());
  }

  /** The name of a language in the reader's language. */
  static String languageName(String tag, Words words) {
    return ULocale.getDisplayLanguage(tag, words.language().tag());
  }
}
