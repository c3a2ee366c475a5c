package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Hashtag;
import org.isnad.story.Trend;
import org.junit.jupiter.api.Test;

class TrendDeskTest {
  private static final Hashtag DAM = new Hashtag("سد_الواحة", "سد_الواحة");

  private Instant now = Instant.parse("2026-05-21T12:00:00Z");
  private final List<Library.Tagged> past = new ArrayList<>();
  private int readings;
  private final TrendDesk desk =
      new TrendDesk(
          (from, to) -> {
            readings++;
            return past.stream()
                .filter(report -> !report.at().isBefore(from) && report.at().isBefore(to))
                .toList();
          },
          () -> now);

  private void reported(Duration ago, String source, long family) {
    past.add(new Library.Tagged(now.minus(ago), source, family, List.of(DAM)));
  }

  @Test
  void thePastIsReadOnceAndTheTrendIsKeptForAMoment() {
    for (int i = 0; i < 4; i++) {
      reported(Duration.ofHours(i), "source" + i, i);
    }
    List<Trend> trends = desk.trends(5);
    assertThat(trends).extracting(Trend::hashtag).containsExactly(DAM);
    assertThat(trends.getFirst().origins()).isEqualTo(4);
    int once = readings;
    now = now.plus(Duration.ofHours(1));
    assertThat(desk.trends(5)).hasSize(1);
    assertThat(desk.trends(0)).isEmpty();
    assertThat(readings).isEqualTo(once);
  }

  @Test
  void aDayLaterItIsOver() {
    for (int i = 0; i < 4; i++) {
      reported(Duration.ofHours(i), "source" + i, i);
    }
    assertThat(desk.trends(5)).hasSize(1);
    now = now.plus(Duration.ofHours(25));
    assertThat(desk.trends(5)).isEmpty();
  }

  @Test
  void whatIsReportedEveryDayDoesNotTrend() {
    for (int i = 0; i < 40 * 4; i++) {
      reported(Duration.ofHours(6L * i), "source" + i % 4, i);
    }
    assertThat(desk.trends(5)).isEmpty();
  }
}
