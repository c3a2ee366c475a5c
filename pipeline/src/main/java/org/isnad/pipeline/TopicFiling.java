package org.isnad.pipeline;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Port: how readers' apps number, name and file what is followed. Thread-safe. */
public interface TopicFiling {

  /**
   * How a reader files a topic.
   *
   * @param title what they call it; null for its own name
   * @param folder where they put it; null for the folder of its kind
   */
  record Filed(@Nullable String title, @Nullable String folder) {
    public static final Filed NOT = new Filed(null, null);
  }

  /** A small number for each topic, the same for every reader; made where there was none. */
  Map<Topic, Integer> numbers(Collection<Topic> topics);

  /** What a reader named or filed. */
  Map<Topic, Filed> filed(long readerId);

  /** Files topics; {@link Filed#NOT} forgets how one was. */
  void file(long readerId, Map<Topic, Filed> filings);
}
