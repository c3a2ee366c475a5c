package org.isnad.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.isnad.story.StoryItem;

/**
 * An event of {@link InventedNews}: its names, places and words, of which its reports are written.
 * Every text comes of a seed, so none is kept. Immutable.
 */
final class InventedStory {
  private static final int SENTENCES = 8;
  private static final int TITLE_WORDS = 9;

  /** Of this many reports one carries the agency's text. */
  private static final int COPIES = 4;

  private final int number;
  private final long seed;
  private final InventedWords words;
  private final String[] names = new String[6];
  private final String[] places = new String[2];
  private final int[] own = new int[24];
  private final int[] topic;

  /**
   * @param number of the story
   * @param topic words it shares with others of its topic
   */
  InventedStory(int number, InventedWords words, int[] topic, SplittableRandom random) {
    this.number = number;
    this.seed = random.nextLong();
    this.words = words;
    this.topic = topic;
    for (int i = 0; i < names.length; i++) {
      // half of them are much in the news, the others in this story only
      names[i] = words.name(i % 2 == 0 ? InventedWords.zipf(random) : random.nextLong());
    }
    for (int i = 0; i < places.length; i++) {
      places[i] = words.place(random.nextInt(100));
    }
    for (int i = 0; i < own.length; i++) {
      own[i] = InventedWords.telling(random);
    }
  }

  int number() {
    return number;
  }

  StoryItem report(long id, long millis, SplittableRandom random) {
    boolean copy = random.nextInt(COPIES) == 0;
    List<String> body = sentences(copy ? new SplittableRandom(seed) : random);
    if (copy) {
      body = body.subList(0, SENTENCES / 2 + random.nextInt(SENTENCES / 2 + 1));
      if (random.nextInt(2) == 0) {
        body = new ArrayList<>(body);
        body.add(random.nextInt(body.size() + 1), sentence(random));
      }
    }
    return new StoryItem(
        id,
        words.language(),
        Instant.ofEpochMilli(millis),
        "source" + InventedWords.zipf(random) % 600,
        title(copy && random.nextInt(3) > 0 ? new SplittableRandom(~seed) : random),
        String.join(" ", body),
        List.of());
  }

  private List<String> sentences(SplittableRandom random) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      all.add(sentence(random));
    }
    return all;
  }

  private String title(SplittableRandom random) {
    StringBuilder out = new StringBuilder(names[random.nextInt(3)]);
    for (int i = 1; i < TITLE_WORDS; i++) {
      int kind = random.nextInt(10);
      out.append(' ')
          .append(
              kind < 3
                  ? words.function(random)
                  : kind < 5
                      ? names[random.nextInt(names.length)]
                      : kind < 6 ? places[0] : kind < 8 ? ownWord(random) : topicWord(random));
    }
    return out.toString();
  }

  private String sentence(SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    for (int length = 12 + random.nextInt(10); length > 0; length--) {
      out.append(out.isEmpty() ? "" : " ").append(bodyWord(random));
    }
    return out.append('.').toString();
  }

  private String bodyWord(SplittableRandom random) {
    int kind = random.nextInt(100);
    if (kind < 25) {
      return words.function(random);
    }
    if (kind < 58) {
      return words.word(InventedWords.zipf(random), random);
    }
    if (kind < 76) {
      return topicWord(random);
    }
    if (kind < 90) {
      return ownWord(random);
    }
    if (kind < 97) {
      return names[random.nextInt(names.length)];
    }
    return kind < 99
        ? places[random.nextInt(places.length)]
        : Integer.toString(10 + Math.floorMod(seed + random.nextInt(4), 900));
  }

  private String ownWord(SplittableRandom random) {
    return words.word(own[random.nextInt(own.length)], random);
  }

  private String topicWord(SplittableRandom random) {
    double skewed = random.nextDouble() * random.nextDouble();
    return words.word(topic[(int) (skewed * topic.length)], random);
  }
}
