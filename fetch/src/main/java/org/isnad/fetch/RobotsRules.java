package org.isnad.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * What a robots file says to us (RFC 9309), read by crawler-commons. Any bytes are rules: lines
 * that cannot be read say nothing. Immutable, thread-safe.
 */
final class RobotsRules {
  /** A longer Crawl-delay is not obeyed to the letter: the queue would never end. */
  static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  /** What stands around the rules in memory, and what a byte of the file takes there, roughly. */
  private static final int OVERHEAD = 400;

  private static final int BYTES_PER_BYTE = 6;

  /** Rules are paths: where their file stands is of no matter. */
  private static final String ANY = "https://robots.invalid/robots.txt";

  private static final boolean[] SPECIAL = special();

  private final BaseRobotRules rules;
  private final int bytes;

  private RobotsRules(BaseRobotRules rules, int bytes) {
    this.rules = rules;
    this.bytes = bytes;
  }

  /**
   * The rules of a file.
   *
   * @param whole false when the file goes on past these bytes: their last line is no rule then, for
   *     "/" may be the beginning of "/private"
   * @param name the product token that rules address us by, in lower case
   */
  static RobotsRules read(byte[] file, boolean whole, String name) {
    byte[] lines = whole ? file : Arrays.copyOf(file, lastLineEnd(file));
    BaseRobotRules read = parser().parseContent(ANY, lines, "text/plain", Set.of(name));
    return new RobotsRules(read, lines.length);
  }

  /** Those of a site without the file. */
  static RobotsRules all() {
    return new RobotsRules(parser().failedFetch(404), 0);
  }

  /** Those of a site whose file cannot be had. */
  static RobotsRules none() {
    return new RobotsRules(parser().failedFetch(503), 0);
  }

  /** Its own bound on Crawl-delay is off: past it the parser forbids the whole site. */
  private static SimpleRobotRulesParser parser() {
    return new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
  }

  private static int lastLineEnd(byte[] file) {
    int end = file.length;
    while (end > 0 && file[end - 1] != '\n' && file[end - 1] != '\r') {
      end--;
    }
    return end;
  }

  boolean allows(HttpUrl url) {
    // As java.net.URI writes it: of an address it cannot read, the parser judges the root instead.
    URI address = url.uri();
    return rules.isAllowed(address.toString()) && allowsByPattern(address);
  }

  /**
   * The rules once more, because crawler-commons takes the first place that a "*" can stand for: to
   * it "/*.pdf$" does not hold for "/1.pdf.pdf", and what is forbidden would be asked for.
   */
  private boolean allowsByPattern(URI address) {
    if (!(rules instanceof SimpleRobotRules simple)) {
      return true;
    }
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String path = SimpleRobotRules.escapePath(address.getRawPath() + query, SPECIAL);
    int longest = -1;
    boolean allowed = true;
    for (SimpleRobotRules.RobotRule rule : simple.getRobotRules()) {
      String pattern = rule.getPrefix();
      if (pattern.length() >= longest && RobotsPattern.matches(pattern, path)) {
        // The most octets win; between equals, what allows (RFC 9309, 2.2.2).
        allowed = rule.isAllow() || (pattern.length() == longest && allowed);
        longest = pattern.length();
      }
    }
    return allowed;
  }

  /** The two characters of patterns: in an address they are themselves, encoded. */
  private static boolean[] special() {
    boolean[] special = new boolean[128];
    special['*'] = true;
    special['$'] = true;
    return special;
  }

  Duration delay() {
    long millis = rules.getCrawlDelay();
    return millis <= 0
        ? Duration.ZERO
        : Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis()));
  }

  /** What it takes in memory, roughly. */
  long weight() {
    return OVERHEAD + (long) BYTES_PER_BYTE * bytes;
  }
}
