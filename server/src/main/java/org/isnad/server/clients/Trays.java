package org.isnad.server.clients;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.server.AppPasswords.Entry.Guest;
import org.isnad.server.Backend;
import org.springframework.stereotype.Component;

/** Gives each app the {@link Tray} of its reader. Thread-safe. */
@Component
final class Trays {
  /** Who comes back after a month does not find a hundred thousand unread reports. */
  static final Duration UNREAD_FOR = Duration.ofDays(30);

  private final Backend backend;
  private final Roll roll;
  private final Topics topics;
  private final Subscriptions subscriptions;

  Trays(Backend backend) {
    this.backend = backend;
    this.roll = new Roll(backend.readers().apps().numbers());
    this.topics = new Topics(backend);
    this.subscriptions = new Subscriptions(backend, topics);
  }

  /** The present by the server's clock. */
  Instant now() {
    return backend.clock().instant();
  }

  /**
   * What a reader's app sees now.
   *
   * @param origin in front of addresses of pages
   */
  Tray of(Guest guest, String origin) {
    Roll.Page page = roll.now();
    List<Subscription> all =
        subscriptions.of(guest.reader().id(), guest.language(), origin, page.sourceIds());
    return new Tray(backend, topics, subscriptions, guest, origin, page, all);
  }
}
