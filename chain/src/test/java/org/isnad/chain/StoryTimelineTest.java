package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTimelineTest {
  @Test
  void joinsAnEventOfSeveralReportsOnce() {
    Desk desk =
        new Desk()
            .report(
                "manara",
                "ar",
                "2026-03-14T08:00:00Z",
                null,
                "افتتح الوزير سد الوادي الجديد أمس الجمعة.")
            .report(
                "sahil", "ar", "2026-03-13T18:00:00Z", null, "افتتح الوزير اليوم الجمعة سد الوادي.")
            .report(
                "difaf",
                "ar",
                "2026-03-14T09:00:00Z",
                null,
                "بدأ بناء السد في مارس 2021. واعتقلت الشرطة لصاً يوم الجمعة.");
    List<TimelineEntry> timeline = StoryTimeline.of(desk.reports());
    assertThat(timeline).hasSize(3);
    assertThat(timeline.getFirst().from()).isEqualTo(LocalDate.of(2021, 3, 1));
    TimelineEntry opening =
        timeline.stream().filter(entry -> entry.tellings().size() == 2).findFirst().orElseThrow();
    assertThat(opening.from()).isEqualTo(LocalDate.of(2026, 3, 13));
    assertThat(opening.tellings().getFirst().sourceId()).isEqualTo("sahil");
    assertThat(opening.origins()).isEqualTo(2);
  }

  @Test
  void keepsTheFlagOfAWeekdayThatContradicts() {
    Desk desk =
        new Desk().report("manara", "ar", "2026-03-14T08:00:00Z", null, "وصل الوفد أمس الثلاثاء.");
    assertThat(StoryTimeline.of(desk.reports()).getFirst().weekdayContradicts()).isTrue();
  }
}
