package org.isnad.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.FeedFormat;
import org.isnad.model.LinkSelectors;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.isnad.text.CharacterDecoder;
import org.isnad.text.Decoded;
import org.isnad.text.EncodedText;
import org.isnad.text.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes at a feed's address, whatever its format, as far as they go. Bad input gives an
 * empty feed or fewer entries, and problems: "empty", "not-a-feed", "not-text", "ill-formed-xml",
 * "truncated", "bad-date" and so on; it never throws. Memory is that of one entry, not of the feed,
 * but for the entries that {@code parse} keeps. Stateless, thread-safe, linear time.
 */
public final class FeedParser {

  /** Entries that {@code parse} keeps; a feed with more is a whole archive. */
  public static final int MOST_ENTRIES = 20_000;

  /** By how many of its first bytes a stream is judged: its charset, and what it is. */
  private static final int HEAD_BYTES = 1 << 18;

  private FeedParser() {}

  /**
   * The feed with all its entries.
   *
   * @param address where the bytes came from, after redirects; relative links are relative to it
   * @param subject what problems are said to be about; null for the address
   */
  public static Parsed<Feed> parse(Payload payload, URI address, @Nullable String subject) {
    return parse(payload, address, subject, Titles.PLAIN);
  }

  /**
   * Likewise, with titles as one wants them.
   *
   * @param address as in {@link #parse(Payload, URI, String)}
   * @param subject as there
   */
  public static Parsed<Feed> parse(
      Payload payload, URI address, @Nullable String subject, Titles titles) {
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
    FeedHead head = read(payload, null, address, titles, problems, keep);
    return new Parsed<>(head.feed(entries), problems.all());
  }

  /**
   * The feed, its entries handed to {@code each} one by one as they are read and not kept: the
   * answer's own list is empty.
   *
   * @param address as in {@link #parse(Payload, URI, String)}
   * @param subject as there
   */
  public static Parsed<Feed> stream(
      Payload payload, URI address, @Nullable String subject, Consumer<Entry> each) {
    ProblemList problems = new ProblemList(subject == null ? address.toString() : subject);
    FeedHead head = read(payload, null, address, Titles.PLAIN, problems, each);
    return new Parsed<>(head.feed(List.of()), problems.all());
  }

  /**
   * Likewise, of bytes that are too many to hold: what they are is judged by their first 256 KB. A
   * stream that fails is the problem "read-failed"; entries before that have been handed on. The
   * stream is not closed.
   *
   * @param contentType the {@code Content-Type} header that came with the bytes; null for none
   * @param address as in {@link #parse(Payload, URI, String)}
   * @param subject as there
   */
  public static Parsed<Feed> stream(
      InputStream bytes,
      @Nullable String contentType,
      URI address,
      @Nullable String subject,
      Titles titles,
      Consumer<Entry> each) {
    ProblemList problems = new ProblemList(subject == null ? address.toString() : subject);
    byte[] first;
    try {
      first = bytes.readNBytes(HEAD_BYTES);
    } catch (IOException e) {
      problems.add("read-failed", "the bytes begin with an error: " + e.getMessage(), null);
      return new Parsed<>(new FeedHead().feed(List.of()), problems.all());
    }
    FeedHead head = read(new Payload(first, contentType), bytes, address, titles, problems, each);
    return new Parsed<>(head.feed(List.of()), problems.all());
  }

  /** Likewise, with plain titles. */
  public static Parsed<Feed> stream(
      InputStream bytes,
      @Nullable String contentType,
      URI address,
      @Nullable String subject,
      Consumer<Entry> each) {
    return stream(bytes, contentType, address, subject, Titles.PLAIN, each);
  }

  /**
   * The entries of a page of links.
   *
   * @param selectors where they stand in it
   * @param address as in {@link #parse(Payload, URI, String)}
   * @param subject as there
   */
  public static Parsed<Feed> parseLinks(
      Payload payload, LinkSelectors selectors, URI address, @Nullable String subject) {
    ProblemList problems = new ProblemList(subject == null ? address.toString() : subject);
    Decoded page = CharacterDecoder.decode(payload, Markup.HTML);
    addAll(page.problems(), problems);
    List<Entry> entries = new ArrayList<>();
    FeedHead head = LinkPageReader.read(page.text(), address, selectors, problems, entries::add);
    return new Parsed<>(head.feed(entries), problems.all());
  }

  private static void addAll(List<Problem> decoding, ProblemList problems) {
    for (Problem problem : decoding) {
      problems.add(problem.code(), problem.detail(), problem.line());
    }
  }

  private static FeedHead read(
      Payload first,
      @Nullable InputStream rest,
      URI address,
      Titles titles,
      ProblemList problems,
      Consumer<Entry> each) {
    boolean json = startsLikeJson(first.bytes());
    EncodedText encoded = CharacterDecoder.judge(first, json ? Markup.JSON : Markup.XML);
    addAll(encoded.problems(), problems);
    Reader text =
        rest == null ? encoded.reader() : new SteadyReader(encoded.reader(rest), problems);
    if (json) {
      return JsonFeedReader.read(text, address, problems, each);
    }
    int mark = problems.listed();
    XmlFeedReader reader = new XmlFeedReader(text, address, titles, problems);
    FeedHead head = reader.read(each);
    if (head.format != FeedFormat.UNKNOWN) {
      return head;
    }
    problems.forgetSince(mark);
    if (reader.html()) {
      return readPage(encoded.text(), address, problems, each);
    } else if (!reader.blank()) {
      problems.add("not-a-feed", "it looks like no known format", null);
    } else if (encoded.problems().isEmpty()) {
      problems.add("empty", "there is nothing in it", null);
    }
    return head;
  }

  /** An HTML page: a channel's, or one that may name the feed that was meant. */
  private static FeedHead readPage(
      String page, URI address, ProblemList problems, Consumer<Entry> each) {
    if (ChannelPageReader.reads(page)) {
      return ChannelPageReader.read(page, address, problems, each);
    }
    problems.add("not-a-feed", AdvertisedFeeds.describe(page, address), null);
    return new FeedHead();
  }

  private static boolean startsLikeJson(byte[] bytes) {
    int at = bytes.length > 2 && (bytes[0] & 0xff) == 0xef ? 3 : 0;
    while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at < bytes.length && (bytes[at] == '{' || bytes[at] == '[');
  }
}
