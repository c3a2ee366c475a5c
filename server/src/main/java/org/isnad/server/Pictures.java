package org.isnad.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.isnad.model.Picture;
import org.isnad.pipeline.Web;
import org.jspecify.annotations.Nullable;

/**
 * Publishers' pictures, fetched by the server when a page shows them first, made small and kept: no
 * reader's browser asks a publisher. Whoever made it owns the web. Thread-safe.
 */
public final class Pictures {
  /** Drawn at once; each may need some tens of megabytes for a moment. */
  private static final int DRAWN_AT_ONCE = 6;

  private static final int FETCHED_AT_ONCE = 24;

  /** Of one host, so that a slow publisher does not keep the pictures of all others waiting. */
  private static final int FETCHED_OF_HOST = 3;

  /** Groups that hosts are counted in, so that no list of them grows. */
  private static final int HOSTS = 64;

  private static final Duration TRIED_AGAIN = Duration.ofMinutes(30);
  private static final int FAILURES_KEPT = 10_000;

  private final @Nullable PictureLinks links;
  private final Web web;
  private final PictureFolder folder;
  private final InstantSource clock;
  private final Semaphore fetching = new Semaphore(FETCHED_AT_ONCE);
  private final Semaphore drawing = new Semaphore(DRAWN_AT_ONCE);
  private final List<Semaphore> hosts =
      Stream.generate(() -> new Semaphore(FETCHED_OF_HOST)).limit(HOSTS).toList();
  private final Map<String, CompletableFuture<Optional<byte[]>>> underWay =
      new ConcurrentHashMap<>();
  private final Map<String, Instant> failed = new LinkedHashMap<>();

  private Pictures(
      @Nullable PictureLinks links, Web web, PictureFolder folder, InstantSource clock) {
    this.links = links;
    this.web = web;
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Pictures kept in a folder.
   *
   * @param key of the house, which seals addresses
   * @param limit of the folder in bytes; 0 shows no pictures
   */
  public static Pictures in(Path folder, long limit, byte[] key, Web web, InstantSource clock) {
    return new Pictures(
        limit == 0 ? null : new PictureLinks(key),
        web,
        new PictureFolder(folder, limit, clock),
        clock);
  }

  /** The address of a picture for a page; empty when there is none to show. */
  String path(@Nullable Picture picture, PictureWidth width) {
    return picture == null || links == null ? "" : links.path(picture.uri(), width).orElse("");
  }

  /**
   * The address of a picture within a body, for readers' apps; empty when there is none to show.
   */
  public String inBody(Picture picture) {
    return path(picture, PictureWidth.BODY);
  }

  /** A picture's bytes for an address that {@link #path} has made; empty when there is none. */
  Optional<byte[]> get(int width, String seal, String address) throws InterruptedException {
    Optional<PictureLinks.Wanted> wanted =
        links == null ? Optional.empty() : links.read(width, seal, address);
    return wanted.isEmpty() ? Optional.empty() : get(wanted.get());
  }

  private Optional<byte[]> get(PictureLinks.Wanted wanted) throws InterruptedException {
    String key = key(wanted);
    Optional<byte[]> kept = folder.get(key);
    if (kept.isPresent() || failedLately(key)) {
      return kept;
    }
    CompletableFuture<Optional<byte[]>> own = new CompletableFuture<>();
    CompletableFuture<Optional<byte[]>> other = underWay.putIfAbsent(key, own);
    if (other != null) {
      return other.join(); // another reader's request fetches it
    }
    Optional<byte[]> fetched = Optional.empty();
    try {
      fetched = fetch(wanted);
      fetched.ifPresentOrElse(bytes -> folder.put(key, bytes), () -> note(key));
      return fetched;
    } finally {
      own.complete(fetched);
      underWay.remove(key);
    }
  }

  private Optional<byte[]> fetch(PictureLinks.Wanted wanted) throws InterruptedException {
    Semaphore host = hosts.get(Math.floorMod(Objects.hashCode(wanted.picture().getHost()), HOSTS));
    Web.Answer answer =
        within(host, () -> within(fetching, () -> web.get(Web.Request.picture(wanted.picture()))));
    return answer instanceof Web.Fetched fetched
        ? within(drawing, () -> PictureScaler.scaled(fetched.payload().bytes(), wanted.width()))
        : Optional.empty();
  }

  /** Work that may wait. */
  private interface Work<T> {
    T done() throws InterruptedException;
  }

  private static <T> T within(Semaphore places, Work<T> work) throws InterruptedException {
    places.acquire();
    try {
      return work.done();
    } finally {
      places.release();
    }
  }

  private boolean failedLately(String key) {
    synchronized (failed) {
      Instant at = failed.get(key);
      return at != null && at.plus(TRIED_AGAIN).isAfter(clock.instant());
    }
  }

  private void note(String key) {
    synchronized (failed) {
      failed.remove(key);
      failed.put(key, clock.instant());
      if (failed.size() > FAILURES_KEPT) {
        failed.remove(failed.keySet().iterator().next());
      }
    }
  }

  private static String key(PictureLinks.Wanted wanted) {
    URI picture = wanted.picture();
    byte[] bytes = (wanted.width() + " " + picture).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
