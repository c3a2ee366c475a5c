package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.isnad.model.Comment.Subject;
import org.isnad.pipeline.InaccuracyBook;
import org.isnad.pipeline.InaccuracyBook.Inaccuracy;
import org.isnad.pipeline.InaccuracyBook.Part;
import org.junit.jupiter.api.Test;

/** What every {@link InaccuracyBook} does. */
public abstract class InaccuracyBookContract {
  private static final Instant NOW = SampleReports.MORNING;

  /** An empty book. */
  protected abstract InaccuracyBook inaccuracies();

  @Test
  public void whatIsNotSettledWaitsTheLongestFirst() {
    Inaccuracy later =
        new Inaccuracy(
            3,
            new Subject(Subject.Kind.STORY, 100),
            Part.STORY,
            null,
            "هذا حادث آخر",
            "سطر\nسطر ثان",
            NOW.plusSeconds(9));
    Inaccuracy first =
        new Inaccuracy(
            4, new Subject(Subject.Kind.REPORT, 7), Part.CHAIN, 5L, "لم يقله هو", "", NOW);
    inaccuracies().report(later);
    inaccuracies().report(first);
    assertThat(inaccuracies().open(0, 9)).containsExactly(first, later);
    assertThat(inaccuracies().open(1, 9)).containsExactly(later);
    assertThat(inaccuracies().open(3L)).contains(later);
    inaccuracies().settle(3, NOW.plusSeconds(20));
    inaccuracies().settle(3, NOW.plusSeconds(30));
    inaccuracies().settle(99, NOW);
    assertThat(inaccuracies().openCount()).isEqualTo(1);
    assertThat(inaccuracies().open(3L)).isEmpty();
  }
}
