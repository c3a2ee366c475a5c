package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds grouping to floors on real reports; skipped where the shared data is not there. */
class StoryQualityTest {
  record Floor(String file, double bcubed, double pairs) {}

  static Stream<Floor> floors() {
    return DataFile.lines(StoryQualityTest.class, "floors.txt").stream()
        .map(line -> line.split("\\s+", -1))
        .map(at -> new Floor(at[0], Double.parseDouble(at[1]), Double.parseDouble(at[2])));
  }

  private static Path shared(String name) {
    Optional<Path> file = Shared.file(name);
    assumeTrue(file.isPresent(), "no " + name + " beside the repository: not measured");
    return file.orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void groupingStaysAboveItsFloors(Floor floor) throws IOException {
    Path file = shared("bench/story/dev/" + floor.file());
    ClusterScore score = GroupingRunner.score(GroupingRunner.group(file, GroupingWeights.DEFAULT));
    assertThat(100 * score.bcubed()).as("B-cubed of " + floor).isGreaterThan(floor.bcubed());
    assertThat(100 * score.pairs()).as("pairwise F1 of " + floor).isGreaterThan(floor.pairs());
  }

  @Test
  void theVisitOfTheFirstPageIsOneStory() throws IOException {
    Grouping grouping = new Grouping(Duration.ofDays(14));
    Map<String, Related.Candidate> placed = new HashMap<>();
    for (Shared.Row row : Shared.rows(shared("seed/articles.jsonl"))) {
      long story = grouping.place(row.item()).storyId();
      placed.put(row.key(), new Related.Candidate(row.item(), story, null));
    }
    placed.replaceAll((key, one) ->
        new Related.Candidate(one.item(), grouping.current(one.storyId()), one.copy()));
    long visit = story(placed, "seed-2");
    assertThat(List.of(story(placed, "seed-3"), story(placed, "seed-4"))).containsOnly(visit);
    Related.Candidate preview = placed.get("seed-1");
    assertThat(preview).isNotNull();
    if (preview.storyId() != visit) {
      assertThat(Related.of(preview, placed.values(), 5).neighbours().getFirst().report().storyId())
          .isEqualTo(visit);
    }
  }

  private static long story(Map<String, Related.Candidate> placed, String key) {
    Related.Candidate candidate = placed.get(key);
    assertThat(candidate).as(key).isNotNull();
    return candidate.storyId();
  }
}
