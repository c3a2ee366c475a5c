package org.isnad.bench;

import java.util.SplittableRandom;
import org.isnad.model.Language;

/** A language made up of letters, a few true function words and true places. Immutable. */
final class InventedWords {
  static final InventedWords ARABIC =
      new InventedWords(
          Language.of("ar"),
          "ابتثجحخدذرزسشصضطعغفقكلمنهوي",
          "في من على إلى أن التي الذي عن مع هذا بعد قبل بين كما لكن قال وقال كان كانت خلال",
          "لبنان مصر سوريا العراق الأردن تونس الجزائر المغرب ليبيا السودان اليمن قطر الكويت بيروت"
              + " القاهرة دمشق بغداد عمان الرباط طرابلس الخرطوم صنعاء الدوحة الرياض تركيا إيران",
          "ال");

  static final InventedWords ENGLISH =
      new InventedWords(
          Language.of("en"),
          "abcdefghiklmnoprstuvwy",
          "the of in to and a that for on with by at from was were has have said it after",
          "Lebanon Egypt Syria Iraq Jordan Tunisia Algeria Morocco Libya Sudan Yemen Qatar Kuwait"
              + " Beirut Cairo Damascus Baghdad Amman Rabat Tripoli Khartoum Sanaa Doha Riyadh"
              + " Turkey Iran",
          "");

  private static final int WORDS = 80_000;
  private static final double LOG_WORDS = Math.log(WORDS);

  private final Language language;
  private final String letters;
  private final String[] function;
  private final String[] places;
  private final String article;
  private final String[] words = new String[WORDS];

  private InventedWords(
      Language language, String letters, String function, String places, String article) {
    this.language = language;
    this.letters = letters;
    this.function = function.split(" ", -1);
    this.places = places.split(" ", -1);
    this.article = article;
    for (int i = 0; i < WORDS; i++) {
      words[i] = made(i, 3);
    }
  }

  Language language() {
    return language;
  }

  /** The word of a number: always the same, of at least so many letters. */
  private String made(long number, int least) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder word = new StringBuilder();
    for (int length = least + random.nextInt(5); length > 0; length--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  /** The name of a number, with a capital where the script has one. */
  String name(long number) {
    String name = made(~number, 4);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  String place(int number) {
    return places[number % places.length];
  }

  /** The number of a word by Zipf's law: the one of rank r is met 1/r as often as the first. */
  static int zipf(SplittableRandom random) {
    return Math.min(WORDS - 1, (int) Math.exp(random.nextDouble() * LOG_WORDS));
  }

  /** The number of a word that is not among the most common. */
  static int telling(SplittableRandom random) {
    return 300 + random.nextInt(WORDS - 300);
  }

  String function(SplittableRandom random) {
    return function[random.nextInt(function.length)];
  }

  /** A word, now and then with the article. */
  String word(int number, SplittableRandom random) {
    return random.nextInt(3) == 0 ? article + words[number] : words[number];
  }
}
