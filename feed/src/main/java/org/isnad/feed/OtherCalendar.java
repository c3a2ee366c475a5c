package org.isnad.feed;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the Hijri calendar, and of the solar one of Iran and Afghanistan, as module text reads
 * them. Where the common date stands beside ("الموافق 23 نوفمبر 2026"), that is the one taken.
 */
final class OtherCalendar {
  private static final List<Language> WRITTEN_IN = List.of(Language.ARABIC, Language.of("fa"));

  private OtherCalendar() {}

  static @Nullable FeedDate read(String raw) {
    if (raw.chars().noneMatch(c -> c >= 0x600 && c <= 0x6ff)) {
      return null;
    }
    DateMention found = null;
    for (Language language : WRITTEN_IN) {
      for (DateMention mention : org.isnad.text.DateWords.all(raw, language)) {
        boolean common = !mention.hijri() && !mention.jalali();
        if (mention.date().isPresent() && (found == null || (common && !isCommon(found)))) {
          found = mention;
        }
      }
    }
    if (found == null) {
      return null;
    }
    LocalTime time = found.time() == null ? LocalTime.MIDNIGHT : found.time();
    ZoneOffset zone = found.offset();
    return found
        .date()
        .map(day ->
            new FeedDate(
                day.atTime(time).toInstant(zone == null ? ZoneOffset.UTC : zone), zone != null))
        .orElse(null);
  }

  private static boolean isCommon(DateMention mention) {
    return !mention.hijri() && !mention.jalali();
  }
}
