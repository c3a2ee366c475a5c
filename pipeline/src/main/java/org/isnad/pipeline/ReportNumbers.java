package org.isnad.pipeline;

import java.util.Collection;
import java.util.List;
import org.isnad.model.PlacedReport;

/**
 * Port: the reports in the order in which they were first kept. A later report always has a greater
 * number, so whoever asks for what came after a number misses nothing. Thread-safe.
 */
public interface ReportNumbers {

  /** A numbered report with what it says. */
  record Item(NumberedReport numbered, PlacedReport placed) {}

  /** Reports with a greater number, the smallest first. */
  List<NumberedReport> after(long number, int limit);

  /** The number that {@code newest} reports have or exceed; 0 when there are fewer. */
  long floor(int newest);

  /**
   * How often a report was given to another source ({@link ReportArchive#handOver}): whoever holds
   * numbered reports and sees this change holds some with a source they no longer have.
   */
  long handedOver();

  /** The numbers of reports; unknown ones are left out. */
  List<NumberedReport> of(Collection<Long> reportIds);

  /** The latest reports that bear a hashtag. */
  List<NumberedReport> ofHashtag(String key, int limit);

  /** The latest reports of a story. */
  List<NumberedReport> ofStory(long storyId, int limit);

  /** Reports by their numbers, the greatest first; unknown ones are left out. */
  List<Item> items(Collection<Long> numbers);
}
