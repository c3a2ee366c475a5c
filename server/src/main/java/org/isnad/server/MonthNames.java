package org.isnad.server;

/**
 * What the months of the Gregorian year are called in Arabic; other languages have one set. The
 * names are CLDR's of a country that uses them.
 */
enum MonthNames {
  /** يناير، فبراير … نوفمبر: the Nile valley, the Gulf, Yemen, Libya. */
  EGYPTIAN("ar-EG"),
  /** كانون الثاني، شباط … تشرين الثاني: the Levant and Iraq. */
  LEVANTINE("ar-LB"),
  /** جانفي، فيفري … نوفمبر: Tunisia and Algeria. */
  TUNISIAN("ar-TN"),
  /** يناير، فبراير … نونبر: Morocco and Mauritania. */
  MOROCCAN("ar-MA");

  private final String locale;

  MonthNames(String locale) {
    this.locale = locale;
  }

  /** The CLDR locale whose names these are. */
  String locale() {
    return locale;
  }
}
