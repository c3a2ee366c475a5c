package org.isnad.server;

import java.util.List;
import java.util.Locale;
import org.isnad.model.Hashtag;
import org.isnad.story.Trend;

/**
 * A hashtag on the rise, with the reason in the reader's language.
 *
 * @param reports how many reports of the window bear it
 * @param reason the count, who reported independently, and what was to be expected
 */
record TrendLine(Hashtag hashtag, int reports, String reason) {
  /** Less than this is not worth a figure. */
  private static final double HARDLY_ANY = 0.1;

  /** One digit after the point up to here; whole numbers above. */
  private static final double WHOLE = 10;

  static List<TrendLine> of(List<Trend> trends, Words words) {
    return trends.stream().map(trend -> of(trend, words)).toList();
  }

  static TrendLine of(Trend trend, Words words) {
    return new TrendLine(trend.hashtag(), trend.reports(), reason(trend, words));
  }

  private static String reason(Trend trend, Words words) {
    long hours = trend.window().toHours();
    String counted =
        trend.origins() == trend.reports()
            ? words.of("trend.independent", trend.reports(), hours, trend.sources())
            : words.of("trend.some", trend.reports(), hours, trend.sources(), trend.origins());
    String expected =
        trend.expected() < HARDLY_ANY
            ? words.of("trend.unexpected")
            : words.of("trend.expected", rounded(trend.expected()));
    return counted + words.of("list.semicolon") + " " + expected;
  }

  private static double rounded(double value) {
    String format = value < WHOLE ? "%.1f" : "%.0f";
    return Double.parseDouble(String.format(Locale.ROOT, format, value));
  }
}
