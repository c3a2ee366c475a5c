package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Holds grouping to floors on real reports; skipped where the shared data is not there. */
class StoryQualityTest {
  /** Pairwise F1 of events with the weights shipped; only to rise. */
  private static final double EVENTS = 66;

  record Floor(String file, double bcubed, double pairs, double across) {}

  static Stream<Floor> floors() {
    return DataFile.lines(StoryQualityTest.class, "floors.txt").stream()
        .map(line -> line.split("\\s+", -1))
        .map(at ->
            new Floor(
                at[0],
                Double.parseDouble(at[1]),
                Double.parseDouble(at[2]),
                Double.parseDouble(at[3])));
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
    List<GroupingRunner.Placed> placed =
        GroupingRunner.group(file, new Grouping(Duration.ofDays(14)));
    ClusterScore score = GroupingRunner.score(placed);
    assertThat(100 * score.bcubed()).as("B-cubed of " + floor).isGreaterThan(floor.bcubed());
    assertThat(100 * score.pairs()).as("pairwise F1 of " + floor).isGreaterThan(floor.pairs());
    assertThat(100 * GroupingRunner.crossLanguage(placed).pairs())
        .as("pairwise F1 across languages of " + floor)
        .isGreaterThan(floor.across());
  }

  @Test
  void eventsAreFinerThanStories() throws IOException {
    Path file = shared("bench/story/dev/ant2018-ar.jsonl");
    List<GroupingRunner.Placed> placed =
        GroupingRunner.group(file, Grouping.ofEvents(Duration.ofDays(14)));
    ClusterScore score =
        ClusterScore.of(
            placed,
            report -> report.row().label("event"),
            GroupingRunner.Placed::story,
            (a, b) -> true);
    assertThat(100 * score.pairs()).isGreaterThan(EVENTS);
  }

  @Test
  void theVisitOfTheFirstPageIsOneStory() throws IOException {
    Grouping grouping = new Grouping(Duration.ofDays(14));
    List<Shared.Row> rows = Shared.rows(shared("seed/articles.jsonl"));
    rows.forEach(row -> grouping.place(row.item()));
    Map<String, Related.Candidate> placed = new HashMap<>();
    for (Shared.Row row : rows) {
      long story = Objects.requireNonNull(grouping.storyOf(row.item().id()));
      placed.put(row.key(), new Related.Candidate(row.item(), story, null));
    }
    long visit = story(placed, "seed-2");
    assertThat(List.of(story(placed, "seed-3"), story(placed, "seed-4"))).containsOnly(visit);
    Related.Candidate preview = placed.get("seed-1");
    assertThat(preview).isNotNull();
    if (preview.storyId() != visit) {
      assertThat(Related.of(preview, placed.values(), 5).neighbours().getFirst().report().storyId())
          .isEqualTo(visit);
    }
  }

  @Test
  void copiesAreToldFromReportsOfTheSameEvent() throws IOException {
    int found = 0;
    int wrong = 0;
    int missed = 0;
    for (JsonNode pair : Shared.lines(shared("bench/story/pairs/neardup-ar-dev.jsonl"))) {
      StoryItem one = side(1, pair.get("a"));
      StoryItem other = side(2, pair.get("b"));
      Grouping pairOnly = new Grouping(Duration.ofDays(14));
      pairOnly.place(one);
      boolean said = pairOnly.place(other).copy() != null;
      boolean copy = pair.get("near_dup").asString().equalsIgnoreCase("true");
      found += said && copy ? 1 : 0;
      wrong += said && !copy ? 1 : 0;
      missed += !said && copy ? 1 : 0;
    }
    assertThat(wrong).as("reports wrongly called copies").isZero();
    assertThat(2.0 * found / (2 * found + wrong + missed)).as("F1 of copies").isGreaterThan(0.9);
  }

  private static StoryItem side(long id, JsonNode node) {
    return new StoryItem(
        id,
        Language.ARABIC,
        Instant.parse(node.get("date").asString()),
        node.get("source").asString(),
        node.path("title").asString(""),
        node.path("text").asString(""),
        List.of());
  }

  private static long story(Map<String, Related.Candidate> placed, String key) {
    Related.Candidate candidate = placed.get(key);
    assertThat(candidate).as(key).isNotNull();
    return candidate.storyId();
  }
}
