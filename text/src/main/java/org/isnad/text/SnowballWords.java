package org.isnad.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.model.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The stemmers of the Snowball project (snowballstem.org, BSD), as Apache Lucene ships them. They
 * read a word in lower case with its marks ("canción" and "canciones" meet only so); their stem is
 * folded afterwards. Not thread-safe.
 */
final class SnowballWords implements Stemmer {
  private static final Locale TURKISH = Locale.forLanguageTag("tr");

  private static final Map<String, Supplier<SnowballStemmer>> BY_TAG =
      Map.ofEntries(
          Map.entry("ca", CatalanStemmer::new),
          Map.entry("da", DanishStemmer::new),
          Map.entry("de", GermanStemmer::new),
          Map.entry("el", GreekStemmer::new),
          Map.entry("es", SpanishStemmer::new),
          Map.entry("fi", FinnishStemmer::new),
          Map.entry("fr", FrenchStemmer::new),
          Map.entry("hu", HungarianStemmer::new),
          Map.entry("id", IndonesianStemmer::new),
          Map.entry("it", ItalianStemmer::new),
          Map.entry("nb", NorwegianStemmer::new),
          Map.entry("nl", DutchStemmer::new),
          Map.entry("nn", NorwegianStemmer::new),
          Map.entry("no", NorwegianStemmer::new),
          Map.entry("pt", PortugueseStemmer::new),
          Map.entry("ro", RomanianStemmer::new),
          Map.entry("ru", RussianStemmer::new),
          Map.entry("sv", SwedishStemmer::new),
          Map.entry("tr", TurkishStemmer::new));

  private final SnowballStemmer rules;
  private final Locale locale;
  private final boolean portuguese;

  private SnowballWords(SnowballStemmer rules, Locale locale) {
    this.rules = rules;
    this.locale = locale;
    this.portuguese = rules instanceof PortugueseStemmer;
  }

  static boolean has(Language language) {
    return BY_TAG.containsKey(language.tag());
  }

  /** Snowball's rules for the language; where it has none, words stay as they are. */
  static Stemmer of(Language language) {
    Supplier<SnowballStemmer> rules = BY_TAG.get(language.tag());
    if (rules == null) {
      return (word, folded) -> folded;
    }
    // I is the capital of ı in Turkish alone.
    return new SnowballWords(rules.get(), language.tag().equals("tr") ? TURKISH : Locale.ROOT);
  }

  @Override
  public String stem(String word, String folded) {
    String composed =
        Normalizer.isNormalized(word, Normalizer.Form.NFC)
            ? word
            : Normalizer.normalize(word, Normalizer.Form.NFC);
    int end = nameEnd(composed);
    String lower = composed.substring(0, end).toLowerCase(locale);
    rules.setCurrent(portuguese ? singular(lower) : lower);
    rules.stem();
    String stem = Spelling.fold(rules.getCurrent());
    return stem.isEmpty() ? folded : stem;
  }

  /** Snowball leaves "eleição" and "eleições" apart, though -ões is the plural of -ão alone. */
  private static String singular(String lower) {
    return lower.endsWith("ões") ? lower.substring(0, lower.length() - 3) + "ão" : lower;
  }

  /** The case ending behind a name stands apart: "Ankara'da", "Trump's". */
  private static int nameEnd(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Tokens.isApostrophe(word.charAt(i))) {
        return i;
      }
    }
    return word.length();
  }
}
