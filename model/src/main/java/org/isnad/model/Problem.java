package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong on a report's way, as data.
 *
 * @param stage the Newsroom's name for the step ("feed", "fetch", "extract", …)
 * @param code stable, lower-case, hyphenated ("not-a-feed", "bad-date"); the key of its message
 * @param subject the address, file or id it is about
 * @param detail what was found, for a person who wants to act on it; never a stack trace
 * @param line the line in the input, counted from 1; null when there is none
 */
public record Problem(
    String stage, String code, String subject, String detail, @Nullable Integer line) {

  public static Problem of(String stage, String code, String subject, String detail) {
    return new Problem(stage, code, subject, detail, null);
  }
}
