package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;

/**
 * How some reports use a hashtag.
 *
 * @param label the label most used, the earliest among equals
 * @param labelTimes how many use that label
 * @param times how many use the hashtag under any label
 * @param earliest the first report that does
 * @param place where it stands among a report's hashtags, at best
 */
record TagUse(String key, String label, long labelTimes, long times, long earliest, int place) {
  static final Comparator<TagUse> MOST_USED_FIRST =
      Comparator.comparingLong(TagUse::times)
          .reversed()
          .thenComparingLong(TagUse::earliest)
          .thenComparingInt(TagUse::place)
          .thenComparing(TagUse::key);

  static TagUse read(ResultSet row) throws SQLException {
    return new TagUse(
        Columns.text(row, "tag_key"),
        Columns.text(row, "label"),
        row.getLong("times"),
        row.getLong("times"),
        row.getLong("earliest"),
        row.getInt("place"));
  }

  /** The same hashtag under one more label. */
  TagUse and(TagUse other) {
    boolean mine =
        labelTimes != other.labelTimes ? labelTimes > other.labelTimes : earliest <= other.earliest;
    return new TagUse(
        key,
        mine ? label : other.label,
        Math.max(labelTimes, other.labelTimes),
        times + other.times,
        Math.min(earliest, other.earliest),
        Math.min(place, other.place));
  }
}
