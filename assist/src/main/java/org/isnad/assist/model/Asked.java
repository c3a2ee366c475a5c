package org.isnad.assist.model;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;

/**
 * What a reader asks a model for.
 *
 * @param reports of a story, or of several for a wrap-up
 * @param language to answer in
 * @param question the reader's own words; empty for none
 * @param reader whose budget it is: an account's or an address's key
 * @param unwanted whether the reader has left
 */
public record Asked(
    Task task,
    List<PlacedReport> reports,
    Language language,
    String question,
    String reader,
    BooleanSupplier unwanted) {
  public Asked {
    reports = List.copyOf(reports);
  }

  /** By somebody who waits for it. */
  public Asked(
      Task task, List<PlacedReport> reports, Language language, String question, String reader) {
    this(task, reports, language, question, reader, () -> false);
  }

  /** What the answer depends on: a report that was changed, or one more, gives another. */
  String key() {
    StringBuilder key =
        new StringBuilder(task.key()).append(' ').append(language.tag()).append(' ');
    for (PlacedReport placed : reports) {
      key.append(placed.report().id()).append('.').append(placed.report().revision()).append(' ');
    }
    return key.append(question).toString();
  }
}
