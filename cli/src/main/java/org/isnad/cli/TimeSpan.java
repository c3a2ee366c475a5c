package org.isnad.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a stretch of time: a number and m, h, d or w ("90m", "12h", "14d", "2w"). */
final class TimeSpan implements ITypeConverter<Duration> {
  private static final int DAYS_A_WEEK = 7;
  private static final int MOST_DIGITS = 6;

  @Override
  public Duration convert(String value) {
    int digits = 0;
    while (digits < value.length() && value.charAt(digits) >= '0' && value.charAt(digits) <= '9') {
      digits++;
    }
    if (digits > 0 && digits <= MOST_DIGITS) {
      long number = Long.parseLong(value, 0, digits, 10);
      Duration span =
          switch (value.substring(digits)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            case "w" -> Duration.ofDays(number * DAYS_A_WEEK);
            default -> Duration.ZERO;
          };
      if (span.isPositive()) {
        return span;
      }
    }
    throw new TypeConversionException("'" + value + "' is not a time span such as 90m, 12h, 14d");
  }
}
