package org.isnad.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.isnad.text.DateMention;
import org.isnad.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the publisher's own offset of an instant stated in UTC. Late in the evening a publisher
 * prints another day than UTC has; the same instant stated with an offset elsewhere on the page, or
 * a visible date line whose clock shows it, tells which.
 */
final class PublishersClock {
  /** Offsets run from -12 to +14 hours. */
  private static final int WEST = -12 * 60;

  private static final int EAST = 14 * 60;

  /** Every offset in use is a multiple of this many minutes. */
  private static final int STEP = 15;

  /** Lines with a clock that are read; the first is the article's. */
  private static final int MOST_LINES = 6;

  private static final String CLOCK = ":.hH";

  private PublishersClock() {}

  static Dated set(Dated stated, List<@Nullable Dated> others, Page page, Language language) {
    if (!stated.exact() || stated.offset() != null) {
      return stated;
    }
    for (Dated other : others) {
      if (other != null
          && other.offset() != null
          && minutes(other.at()).equals(minutes(stated.at()))) {
        return at(stated, other.offset());
      }
    }
    int read = 0;
    for (String line : DateLines.near(page, PublishersClock::hasClock)) {
      if (read < MOST_LINES) {
        read++;
        ZoneOffset offset = shown(stated.at(), line, language);
        if (offset != null) {
          return at(stated, offset);
        }
      }
    }
    return stated;
  }

  /** A mark of a clock's between two digits. */
  private static boolean hasClock(String line) {
    for (int i = 1; i + 1 < line.length(); i++) {
      if (CLOCK.indexOf(line.charAt(i)) >= 0
          && isDigit(line.charAt(i - 1))
          && isDigit(line.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return (Letters.kind(c) & Letters.DIGIT) != 0;
  }

  private static Dated at(Dated stated, ZoneOffset offset) {
    return new Dated(stated.at(), stated.evidence(), true, offset);
  }

  private static Instant minutes(Instant at) {
    return at.truncatedTo(ChronoUnit.MINUTES);
  }

  /** The offset at which the line's clock shows the instant; null when it shows another. */
  private static @Nullable ZoneOffset shown(Instant at, String line, Language language) {
    Optional<DateMention> mention = DateWords.find(line, language);
    if (mention.isEmpty() || mention.get().dateTime().isEmpty()) {
      return null;
    }
    LocalDateTime local = mention.get().dateTime().get().truncatedTo(ChronoUnit.MINUTES);
    long difference = Duration.between(minutes(at), local.toInstant(ZoneOffset.UTC)).toMinutes();
    boolean offset =
        difference != 0 && difference >= WEST && difference <= EAST && difference % STEP == 0;
    return offset ? ZoneOffset.ofTotalSeconds((int) difference * 60) : null;
  }
}
