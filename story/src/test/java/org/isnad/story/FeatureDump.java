package org.isnad.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Prints what each report has in common with the labelled stories before it, for training: {@code
 * FeatureDump FILE…}. One line a report and story: file, report, whether the story is its own,
 * whether its own story has reports before it, then the features.
 */
final class FeatureDump {
  private FeatureDump() {}

  public static void main(String[] arguments) throws IOException {
    for (String file : arguments) {
      Grouping grouping = new Grouping(Duration.ofDays(14));
      Map<String, Long> opened = new HashMap<>();
      for (Shared.Row row : Shared.rows(Path.of(file))) {
        String gold = row.text("cluster");
        Long own = opened.get(gold);
        for (Map.Entry<Long, Likeness> found : grouping.likenesses(row.item()).entrySet()) {
          Likeness like = found.getValue();
          System.out.println(
              String.join(
                  "\t",
                  Path.of(file).getFileName().toString(),
                  row.key(),
                  found.getKey().equals(own) ? "1" : "0",
                  own == null ? "0" : "1",
                  "" + like.centre(),
                  "" + like.report(),
                  "" + like.title(),
                  "" + like.titleInStory(),
                  "" + like.hours(),
                  "" + like.reports(),
                  like.sameSource() ? "1" : "0"));
        }
        opened.putIfAbsent(gold == null ? row.key() : gold, row.item().id());
        grouping.restore(row.item(), opened.getOrDefault(gold, row.item().id()), null);
      }
    }
  }
}
