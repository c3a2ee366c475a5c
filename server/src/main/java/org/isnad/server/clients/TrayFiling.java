package org.isnad.server.clients;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.pipeline.ShelfBook.Kind;
import org.isnad.pipeline.Topic;
import org.isnad.pipeline.TopicFiling.Filed;
import org.isnad.server.AppPasswords.Entry.Guest;
import org.isnad.server.Backend;
import org.jspecify.annotations.Nullable;

/** How one reader's app changes what is followed and how it is filed. For one request. */
final class TrayFiling {
  private final Backend backend;
  private final Topics topics;
  private final Subscriptions book;
  private final Guest guest;
  private final List<Subscription> subscriptions;

  TrayFiling(
      Backend backend,
      Topics topics,
      Subscriptions book,
      Guest guest,
      List<Subscription> subscriptions) {
    this.backend = backend;
    this.topics = topics;
    this.book = book;
    this.guest = guest;
    this.subscriptions = subscriptions;
  }

  /** Subscribes to a topic; false when it cannot be. */
  boolean follow(Topic topic) {
    // Who follows no source has all of them: following one would take the others away.
    boolean followed = subscriptions.stream().anyMatch(one -> one.topic().equals(topic));
    return followed || book.follow(guest.reader().id(), topic);
  }

  /** The source that an address of its site or feed belongs to, as something to follow. */
  Optional<Topic> source(String address) {
    try {
      return backend
          .catalogue()
          .byAddress(URI.create(address.strip()))
          .map(source -> new Topic(Kind.SOURCE, source.id()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // No address of anything.
    }
  }

  /** Leaves a subscription; false when it cannot be. */
  boolean leave(Subscription subscription) {
    return book.leave(guest.reader().id(), subscription.topic(), subscriptions);
  }

  /** Names a topic and puts it into a folder; null leaves either as it was. */
  void file(Topic topic, @Nullable String title, @Nullable String folder) {
    Filed was = book.filed(guest.reader().id(), topic);
    Filed now =
        new Filed(
            title == null ? was.title() : Subscriptions.named(title),
            folder == null ? was.folder() : Subscriptions.named(folder));
    book.file(guest.reader().id(), Map.of(topic, now));
  }

  /** Takes a topic out of its folder. */
  void unfile(Topic topic) {
    Filed was = book.filed(guest.reader().id(), topic);
    book.file(guest.reader().id(), Map.of(topic, new Filed(was.title(), null)));
  }

  /** The number of something that can be followed. */
  int number(Topic topic) {
    return Objects.requireNonNull(topics.numbers(List.of(topic)).get(topic));
  }

  /** The own name of something that can be followed. */
  String title(Topic topic) {
    return topics.face(topic, guest.language()).title();
  }

  /** Puts all of a folder into another; null gives each back to the folder of its kind. */
  void move(String folder, @Nullable String to) {
    Map<Topic, Filed> filings = new HashMap<>();
    List<Subscription> within =
        subscriptions.stream().filter(one -> one.folder().equals(folder)).toList();
    for (Subscription one : within) {
      Filed was = book.filed(guest.reader().id(), one.topic());
      filings.put(one.topic(), new Filed(was.title(), to == null ? null : Subscriptions.named(to)));
    }
    book.file(guest.reader().id(), filings);
  }
}
