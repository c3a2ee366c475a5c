package org.isnad.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Assistant;
import org.isnad.pipeline.Comparison;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

/**
 * What the assistant adds to a story's page.
 *
 * @param since since when {@code news} is new; null when that is not known
 * @param news empty when nothing is
 * @param question as asked; empty for none
 * @param answer empty when the reports do not say
 * @param written whether a language model may be asked, too
 */
record StoryAssist(
    List<Cited> brief,
    @Nullable Instant since,
    List<Cited> news,
    List<Shared> shared,
    List<Alone> alone,
    List<Naming> namings,
    String question,
    List<Cited> answer,
    boolean written) {
  private static final int BRIEF_SENTENCES = 4;
  private static final int NEWS = 3;
  private static final int ANSWER_SENTENCES = 3;

  /** A statement that several origins make. */
  record Shared(Cited cited, int origins, int of) {}

  /** What only one source says. */
  record Alone(String sourceName, List<Cited> said) {}

  /** Words for one thing. */
  record Naming(List<Used> words) {}

  /** A word with one sentence of each source that uses it. */
  record Used(String word, String dir, List<Cited> said) {}

  /** Whether the story has anything to compare. */
  boolean compares() {
    return !shared.isEmpty() || !alone.isEmpty() || !namings.isEmpty();
  }

  /**
   * Asks the assistant.
   *
   * @param readable the reports in the reader's language, else all
   * @param since when the reader was here last; null when that is not known
   */
  static StoryAssist of(
      Assistant assistant,
      List<PlacedReport> reports,
      List<PlacedReport> readable,
      @Nullable Instant since,
      String question,
      Assisting assisting,
      Listing listing,
      InterfaceLanguage reader,
      boolean written) {
    Comparison comparison = assistant.compare(reports);
    boolean before =
        since != null && reports.stream().anyMatch(one -> !one.report().seenAt().isAfter(since));
    return new StoryAssist(
        assisting.cite(assistant.brief(readable, BRIEF_SENTENCES), reader),
        since,
        since == null || !before
            ? List.of()
            : assisting.cite(assistant.whatIsNew(readable, since, NEWS), reader),
        comparison.shared().stream()
            .map(shared ->
                new Shared(
                    assisting.cite(List.of(shared.sentence()), reader).getFirst(),
                    shared.origins(),
                    shared.of()))
            .toList(),
        comparison.alone().stream()
            .map(alone ->
                new Alone(
                    listing.sourceName(alone.sourceId(), reader),
                    assisting.cite(alone.sentences(), reader)))
            .toList(),
        namings(comparison, assisting, reader),
        question,
        question.isEmpty()
            ? List.of()
            : assisting.cite(assistant.ask(reports, question, ANSWER_SENTENCES), reader),
        written);
  }

  private static List<Naming> namings(
      Comparison comparison, Assisting assisting, InterfaceLanguage reader) {
    List<Naming> namings = new ArrayList<>();
    for (Comparison.Naming naming : comparison.namings()) {
      namings.add(
          new Naming(
              naming.words().stream()
                  .map(used ->
                      new Used(
                          used.word(),
                          TextDirection.of(used.word()).attribute(),
                          assisting.cite(used.sentences(), reader)))
                  .toList()));
    }
    return namings;
  }
}
