package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Language;

/**
 * Reads calendar dates out of running text and visible date lines: "السبت 12 يوليو/ تموز 2025 -
 * 14:30", "٣ آذار ٢٠٢٤", "July 9, 2025", "9 juillet 2025", "2025-07-12T14:30Z", "12/07/2025", "17
 * محرم 1447 هـ". Names are those of {@link Months}; day and month of an all-digit date are taken
 * day first, in English only where no other reading makes a date. Linear in the text's length;
 * never throws for bad input. Stateless, thread-safe.
 */
public final class DateWords {
  private DateWords() {}

  /**
   * The first whole date of the text, preferring the common calendar where the Hijri date stands
   * beside it. A name of another language than {@code language} is read too when nothing else is
   * found: publishers mix them.
   */
  public static Optional<DateMention> find(String text, Language language) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty(); // a whole date has a number
    }
    CalendarRow row = new CalendarRow(CalendarToken.of(text));
    for (Language tried : fallbacks(language)) {
      Optional<DateMention> hijri = Optional.empty();
      for (DateMention mention : all(row, tried, monthMayLead(language))) {
        if (mention.date().isPresent()) {
          if (!mention.hijri()) {
            return Optional.of(mention);
          }
          hijri = hijri.or(() -> Optional.of(mention));
        }
      }
      if (hijri.isPresent()) {
        return hijri;
      }
    }
    return Optional.empty();
  }

  /**
   * Every mention of a date or a month, in order, without overlaps: also "12 يوليو" with no year
   * and a bare "أبريل/نيسان". A bare month may be another word (مارس, May): whether it is one is
   * for the caller to tell from its neighbours.
   */
  public static List<DateMention> all(String text, Language language) {
    CalendarRow row = new CalendarRow(CalendarToken.of(text));
    return all(row, language, monthMayLead(language));
  }

  private static boolean monthMayLead(Language language) {
    return language.equals(Language.ENGLISH);
  }

  private static List<DateMention> all(CalendarRow row, Language language, boolean monthMayLead) {
    Months months = Months.of(language);
    List<DateMention> mentions = new ArrayList<>();
    int i = 0;
    while (i < row.size()) {
      CalendarToken token = row.at(i);
      if (!token.number() && !(token.word() && months.mayOpen(token.key()))) {
        i++;
        continue;
      }
      DateReader reader = new DateReader(row, months, monthMayLead);
      Optional<DateMention> mention = reader.readAt(i);
      if (mention.isPresent()) {
        mentions.add(mention.get());
        i = Math.max(i + 1, reader.next());
      } else {
        i++;
      }
    }
    return List.copyOf(mentions);
  }

  private static List<Language> fallbacks(Language language) {
    List<Language> order = new ArrayList<>();
    if (language.known()) {
      order.add(language);
    }
    for (Language usual : List.of(Language.ARABIC, Language.ENGLISH, Language.FRENCH)) {
      if (!order.contains(usual)) {
        order.add(usual);
      }
    }
    return order;
  }
}
