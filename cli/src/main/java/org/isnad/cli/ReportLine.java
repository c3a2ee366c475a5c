package org.isnad.cli;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * One line of the JSON Lines that {@code group}, {@code trace}, {@code figures}, {@code timeline}
 * and {@code tags} read: {@code {"id","lang","date","source","url","title","text"}}.
 *
 * @param number of the line, counted from 1
 * @param language as stated, else told from the text
 * @param date null when the line states none
 * @param source null when the line states none
 * @param url null when the line states none
 * @param title empty when the line states none
 * @param text what all offsets count in
 * @param tags the publisher's own tags: an array of strings, or one string; empty when there are
 *     none
 * @param trouble what could not be read of it, which does not keep it from being worked on; null
 *     when all could
 */
record ReportLine(
    long number,
    String id,
    Language language,
    @Nullable Instant date,
    @Nullable String source,
    @Nullable URI url,
    String title,
    String text,
    List<String> tags,
    @Nullable String trouble) {
  ReportLine {
    tags = List.copyOf(tags);
  }
}
