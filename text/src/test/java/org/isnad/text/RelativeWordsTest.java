package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that say how long ago, in every language with a file, and lines that only look so. */
class RelativeWordsTest {
  private static final Instant NOW = Instant.parse("2026-07-09T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|منذ ساعتين|2|HOURS",
        "ar|منذ ساعة|1|HOURS",
        "ar|نُشر قبل 3 أيام|3|DAYS",
        "ar|قبل ٣٣ دقيقة|33|MINUTES",
        "ar|قبل ۱۱ ساعة|11|HOURS",
        "ar|قبل دقيقتين|2|MINUTES",
        "ar|منذ يومين|2|DAYS",
        "ar|منذ نحو أسبوعين|2|WEEKS",
        "ar|أمس، 14:30|1|DAYS",
        "ar|الآن|0|SECONDS",
        "en|2 hours ago|2|HOURS",
        "en|Posted an hour ago|1|HOURS",
        "en|15m ago|15|MINUTES",
        "en|about 3 days ago|3|DAYS",
        "en|yesterday 14:30|1|DAYS",
        "fr|il y a 5 minutes|5|MINUTES",
        "fr|Il y a une heure|1|HOURS",
        "fr|hier à 14h30|1|DAYS",
        "fr|aujourd’hui|0|DAYS",
        "de|vor 3 Stunden|3|HOURS",
        "de|vor einem Tag|1|DAYS",
        "es|hace 2 horas|2|HOURS",
        "es|hace una semana|1|WEEKS",
        "pt|há 20 minutos|20|MINUTES",
        "it|3 ore fa|3|HOURS",
        "tr|5 dakika önce|5|MINUTES",
        "tr|2 SAAT ÖNCE|2|HOURS",
        "fa|۵ ساعت پیش|5|HOURS",
        "fa|دیروز|1|DAYS",
        "ur|3 گھنٹے پہلے|3|HOURS",
        "he|לפני שעתיים|2|HOURS",
        "he|לפני 3 ימים|3|DAYS",
        "ru|5 минут назад|5|MINUTES",
        "zh|3小时前|3|HOURS",
        "ja|5分前|5|MINUTES",
        "und|منذ 4 ساعات|4|HOURS",
        "ar|4 hours ago|4|HOURS",
      })
  void readsHowLongAgo(String language, String line, int count, ChronoUnit unit) {
    InLocales.check(() -> {
      RelativeDate told = RelativeWords.find(line, new Language(language)).orElseThrow();
      assertThat(told.count()).isEqualTo(count);
      assertThat(told.unit()).isEqualTo(unit);
      assertThat(told.span().end()).isLessThanOrEqualTo(line.length());
      assertThat(told.before(NOW)).isEqualTo(NOW.minus(unit.getDuration().multipliedBy(count)));
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2 hours",
        "قبل الاجتماع",
        "منذ عام 2020",
        "9000 days ago",
        "ago",
        "3 ships ago"
      })
  void readsNothingElse(String line) {
    assertThat(RelativeWords.find(line, Language.ARABIC)).isEmpty();
  }

  /** The reader understands what the writer of {@link RelativeTime} says. */
  @Test
  void readsWhatIsWritten() {
    for (String language : RelativeWords.languages()) {
      for (long minutes : new long[] {5, 33, 60, 120, 180, 660, 2 * 1440, 3 * 1440}) {
        Instant then = NOW.minus(minutes, ChronoUnit.MINUTES);
        String written = RelativeTime.format(then, NOW, Locale.of(language), DigitStyle.WESTERN);
        assertThat(RelativeWords.find(written, new Language(language)))
            .as("%s: %s", language, written)
            .map(told -> told.before(NOW))
            .contains(then);
      }
    }
  }

  @Test
  void everyFileNamesItsUnits() {
    for (String language : RelativeWords.languages()) {
      RelativeLexicon words = RelativeLexicon.from(new Language(language)).getFirst();
      assertThat(words.knows("hour")).as(language).isTrue();
      assertThat(words.knows("day")).as(language).isTrue();
    }
  }
}
