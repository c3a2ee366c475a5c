package org.isnad.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.isnad.story.StoryItem;

/**
 * An endless stream of invented reports whose stories are known: some 71,000 a day, so that a
 * million lie in two weeks. Most stories have one to three reports and a few fifty, from hours to
 * two days apart; stories share topics, names that are much in the news and the common words of
 * their language; a quarter of the reports carry an agency's text, cut and added to. Deterministic.
 * Not thread-safe.
 */
final class InventedNews {
  /** A report at the start of the stream. */
  private static final long START = Instant.parse("2031-01-01T00:00:00Z").toEpochMilli();

  static final double REPORTS_A_DAY = 71_000;

  /** Reports of a story on average, with {@link #TAIL} and {@link #LARGEST}. */
  private static final double MEAN = 2.75;

  private static final double TAIL = 1.3;
  private static final int LARGEST = 50;
  private static final long LONGEST = Duration.ofDays(2).toMillis();
  private static final int TOPICS = 400;
  private static final int TOPIC_WORDS = 300;

  /** Of a hundred stories so many are Arabic. */
  private static final int ARABIC = 85;

  private final SplittableRandom random;
  private final int[][] topics = new int[TOPICS][TOPIC_WORDS];
  private final PriorityQueue<Due> due =
      new PriorityQueue<>((a, b) -> Long.compare(a.millis, b.millis));
  private long opens = START;
  private int stories;
  private long reports;

  InventedNews(long seed) {
    random = new SplittableRandom(seed);
    for (int[] topic : topics) {
      for (int i = 0; i < topic.length; i++) {
        topic[i] = InventedWords.telling(random);
      }
    }
  }

  private record Due(long millis, InventedStory story) {}

  /** A report and the number of the story it belongs to. */
  record Report(StoryItem item, int story) {}

  Report next() {
    while (due.isEmpty() || opens <= due.element().millis) {
      open();
    }
    Due report = due.remove();
    return new Report(report.story.report(++reports, report.millis, random), report.story.number());
  }

  private void open() {
    InventedWords words =
        random.nextInt(100) < ARABIC ? InventedWords.ARABIC : InventedWords.ENGLISH;
    InventedStory story =
        new InventedStory(++stories, words, topics[random.nextInt(TOPICS)], random);
    int size = (int) Math.min(LARGEST, Math.pow(1 - random.nextDouble(), -1 / TAIL));
    double life = LONGEST * Math.pow(random.nextDouble(), 2);
    due.add(new Due(opens, story));
    for (int i = 1; i < size; i++) {
      due.add(new Due(opens + (long) (life * Math.pow(random.nextDouble(), 2)), story));
    }
    double pause = Duration.ofDays(1).toMillis() * MEAN / REPORTS_A_DAY;
    opens += Math.round(pause * 2 * random.nextDouble());
  }
}
