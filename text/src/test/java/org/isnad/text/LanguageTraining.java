package org.isnad.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.text.TimeZoneNames.NameType;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * Writes the files {@code triples/}: {@code LanguageTraining FOLDER}. No text is read for them but
 * the words of each language that CLDR, {@code stop/} and {@code concepts/} have.
 */
final class LanguageTraining {
  /** Function words make up half of a text, though they are few. */
  private static final double FUNCTION_WORD = 15;

  private static final double NEWS_WORD = 2;
  private static final double DATE_WORD = 4;
  private static final double NAME = 1;
  private static final double LANGUAGE_NAME = 0.5;

  /** A word of many entries counts no more. */
  private static final double MOST = 2 * FUNCTION_WORD;

  /** Rarer triples tell too little to be kept. */
  private static final double FEWEST = 7;

  private static final double SMOOTHING = 0.5;
  private static final int TRIPLES = 8_000;

  private LanguageTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (String script : List.of("Arab", "Cyrl", "Latn")) {
      List<String> lines = new ArrayList<>();
      lines.add(
          "# How much three letters speak for each language of languages.txt, in its order: see LetterTriples.");
      lines.add(
          "# Counted by LanguageTraining over the words that CLDR, stop/ and concepts/ have.");
      lines.addAll(triples(script));
      Files.write(folder.resolve(script + ".txt"), lines, StandardCharsets.UTF_8);
      System.out.println(script + ": " + (lines.size() - 2) + " triples");
    }
  }

  private static List<String> triples(String script) {
    List<String> tags = new ArrayList<>();
    for (String line : DataFile.lines(LanguageTraining.class, "languages.txt")) {
      if (line.startsWith(script)) {
        tags.add(line.split("\\s+", -1)[1]);
      }
    }
    int languages = tags.size();
    Map<String, double[]> counts = new TreeMap<>();
    double[] sums = new double[languages];
    for (int k = 0; k < languages; k++) {
      for (Map.Entry<String, Double> word : words(tags.get(k)).entrySet()) {
        String letters = "_" + word.getKey() + "_";
        for (int i = 0; inScript(word.getKey(), script) && i + 3 <= letters.length(); i++) {
          double count = Math.min(MOST, word.getValue());
          counts.computeIfAbsent(letters.substring(i, i + 3), each -> new double[languages])[k] +=
              count;
          sums[k] += count;
        }
      }
    }
    List<String> lines = new ArrayList<>();
    counts.forEach((triple, count) -> add(triple, count, sums, lines));
    return lines;
  }

  private static void add(String triple, double[] count, double[] sums, List<String> lines) {
    double all = 0;
    double mean = 0;
    double[] share = new double[count.length];
    for (int k = 0; k < count.length; k++) {
      all += count[k];
      share[k] = (count[k] + SMOOTHING) / (sums[k] + SMOOTHING * TRIPLES);
      mean += share[k] / count.length;
    }
    if (all >= FEWEST) {
      StringBuilder line = new StringBuilder(triple).append(' ');
      for (double each : share) {
        line.append(LetterTriples.letter(Math.log(each / mean)));
      }
      lines.add(line.toString());
    }
  }

  private static boolean inScript(String word, String script) {
    UnicodeScript wanted = UnicodeScript.forName(script);
    return word.codePoints().allMatch(letter -> UnicodeScript.of(letter) == wanted);
  }

  private static Map<String, Double> words(String tag) {
    Map<String, Double> words = new HashMap<>();
    ULocale locale = new ULocale(tag);
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(locale);
    for (String code : ULocale.getISOCountries()) {
      add(names.regionDisplayName(code), NAME, words);
    }
    for (String code : ULocale.getISOLanguages()) {
      add(names.languageDisplayName(code), LANGUAGE_NAME, words);
    }
    for (Currency currency : Currency.getAvailableCurrencies()) {
      add(currency.getName(locale, Currency.LONG_NAME, null), NAME, words);
      add(currency.getName(locale, Currency.PLURAL_LONG_NAME, "other", null), NAME, words);
    }
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    for (String zone : zones.getAvailableMetaZoneIDs()) {
      add(zones.getMetaZoneDisplayName(zone, NameType.LONG_STANDARD), LANGUAGE_NAME, words);
    }
    addDates(locale, words);
    for (String word : DataFile.lines(LanguageTraining.class, "stop/" + tag + ".txt")) {
      add(word, FUNCTION_WORD, words);
    }
    for (String file : ConceptNames.FILES) {
      List<ConceptNames.Name> concepts = new ArrayList<>();
      ConceptNames.read(
          DataFile.lines(LanguageTraining.class, "concepts/" + file), Language.of(tag), concepts);
      concepts.stream()
          .filter(concept -> concept.key().indexOf(':') < 0)
          .forEach(concept -> add(concept.words(), NEWS_WORD, words));
    }
    return words;
  }

  private static void addDates(ULocale locale, Map<String, Double> words) {
    DateFormatSymbols symbols = new DateFormatSymbols(locale);
    for (String month : symbols.getMonths()) {
      add(month, DATE_WORD, words);
    }
    for (String day : symbols.getWeekdays()) {
      add(day, DATE_WORD, words);
    }
    RelativeDateTimeFormatter relative = RelativeDateTimeFormatter.getInstance(locale);
    for (RelativeDateTimeUnit unit : RelativeDateTimeUnit.values()) {
      for (double quantity : new double[] {-5, -1, 1, 5}) {
        add(relative.format(quantity, unit), DATE_WORD, words);
      }
    }
  }

  private static void add(String text, double count, Map<String, Double> words) {
    if (text != null) {
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
        if (!word.isEmpty()) {
          words.merge(word, count, Double::sum);
        }
      }
    }
  }
}
