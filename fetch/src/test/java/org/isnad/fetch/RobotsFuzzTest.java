package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import okhttp3.HttpUrl;

/**
 * Whatever the bytes of a robots file, they are rules. Run as a plain test it replays the inputs in
 * the resources folder of its name; with JAZZER_FUZZ=1 it searches for new ones.
 */
class RobotsFuzzTest {
  private static final HttpUrl PAGE = HttpUrl.get("https://press.example/a/b/a/b.html?q=%D8%AE");

  @FuzzTest(maxDuration = "1m")
  void robotsFilesAreRules(byte[] bytes) {
    for (boolean whole : new boolean[] {true, false}) {
      RobotsRules rules = RobotsRules.read(bytes, whole, "isnad");
      assertThat(rules.delay()).isBetween(Duration.ZERO, RobotsRules.LONGEST_DELAY);
      boolean allowed = rules.allows(PAGE);
      assertThat(rules.allows(PAGE)).isEqualTo(allowed);
    }
  }
}
