package org.isnad.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The limits and manners of a guarded way. Start from {@link #defaults} and change what needs
 * changing.
 *
 * @param userAgent how we introduce ourselves, with an address a publisher can write to
 * @param robotsName the name robots rules address us by, in lower case
 * @param allowed addresses that may be reached although they are not public: networks
 *     ("10.1.0.0/16"), hosts or hosts with a port ("intranet.example:8080")
 * @param feedBytes the largest feed, decoded
 * @param pageBytes the largest page, decoded
 * @param headerBytes the largest headers of an answer
 * @param redirects how many are followed
 * @param connectTime to connect
 * @param firstByteTime between two signs of life of a server, the first included
 * @param totalTime for an answer from first to last, redirects included
 * @param pause between the starts of two requests to one host
 * @param atOncePerHost requests to one host at a time
 * @param robots whether robots.txt is obeyed; off only for hosts of one's own
 */
public record Guards(
    String userAgent,
    String robotsName,
    List<String> allowed,
    long feedBytes,
    long pageBytes,
    long headerBytes,
    int redirects,
    Duration connectTime,
    Duration firstByteTime,
    Duration totalTime,
    Duration pause,
    int atOncePerHost,
    boolean robots) {

  private static final long MEGABYTE = 1024 * 1024;

  public Guards {
    allowed = List.copyOf(allowed);
    if (!userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("a user agent is ASCII: " + userAgent);
    }
  }

  /**
   * Public addresses only; feeds to 32 MiB, pages to 8 MiB, headers to 64 KiB; ten redirects; 10 s
   * to connect, 15 s to the first byte, 60 s in all; one second between requests to a host, two at
   * once.
   */
  public static Guards defaults() {
    return new Guards(
        "Isnad/0.1 (news aggregator; self-hosted, contact not set)",
        "isnad",
        List.of(),
        32 * MEGABYTE,
        8 * MEGABYTE,
        64 * 1024,
        10,
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        Duration.ofSeconds(60),
        Duration.ofSeconds(1),
        2,
        true);
  }

  /**
   * The same with a contact in the user agent.
   *
   * @param contact a page or mail address; letters that are not ASCII are percent-encoded
   */
  public Guards withContact(String contact) {
    return copy("Isnad/0.1 (news aggregator; +" + ascii(contact) + ")", allowed, pause, robots);
  }

  private static String ascii(String contact) {
    StringBuilder ascii = new StringBuilder(contact.length());
    for (byte b : contact.strip().getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7f) {
        ascii.append((char) b);
      } else if (b < 0) {
        ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return ascii.toString();
  }

  /** The same with more addresses that may be reached although they are not public. */
  public Guards allowing(List<String> more) {
    List<String> all = new ArrayList<>(allowed);
    all.addAll(more);
    return copy(userAgent, all, pause, robots);
  }

  /** The same with another pause between requests to one host. */
  public Guards withPause(Duration other) {
    return copy(userAgent, allowed, other, robots);
  }

  /** The same without robots rules. */
  public Guards withoutRobots() {
    return copy(userAgent, allowed, pause, false);
  }

  /** The same with other limits on size. */
  public Guards withBytes(long feed, long page) {
    return new Guards(
        userAgent,
        robotsName,
        allowed,
        feed,
        page,
        headerBytes,
        redirects,
        connectTime,
        firstByteTime,
        totalTime,
        pause,
        atOncePerHost,
        robots);
  }

  /** The same with other limits on time. */
  public Guards withTimes(Duration connect, Duration firstByte, Duration total) {
    return new Guards(
        userAgent,
        robotsName,
        allowed,
        feedBytes,
        pageBytes,
        headerBytes,
        redirects,
        connect,
        firstByte,
        total,
        pause,
        atOncePerHost,
        robots);
  }

  private Guards copy(
      String agent, List<String> allowList, Duration otherPause, boolean otherRobots) {
    return new Guards(
        agent,
        robotsName,
        allowList,
        feedBytes,
        pageBytes,
        headerBytes,
        redirects,
        connectTime,
        firstByteTime,
        totalTime,
        otherPause,
        atOncePerHost,
        otherRobots);
  }
}
