package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.isnad.fetch.GuardedWeb;
import org.isnad.fetch.Guards;
import org.isnad.model.Payload;
import org.isnad.pipeline.Web;
import org.jspecify.annotations.Nullable;

/**
 * Brings the bytes of an input: a file from the disk, an address through the guarded web, which is
 * set up only when the first address is asked. Thread-safe.
 */
final class Loader implements AutoCloseable {
  /** More than any page or feed a person reads; what is larger is refused, packed or not. */
  static final int MOST_BYTES = 100 * 1024 * 1024;

  private final List<Input> inputs;
  private final InstantSource clock;
  private @Nullable GuardedWeb web;

  Loader(List<Input> inputs, InstantSource clock) {
    this.inputs = List.copyOf(inputs);
    this.clock = clock;
  }

  /**
   * Bytes with where and when they came from.
   *
   * @param address after redirects; null for a file
   * @param at when they were fetched; null for a file
   */
  record Loaded(Payload payload, @Nullable URI address, @Nullable Instant at) {}

  /**
   * The bytes of {@code input}.
   *
   * @throws BadInput when they cannot be had, with the reason
   */
  Loaded load(Input input, Web.Purpose purpose) throws InterruptedException {
    return switch (input) {
      case Input.OfFile file -> file(file);
      case Input.OfAddress address -> fetched(address.address(), purpose);
    };
  }

  private static Loaded file(Input.OfFile file) {
    try (InputStream in = TextFile.unpacked(file.path())) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] part = new byte[1 << 16];
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        bytes.write(part, 0, read);
        if (bytes.size() > MOST_BYTES) {
          throw new BadInput(
              file.label() + ": larger than 100 MB when unpacked; not a page or feed");
        }
      }
      return new Loaded(new Payload(bytes.toByteArray(), null), null, null);
    } catch (IOException e) {
      throw new BadInput(TextFile.reason(file.label(), e), e);
    }
  }

  private Loaded fetched(URI address, Web.Purpose purpose) throws InterruptedException {
    Web.Answer answer = web().get(new Web.Request(address, purpose, null, null));
    return switch (answer) {
      case Web.Fetched page -> new Loaded(page.payload(), page.address(), page.at());
      case Web.NotModified _ ->
          throw new BadInput(address + ": answered without a body; try again");
      case Web.Refused refused ->
          throw new BadInput(address + ": " + refused.code() + ": " + refused.detail());
    };
  }

  private synchronized Web web() {
    if (web == null) {
      List<URI> typed =
          inputs.stream()
              .filter(Input.OfAddress.class::isInstance)
              .map(input -> ((Input.OfAddress) input).address())
              .toList();
      web = web(typed, clock);
    }
    return web;
  }

  /**
   * The guarded web for addresses that someone typed: whoever types one of their own network means
   * it; where it redirects to is vetted.
   */
  static GuardedWeb web(List<URI> typed, InstantSource clock) {
    List<String> hosts =
        typed.stream()
            .filter(uri -> uri.getHost() != null)
            .map(uri -> uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort())
            .distinct()
            .toList();
    return new GuardedWeb(Guards.defaults().allowing(hosts), clock);
  }

  @Override
  public synchronized void close() {
    if (web != null) {
      web.close();
    }
  }
}
