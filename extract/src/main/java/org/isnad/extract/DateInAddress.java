package org.isnad.extract;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Dated;
import org.jspecify.annotations.Nullable;

/** The day in a page's address: "/2026/07/09/", "/2026-07-09-", "/20260709". */
final class DateInAddress {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})([-/._]?)([01]?[0-9])\\2([0-3]?[0-9])(?![0-9])");

  /** Without separators only eight digits are a date. */
  private static final int BARE_LENGTH = 8;

  private DateInAddress() {}

  static @Nullable Dated of(Page page) {
    URI address = page.address() != null ? page.address() : page.canonical();
    if (address == null || address.getRawPath() == null) {
      return null;
    }
    Matcher day = DAY.matcher(address.getRawPath());
    while (day.find()) {
      Dated read = read(day);
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  /** Null for digits that are no day, such as an id. */
  private static @Nullable Dated read(Matcher day) {
    if (day.group(2).isEmpty() && day.end() - day.start() != BARE_LENGTH) {
      return null;
    }
    try {
      return DateText.day(
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(3)),
              Integer.parseInt(day.group(4))),
          "url");
    } catch (DateTimeException e) {
      return null;
    }
  }
}
