package org.isnad.extract;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/** The visible date line ("9 يوليو 2026", "Jul 9, 2026"). */
final class DateLine {
  private DateLine() {}

  static List<@Nullable Dated> of(Page page, Language language, @Nullable Instant fetchedAt) {
    return List.of();
  }
}
