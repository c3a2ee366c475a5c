package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Entry;
import org.isnad.model.Ids;
import org.junit.jupiter.api.Test;

class AdmissionsTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final URI ADDRESS = URI.create("https://daily.example/1");

  private final Admissions admissions = new Admissions(new Ids(() -> NOW, new Random(1)));

  private static Arrival arrival(String title, String summary, Instant published) {
    Entry entry =
        new Entry(
            null, ADDRESS, title, published, null, summary, null, List.of(), List.of(), List.of());
    return new Arrival("daily", CanonicalUrl.of(ADDRESS).orElseThrow(), ADDRESS, null, entry, NOW);
  }

  @Test
  void aNewEntryAsksForItsPage() {
    Line.Folded<Admission, PageRequest> folded = admissions.fold(null, arrival("أ", "ب", NOW));
    assertThat(folded.out())
        .singleElement()
        .satisfies(request -> {
          assertThat(request.revision()).isEqualTo(1);
          assertThat(request.reportId()).isEqualTo(folded.state().reportId());
        });
  }

  @Test
  void theSameWordsGoNoFurtherWhateverTheirDate() {
    Admission seen = admissions.fold(null, arrival("أ", "ب", NOW)).state();
    Line.Folded<Admission, PageRequest> again =
        admissions.fold(seen, arrival("أ", "ب", NOW.plusSeconds(60)));
    assertThat(again.out()).isEmpty();
    assertThat(again.state()).isEqualTo(seen);
  }

  @Test
  void changedWordsAreARevisionOfTheSameReport() {
    Admission seen = admissions.fold(null, arrival("أ", "ب", NOW)).state();
    PageRequest corrected = admissions.fold(seen, arrival("أ", "ج", NOW)).out().getFirst();
    assertThat(corrected.reportId()).isEqualTo(seen.reportId());
    assertThat(corrected.revision()).isEqualTo(2);
  }

  @Test
  void wordsThatMoveFromOneFieldToTheNextAreAChange() {
    Admission seen = admissions.fold(null, arrival("أب", "ج", NOW)).state();
    assertThat(admissions.fold(seen, arrival("أ", "بج", NOW)).out()).hasSize(1);
  }
}
