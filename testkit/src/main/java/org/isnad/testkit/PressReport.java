package org.isnad.testkit;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Block;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * One report of the invented press, as its publisher set it: what a reader of the page must find
 * again.
 *
 * @param name the manuscript's name, "event/source-number"
 * @param sourceId the publisher, as in the press's catalogue
 * @param event the invented event it reports: reports of one event belong into one story
 * @param summary for the feed and the page's head; null when it has none
 * @param dateline place and credit that open the body; null when there is none
 * @param credit agency credit elsewhere on the page; null when there is none
 * @param caption of its picture; null when it has no picture
 * @param carries names of the manuscripts whose copy it carries, whole or in part
 * @param modified when it was corrected; null when it never was
 */
public record PressReport(
    String name,
    String sourceId,
    String event,
    Language language,
    String title,
    @Nullable String summary,
    @Nullable String author,
    @Nullable String section,
    List<String> tags,
    @Nullable String dateline,
    @Nullable String credit,
    @Nullable String caption,
    List<Block> blocks,
    List<String> carries,
    Instant published,
    @Nullable Instant modified,
    URI address) {
  public PressReport {
    tags = List.copyOf(tags);
    blocks = List.copyOf(blocks);
    carries = List.copyOf(carries);
  }

  /** The body's paragraphs, sub-headings, quotations and lists, a blank line between them. */
  public String text() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  /** When the page last changed. */
  public Instant changed() {
    return modified == null ? published : modified;
  }
}
