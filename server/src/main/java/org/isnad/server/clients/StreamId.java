package org.isnad.server.clients;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What Google Reader calls a stream: "feed/12", "feed/https://…",
 * "user/-/state/com.google/reading-list", "user/-/label/أخبار".
 *
 * @param name of the state, the label or the feed
 */
record StreamId(Kind kind, String name) {
  static final String READ = "read";
  static final String STARRED = "starred";
  static final String READING_LIST = "reading-list";
  static final String KEPT_UNREAD = "kept-unread";
  static final String FEED_PREFIX = "feed/";
  static final String STATE_PREFIX = "user/-/state/com.google/";
  static final String LABEL_PREFIX = "user/-/label/";

  private static final String STATE = "/state/com.google/";
  private static final String LABEL = "/label/";

  /** What it is a stream of. */
  enum Kind {
    STATE,
    LABEL,
    FEED
  }

  /**
   * Reads a stream's id.
   *
   * @throws BadAsk when it is none
   */
  static StreamId of(String text) {
    if (text.startsWith(FEED_PREFIX) && text.length() > FEED_PREFIX.length()) {
      return new StreamId(Kind.FEED, text.substring(FEED_PREFIX.length()));
    }
    int slash = text.startsWith("user/") ? text.indexOf('/', "user/".length()) : -1;
    String rest = slash < 0 ? "" : text.substring(slash);
    if (rest.startsWith(STATE) && rest.length() > STATE.length()) {
      return new StreamId(Kind.STATE, rest.substring(STATE.length()));
    }
    if (rest.startsWith(LABEL) && rest.length() > LABEL.length()) {
      return new StreamId(Kind.LABEL, rest.substring(LABEL.length()));
    }
    throw new BadAsk("not a stream: " + text);
  }

  boolean state(String wanted) {
    return kind == Kind.STATE && name.equals(wanted);
  }

  /** The entries of the stream for a reader; empty when the reader has no such stream. */
  Optional<BitSet> among(Tray tray) {
    return switch (kind) {
      case FEED -> subscription(tray).map(one -> tray.of(List.of(one)));
      case LABEL -> {
        List<Subscription> within = tray.within(name);
        yield within.isEmpty() ? Optional.empty() : Optional.of(tray.of(within));
      }
      case STATE ->
          switch (name) {
            case READING_LIST -> Optional.of(tray.all());
            case STARRED -> Optional.of(tray.starred());
            case READ, KEPT_UNREAD, "unread", "fresh" -> {
              BitSet all = tray.all();
              boolean read = name.equals(READ);
              all.stream().filter(number -> tray.read(number) != read).forEach(all::clear);
              yield Optional.of(all);
            }
            // Shared, liked and what else Google had: nothing is, here.
            default -> Optional.of(new BitSet());
          };
    };
  }

  /** The subscription that a feed's stream is, by its number or by an address of the source. */
  Optional<Subscription> subscription(Tray tray) {
    if (kind != Kind.FEED) {
      return Optional.empty();
    }
    if (!name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return tray.subscription(BadAsk.number(name));
    }
    return tray.subscriptions().stream()
        .filter(one ->
            one.site().equals(name)
                || one.feeds().stream().anyMatch(feed -> feed.toString().equals(name)))
        .findFirst();
  }
}
