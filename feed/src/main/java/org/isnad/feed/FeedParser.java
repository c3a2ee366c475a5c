package org.isnad.feed;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.FeedFormat;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.isnad.text.CharacterDecoder;
import org.isnad.text.Decoded;
import org.isnad.text.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes at a feed's address, whatever its format, as far as they go. Bad input gives an
 * empty feed or fewer entries, and problems: "empty", "not-a-feed", "not-text", "ill-formed-xml",
 * "truncated", "bad-date" and so on; it never throws. Stateless, thread-safe, linear time.
 */
public final class FeedParser {

  /** Entries that {@link #parse} keeps; a feed with more is a whole archive. */
  public static final int MOST_ENTRIES = 20_000;

  private FeedParser() {}

  /**
   * The feed with all its entries.
   *
   * @param address where the bytes came from, after redirects; relative links are relative to it
   * @param subject what problems are said to be about; null for the address
   */
  public static Parsed<Feed> parse(Payload payload, URI address, @Nullable String subject) {
    ProblemList problems = new ProblemList(subject == null ? address.toString() : subject);
    List<Entry> entries = new ArrayList<>();
    Consumer<Entry> keep =
        entry -> {
          if (entries.size() < MOST_ENTRIES) {
            entries.add(entry);
          } else {
            problems.once(
                "too-many-entries", "entries past " + MOST_ENTRIES + " are left out", null);
          }
        };
    FeedHead head = read(payload, address, problems, keep);
    return new Parsed<>(head.feed(entries), problems.all());
  }

  /**
   * The feed, its entries handed to {@code each} one by one as they are read and not kept: the
   * answer's own list is empty.
   *
   * @param address as in {@link #parse}
   * @param subject as in {@link #parse}
   */
  public static Parsed<Feed> stream(
      Payload payload, URI address, @Nullable String subject, Consumer<Entry> each) {
    ProblemList problems = new ProblemList(subject == null ? address.toString() : subject);
    FeedHead head = read(payload, address, problems, each);
    return new Parsed<>(head.feed(List.of()), problems.all());
  }

  private static FeedHead read(
      Payload payload, URI address, ProblemList problems, Consumer<Entry> each) {
    boolean json = startsLikeJson(payload.bytes());
    Decoded decoded = CharacterDecoder.decode(payload, json ? Markup.JSON : Markup.XML);
    for (Problem problem : decoded.problems()) {
      problems.add(problem.code(), problem.detail(), problem.line());
    }
    String text = decoded.text();
    if (text.isBlank()) {
      if (decoded.problems().isEmpty()) {
        problems.add("empty", "there is nothing in it", null);
      }
      return new FeedHead();
    }
    if (json) {
      return JsonFeedReader.read(text, address, problems, each);
    }
    int mark = problems.listed();
    XmlFeedReader reader = new XmlFeedReader(new StringReader(text), address, problems);
    FeedHead head = reader.read(each);
    if (head.format == FeedFormat.UNKNOWN) {
      problems.forgetSince(mark);
      String what =
          reader.html() ? AdvertisedFeeds.describe(text, address) : "it looks like no known format";
      problems.add("not-a-feed", what, null);
    }
    return head;
  }

  private static boolean startsLikeJson(byte[] bytes) {
    int at = bytes.length > 2 && (bytes[0] & 0xff) == 0xef ? 3 : 0;
    while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
  }
}
