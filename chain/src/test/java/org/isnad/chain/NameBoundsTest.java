package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.AttributionKind;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/** No input makes reading names run away, and long stories cost no more than others. */
class NameBoundsTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private final NamesRoom room = new NamesRoom();
  private final NameIdentities identities = new NameIdentities(Press.catalogue());

  private PlacedReport report(long id, String text, List<String> speakers) {
    PlacedReport plain = room.report(id, 1, "ar", "خبر");
    List<Attribution> attributions = new ArrayList<>();
    for (String speaker : speakers) {
      attributions.add(
          new Attribution(
              AttributionKind.INDIRECT,
              new Mention(speaker, speaker, new Span(0, 1)),
              new Passage("قال", new Span(0, 3)),
              List.of(),
              List.of(),
              null));
    }
    Report r = plain.report();
    Report full =
        new Report(
            id,
            r.canonical(),
            r.address(),
            r.sourceId(),
            1,
            r.seenAt(),
            room.report(id, 1, "ar", text).report().article(),
            new Reading(attributions, List.of(), List.of(), List.of(), List.of()));
    return new PlacedReport(full, 1, null);
  }

  @Test
  void aMegabyteOfOneSurname() {
    String text = "لافروف ".repeat(150_000);
    assertTimeoutPreemptively(
        LONG,
        () -> {
          NamesRead read = identities.read(report(1, text, List.of("لافروف")), room.names);
          assertThat(read.uses()).hasSize(1);
        });
  }

  @Test
  void manyThousandSpeakersOfOneStory() {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          for (long id = 1; id <= 60; id++) {
            List<String> speakers = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
              speakers.add("سيرغي " + (char) ('ب' + i % 20) + "افروف" + (char) ('ب' + id % 20));
              speakers.add((char) ('ب' + i % 20) + "افروف");
            }
            PlacedReport placed = report(id, "خبر", speakers);
            NamesRead read = identities.read(placed, room.names);
            assertThat(read.uses()).as("no more than are read of one report").hasSizeLessThan(500);
            room.names.keep(placed, read);
          }
        });
  }

  @Test
  void speakersOfNoSense() {
    List<String> speakers =
        List.of(
            "",
            " ",
            "-",
            "ــــ",
            "\u202e\u200f",
            "ال",
            "عبد",
            "أبو",
            "\ud800",
            "x".repeat(100_000));
    NamesRead read = identities.read(report(1, "خبر", speakers), room.names);
    assertThat(read.joins()).isEmpty();
    for (String typed : speakers) {
      assertThat(NameQueries.roots(typed, room.names)).as("nobody was met").isEmpty();
    }
  }
}
