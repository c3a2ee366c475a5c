package org.isnad.server.clients;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.pipeline.ShelfBook;
import org.isnad.pipeline.ShelfBook.Followed;
import org.isnad.pipeline.ShelfBook.Kind;
import org.isnad.pipeline.Topic;
import org.isnad.pipeline.TopicFiling;
import org.isnad.pipeline.TopicFiling.Filed;
import org.isnad.server.Backend;

/**
 * What readers follow, as their apps see and change it. Who follows no source reads them all; to
 * leave one of all out is to follow all the others. Thread-safe.
 */
final class Subscriptions {
  /** The pages let a reader follow no more. */
  private static final int MOST_FOLLOWED = 200;

  private static final int LONGEST_TITLE = 200;

  private final Backend backend;
  private final Topics topics;

  Subscriptions(Backend backend, Topics topics) {
    this.backend = backend;
    this.topics = topics;
  }

  /**
   * A reader's subscriptions, by folder and title.
   *
   * @param present the sources that have reports
   */
  List<Subscription> of(long reader, Language language, String origin, List<String> present) {
    Map<Topic, Filed> filed = filing().filed(reader);
    Set<Topic> followed = followed(reader, present);
    Map<Topic, Integer> numbers = topics.numbers(followed);
    List<Subscription> all = new ArrayList<>(followed.size());
    for (Topic topic : followed) {
      Filed own = filed.getOrDefault(topic, Filed.NOT);
      Topics.Face face = topics.face(topic, language);
      all.add(
          new Subscription(
              Objects.requireNonNull(numbers.get(topic)),
              topic,
              Objects.requireNonNullElse(own.title(), face.title()),
              Objects.requireNonNullElse(own.folder(), FolderNames.of(topic.kind(), language)),
              origin + face.path(),
              face.feeds()));
    }
    all.sort(
        Comparator.comparing((Subscription one) -> one.topic().kind())
            .thenComparing(Subscription::title)
            .thenComparingInt(Subscription::number));
    return List.copyOf(all);
  }

  private Set<Topic> followed(long reader, List<String> present) {
    Set<Topic> followed = new LinkedHashSet<>();
    for (Followed one : shelves().followed(reader)) {
      followed.add(new Topic(one.kind(), one.key()));
    }
    if (followed.stream().noneMatch(topic -> topic.kind() == Kind.SOURCE)) {
      present.forEach(id -> followed.add(new Topic(Kind.SOURCE, id)));
      backend.catalogue().sources().stream()
          .filter(source -> !source.feeds().isEmpty())
          .map(Source::id)
          .forEach(id -> followed.add(new Topic(Kind.SOURCE, id)));
    }
    return followed;
  }

  /** Follows a topic; false when there is none such, or too much is followed. */
  boolean follow(long reader, Topic topic) {
    boolean possible = topics.exists(topic) && shelves().followed(reader).size() < MOST_FOLLOWED;
    if (possible) {
      shelves().follow(reader, new Followed(topic.kind(), topic.key(), backend.clock().instant()));
    }
    return possible;
  }

  /**
   * Follows a topic no longer.
   *
   * @param all the reader's subscriptions as they stand
   * @return false when it was left out of more sources than can be followed one by one
   */
  boolean leave(long reader, Topic topic, List<Subscription> all) {
    boolean followed =
        shelves().followed(reader).stream()
            .anyMatch(one -> one.kind() == topic.kind() && one.key().equals(topic.key()));
    if (followed) {
      shelves().unfollow(reader, topic.kind(), topic.key());
      return true;
    }
    List<Topic> others =
        all.stream()
            .map(Subscription::topic)
            .filter(one -> one.kind() == Kind.SOURCE && !one.equals(topic))
            .toList();
    int room = MOST_FOLLOWED - shelves().followed(reader).size();
    if (others.isEmpty() || others.size() > room) {
      return false;
    }
    others.forEach(other -> follow(reader, other));
    return true;
  }

  /** Files topics. */
  void file(long reader, Map<Topic, Filed> filings) {
    filing().file(reader, filings);
  }

  /** How a topic is filed. */
  Filed filed(long reader, Topic topic) {
    return filing().filed(reader).getOrDefault(topic, Filed.NOT);
  }

  /**
   * A title or folder as it is kept.
   *
   * @throws BadAsk when it is empty or too long
   */
  static String named(String typed) {
    String name = typed.strip().replaceAll("\\p{Cntrl}", " ");
    if (name.isEmpty() || name.length() > LONGEST_TITLE) {
      throw new BadAsk("a name of 1 to " + LONGEST_TITLE + " characters is wanted");
    }
    return name;
  }

  private ShelfBook shelves() {
    return backend.readers().shelves();
  }

  private TopicFiling filing() {
    return backend.readers().apps().filing();
  }
}
