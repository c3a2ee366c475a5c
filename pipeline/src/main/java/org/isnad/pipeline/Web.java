package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;

/** Port: the one guarded way to the network. Implementations are thread-safe. */
public interface Web {

  /** Asks for one address. Never throws for what a server does: every ending is an answer. */
  Answer get(Request request) throws InterruptedException;

  /** What is asked for; decides caps and whether robots rules apply. */
  enum Purpose {
    FEED,
    PAGE,
    /** A picture of a page, for whoever reads that page now: it waits for no crawler's turn. */
    PICTURE
  }

  /**
   * One request.
   *
   * @param etag from the last answer, for a conditional request; null when there is none
   * @param lastModified likewise, as the server wrote it
   */
  record Request(
      URI address, Purpose purpose, @Nullable String etag, @Nullable String lastModified) {
    public static Request page(URI address) {
      return new Request(address, Purpose.PAGE, null, null);
    }

    public static Request picture(URI address) {
      return new Request(address, Purpose.PICTURE, null, null);
    }

    public static Request feed(URI address) {
      return new Request(address, Purpose.FEED, null, null);
    }
  }

  /** How it ended. */
  sealed interface Answer {
    Instant at();
  }

  /**
   * The body came.
   *
   * @param address after redirects
   * @param movedTo where the server says the address has moved for good; null when it has not
   * @param payload the body, decoded from its transfer and content codings
   */
  record Fetched(
      URI address,
      @Nullable URI movedTo,
      Payload payload,
      @Nullable String etag,
      @Nullable String lastModified,
      Instant at,
      Advice advice)
      implements Answer {
    /** The same, the headers giving no advice. */
    public Fetched(
        URI address,
        @Nullable URI movedTo,
        Payload payload,
        @Nullable String etag,
        @Nullable String lastModified,
        Instant at) {
      this(address, movedTo, payload, etag, lastModified, at, Advice.NONE);
    }
  }

  /** Nothing new since the last answer. */
  record NotModified(Instant at, Advice advice) implements Answer {
    /** The same, the headers giving no advice. */
    public NotModified(Instant at) {
      this(at, Advice.NONE);
    }
  }

  /**
   * What an answer's headers say about the next time.
   *
   * @param maxAge how long the answer stands ({@code Cache-Control: max-age}, less the answer's
   *     {@code Age}); null when absent
   * @param hubs WebSub hubs ({@code Link: rel=hub}), in order
   * @param self the address under which the hubs know it; null when absent
   */
  record Advice(@Nullable Duration maxAge, List<URI> hubs, @Nullable URI self) {
    public static final Advice NONE = new Advice(null, List.of(), null);

    public Advice {
      hubs = List.copyOf(hubs);
    }
  }

  /**
   * No body, with the reason.
   *
   * @param code "robots", "http-404", "timeout", "too-large", "blocked-address", "bad-tls", …
   * @param retryAt when the server or the rules allow another try; null when that is left open
   * @param forGood asking again is pointless (gone, forbidden by rule)
   */
  record Refused(String code, String detail, @Nullable Instant retryAt, boolean forGood, Instant at)
      implements Answer {}
}
