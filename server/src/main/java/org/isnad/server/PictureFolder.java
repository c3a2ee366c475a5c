package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures kept in a folder, the longest unseen dropped when they become too many. Losing the
 * folder loses nothing but time; a full disk only means that nothing more is kept. Thread-safe.
 */
final class PictureFolder {
  private static final Logger LOG = LoggerFactory.getLogger(PictureFolder.class);

  /** A file's time says when it was last seen, to the day. */
  private static final Duration SEEN_AGAIN = Duration.ofDays(1);

  /** Dropped down to this share of the limit, so that not every picture drops another. */
  private static final double KEPT = 0.9;

  private final Path folder;
  private final long limit;
  private final InstantSource clock;
  private final AtomicLong size = new AtomicLong(-1);

  PictureFolder(Path folder, long limit, InstantSource clock) {
    this.folder = folder;
    this.limit = limit;
    this.clock = clock;
  }

  private record Kept(Path file, long bytes, Instant seen) {}

  Optional<byte[]> get(String key) {
    Path file = file(key);
    try {
      byte[] bytes = Files.readAllBytes(file);
      Instant now = clock.instant();
      if (Files.getLastModifiedTime(file).toInstant().plus(SEEN_AGAIN).isBefore(now)) {
        Files.setLastModifiedTime(file, FileTime.from(now));
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty(); // not kept, or dropped this moment
    }
  }

  void put(String key, byte[] bytes) {
    Path file = file(key);
    try {
      Files.createDirectories(file.getParent());
      Path whole = Files.createTempFile(folder, "new", null);
      try {
        Files.write(whole, bytes);
        move(whole, file);
      } finally {
        Files.deleteIfExists(whole);
      }
      if (size.get() < 0) {
        size.set(all().stream().mapToLong(Kept::bytes).sum());
      } else {
        size.addAndGet(bytes.length);
      }
      if (size.get() > limit) {
        drop();
      }
    } catch (IOException e) {
      LOG.warn("a picture is not kept: {}", String.valueOf(e));
    }
  }

  private static void move(Path whole, Path file) throws IOException {
    try {
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private synchronized void drop() throws IOException {
    if (size.get() <= limit) {
      return; // another has just done it
    }
    List<Kept> kept = all();
    kept.sort(Comparator.comparing(Kept::seen));
    long left = kept.stream().mapToLong(Kept::bytes).sum();
    for (Kept one : kept) {
      if (left <= limit * KEPT) {
        break;
      }
      Files.deleteIfExists(one.file());
      left -= one.bytes();
    }
    size.set(left);
  }

  private List<Kept> all() throws IOException {
    List<Kept> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      files.forEach(file -> {
        Kept kept = kept(file);
        if (kept != null) {
          all.add(kept);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause(); // a file went while the folder was walked
    }
    return all;
  }

  private static @Nullable Kept kept(Path file) {
    try {
      return Files.isRegularFile(file)
          ? new Kept(file, Files.size(file), Files.getLastModifiedTime(file).toInstant())
          : null;
    } catch (IOException e) {
      return null; // gone meanwhile
    }
  }

  /** Two letters a folder, so that none holds too many. */
  private Path file(String key) {
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }
}
