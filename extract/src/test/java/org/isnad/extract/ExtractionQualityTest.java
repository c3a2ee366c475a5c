package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.extract.DevPages.DevPage;
import org.isnad.model.Article;
import org.isnad.model.DataFile;
import org.isnad.model.Outcome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Real pages beside the repository: none fails, and a sample keeps the floors of
 * extraction-floors.txt. The model has seen these pages: the floors guard against breakage; the
 * figure to believe is the cross-validated one of {@link BlockTraining}.
 */
class ExtractionQualityTest {
  /** Every so manieth page is scored. */
  private static final int STEP = 4;

  @Test
  void completesAndKeepsTheFloors() throws IOException {
    Optional<Path> folder = DevPages.folder("dev");
    Assumptions.assumeTrue(folder.isPresent(), "no ../shared beside the repository: not measured");
    Map<String, ShingleScore> scores = new HashMap<>();
    List<String> failed = new ArrayList<>();
    int at = 0;
    for (Path file : DevPages.files(folder.orElseThrow())) {
      DevPage page = DevPages.read(List.of(file)).getFirst();
      switch (Extractor.extract(page.html(), null, null)) {
        case Outcome.Done<Article>(Article article, var problems) -> {
          if (at % STEP == 0 && !page.body().isBlank()) {
            for (String set : List.of("all", page.dataset())) {
              scores
                  .computeIfAbsent(set, key -> new ShingleScore())
                  .add(page.body(), article.text());
            }
          }
        }
        case Outcome.Failed<Article>(var problem) -> failed.add(page.name() + " " + problem);
      }
      at++;
    }
    assertThat(failed).isEmpty();
    for (String line : DataFile.lines(ExtractionQualityTest.class, "extraction-floors.txt")) {
      String set = line.substring(0, line.indexOf(' '));
      double floor = Double.parseDouble(line.substring(line.indexOf(' ') + 1));
      assertThat(scores.get(set).f1()).as(set).isGreaterThanOrEqualTo(floor);
    }
  }
}
