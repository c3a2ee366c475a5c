package org.isnad.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.isnad.model.Payload;

/** Makes single requests within the limits. Thread-safe. */
final class Exchange {
  private static final int CHUNK = 16 * 1024;

  private final OkHttpClient client;
  private final long headerBytes;

  Exchange(OkHttpClient client, long headerBytes) {
    this.client = client;
    this.headerBytes = headerBytes;
  }

  /**
   * What is wanted of an answer's body.
   *
   * @param limit of the decoded body in bytes
   * @param unpack whether a body that is itself a gzip file is unpacked
   * @param part whether the beginning of a body that passes the limit is taken
   */
  record Wanted(long limit, boolean unpack, boolean part) {}

  /**
   * Asks once.
   *
   * @param time for everything, from the look-up of the name to the last byte
   */
  Reply ask(Request request, Wanted wanted, Duration time) throws InterruptedException {
    String host = request.url().host();
    if (AddressGuard.isDisguised(host)) {
      return failed("blocked-address", host + " is an address in disguise");
    }
    Call call = client.newCall(request);
    call.timeout().timeout(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
    try (Response response = call.execute()) {
      if (response.headers().byteCount() > headerBytes) {
        return failed("headers-too-large", response.headers().byteCount() + " bytes of headers");
      }
      int status = response.code();
      if (status < 200 || status > 299) {
        return new Reply.Answered(status, response.headers(), payload(response, new byte[0]), null);
      }
      return body(response, wanted);
    } catch (IOException e) {
      if (Thread.interrupted() || "interrupted".equals(e.getMessage())) {
        throw interrupted(e);
      }
      return new Reply.Failed(Failure.of(e));
    }
  }

  private static InterruptedException interrupted(IOException cause) {
    InterruptedException interrupted = new InterruptedException("while asking");
    interrupted.initCause(cause);
    return interrupted;
  }

  private static Reply failed(String code, String detail) {
    return new Reply.Failed(new Failure(code, detail));
  }

  private static Reply body(Response response, Wanted wanted) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String codings = Objects.requireNonNullElse(response.header("Content-Encoding"), "");
    WireStream wire = new WireStream(response.body().byteStream());
    Failure broken = null;
    try (InputStream decoded = ContentCodings.decode(wire, codings, wanted.limit());
        InputStream body =
            wanted.unpack()
                ? new BoundedStream(ContentCodings.gzip(decoded), wanted.limit())
                : decoded) {
      copy(body, bytes);
    } catch (BoundedStream.TooLargeException e) {
      if (!wanted.part()) {
        return failed("too-large", String.valueOf(e.getMessage()));
      }
      broken = new Failure("too-large", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      IOException network = wire.failure();
      if (Thread.currentThread().isInterrupted() || network instanceof InterruptedIOException) {
        throw e;
      }
      broken = network == null ? undecoded(e, codings) : Failure.of(network);
    } catch (RuntimeException e) {
      // The zstd and brotli decoders answer some malformed input with unchecked exceptions.
      broken = new Failure("bad-coding", "the body cannot be decoded: " + codings);
    }
    if (broken != null && bytes.size() == 0) {
      return new Reply.Failed(broken);
    }
    Payload payload = payload(response, bytes.toByteArray());
    return new Reply.Answered(response.code(), response.headers(), payload, broken);
  }

  /** Bounds are counted after decoding: a bomb is stopped by what it would become. */
  private static void copy(InputStream body, ByteArrayOutputStream to) throws IOException {
    byte[] chunk = new byte[CHUNK];
    for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
      to.write(chunk, 0, read);
    }
  }

  private static Failure undecoded(IOException failure, String codings) {
    return switch (failure) {
      case ContentCodings.UnknownCodingException e -> Failure.of(e);
      case EOFException _ -> new Failure("cut-off", "the body ends before it is whole: " + codings);
      default -> new Failure("bad-coding", "the body cannot be decoded: " + codings);
    };
  }

  private static Payload payload(Response response, byte[] bytes) {
    return new Payload(bytes, response.header("Content-Type"));
  }

  static Request.Builder request(HttpUrl url, String userAgent, String accept) {
    return new Request.Builder()
        .url(url)
        .header("User-Agent", userAgent)
        .header("Accept", accept)
        .header("Accept-Encoding", ContentCodings.ACCEPTED);
  }
}
