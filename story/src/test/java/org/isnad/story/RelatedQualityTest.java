package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.DataFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds related news to floors: with the labelled stories as stories and all other reports as
 * candidates, how many of the first three neighbours are of the report's saga, and for how many of
 * the reports that have neighbours one is found. The labels name only the large sagas, so a part of
 * what counts as wrong is related all the same. Skipped where the shared data is not there.
 */
class RelatedQualityTest {
  private static final int SHOWN = 3;

  record Floor(String file, double precision, double coverage) {}

  /** What was found. */
  record Found(double precision, double coverage) {}

  static Stream<Floor> floors() {
    return DataFile.lines(RelatedQualityTest.class, "related-floors.txt").stream()
        .map(line -> line.split("\\s+", -1))
        .map(at -> new Floor(at[0], Double.parseDouble(at[1]), Double.parseDouble(at[2])));
  }

  @ParameterizedTest
  @MethodSource("floors")
  void neighboursAreOfTheSaga(Floor floor) throws IOException {
    Optional<Path> file = Shared.file("bench/story/dev/" + floor.file());
    assumeTrue(file.isPresent(), "no " + floor.file() + " beside the repository: not measured");
    Found found = measure(file.orElseThrow());
    System.out.printf(
        Locale.ROOT,
        "related %s: precision@3 %.1f, coverage %.1f%n",
        floor.file(),
        found.precision(),
        found.coverage());
    assertThat(found.precision()).as("precision of " + floor).isGreaterThan(floor.precision());
    assertThat(found.coverage()).as("coverage of " + floor).isGreaterThan(floor.coverage());
  }

  static Found measure(Path file) throws IOException {
    List<GroupingRunner.Placed> rows = new ArrayList<>();
    Map<String, Long> stories = new HashMap<>();
    Map<Long, Set<String>> sagas = new HashMap<>();
    List<Related.Candidate> candidates = new ArrayList<>();
    for (Shared.Row row : Shared.rows(file)) {
      GroupingRunner.Placed placed = new GroupingRunner.Placed(row, 0);
      long story = stories.computeIfAbsent(placed.gold(), key -> stories.size() + 1L);
      rows.add(placed);
      candidates.add(new Related.Candidate(row.item(), story, null));
      sagas.computeIfAbsent(story, key -> new HashSet<>()).addAll(placed.sagas());
    }
    Neighbourhood neighbourhood = new Neighbourhood(candidates);
    int shown = 0;
    int right = 0;
    int asked = 0;
    int answered = 0;
    for (int i = 0; i < rows.size(); i++) {
      Set<String> own = rows.get(i).sagas();
      long story = candidates.get(i).storyId();
      boolean has =
          sagas.entrySet().stream()
              .anyMatch(
                  other -> other.getKey() != story && !Collections.disjoint(other.getValue(), own));
      int hits = 0;
      for (Related.Neighbour neighbour : neighbourhood.near(i, SHOWN)) {
        shown++;
        Set<String> theirs = sagas.getOrDefault(neighbour.report().storyId(), Set.of());
        hits += Collections.disjoint(theirs, own) ? 0 : 1;
      }
      right += hits;
      asked += has ? 1 : 0;
      answered += has && hits > 0 ? 1 : 0;
    }
    return new Found(100.0 * right / Math.max(1, shown), 100.0 * answered / Math.max(1, asked));
  }
}
