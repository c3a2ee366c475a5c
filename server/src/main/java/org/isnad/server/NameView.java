package org.isnad.server;

import java.time.Instant;
import java.util.List;
import org.isnad.model.AttributionKind;
import org.isnad.model.NameJoin;
import org.isnad.model.NameKind;
import org.isnad.pipeline.NameBook.Before;
import org.jspecify.annotations.Nullable;

/**
 * A name's page.
 *
 * @param label as the reader's language writes it, where a report does
 * @param sourceId of an outlet; empty for others
 * @param others its other spellings, those used most first
 * @param offices by which reports call it
 * @param open whether only a part of the name is known, and not who bears it
 * @param said by report, newest first
 * @param older where the next page starts; null when this is the last
 * @param joins why its spellings are one
 */
record NameView(
    long id,
    String label,
    NameKind kind,
    String sourceId,
    List<Written> others,
    List<Written> offices,
    long statements,
    long reports,
    Instant lastAt,
    boolean open,
    List<SaidIn> said,
    @Nullable Before older,
    List<NameJoin> joins) {

  /** A spelling or an office, with its language for whoever reads aloud. */
  record Written(String words, String lang) {}

  /**
   * What it said in one report.
   *
   * @param storyId the story of several reports that the report is in; 0 for one of its own
   */
  record SaidIn(
      long reportId,
      String headline,
      String lang,
      String dir,
      String sourceId,
      String sourceName,
      Instant at,
      long storyId,
      String storyHeadline,
      List<Statement> statements) {}

  /**
   * A statement.
   *
   * @param number counted from 1, as on the report's page
   * @param spelled how the report names the speaker
   * @param via the carriers that the text names
   */
  record Statement(
      int number,
      String quote,
      String dir,
      AttributionKind kind,
      String spelled,
      List<String> via) {
    Statement {
      via = List.copyOf(via);
    }
  }

  NameView {
    others = List.copyOf(others);
    offices = List.copyOf(offices);
    said = List.copyOf(said);
    joins = List.copyOf(joins);
  }

  /** The address of the next page; empty on the last. */
  String olderPage() {
    return older == null
        ? ""
        : "/name/" + id + "?before=" + older.at().toEpochMilli() + "&report=" + older.reportId();
  }
}
