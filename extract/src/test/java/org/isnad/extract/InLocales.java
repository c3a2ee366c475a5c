package org.isnad.extract;

import java.util.Locale;

/** Runs a check under the default locales whose rules for letters and digits differ most. */
final class InLocales {
  private InLocales() {}

  static void check(Runnable check) {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"ar-EG", "tr-TR", "en-US"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        check.run();
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
