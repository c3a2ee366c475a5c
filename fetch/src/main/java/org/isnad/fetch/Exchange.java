package org.isnad.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
   * Asks once.
   *
   * @param limit of the decoded body in bytes
   * @param time for everything, from the look-up of the name to the last byte
   * @param unpack whether a body that is itself a gzip file is unpacked
   */
  Reply ask(Request request, long limit, Duration time, boolean unpack)
      throws InterruptedException {
    Call call = client.newCall(request);
    call.timeout().timeout(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
    try (Response response = call.execute()) {
      if (response.headers().byteCount() > headerBytes) {
        return failed("headers-too-large", response.headers().byteCount() + " bytes of headers");
      }
      int status = response.code();
      if (status < 200 || status > 299) {
        return new Reply.Answered(status, response.headers(), payload(response, new byte[0]), true);
      }
      return body(response, limit, unpack);
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

  private static Reply body(Response response, long limit, boolean unpack) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String codings = Objects.requireNonNullElse(response.header("Content-Encoding"), "");
    boolean whole = true;
    try {
      InputStream decoded = ContentCodings.decode(response.body().byteStream(), codings);
      InputStream body = unpack ? ContentCodings.gzip(decoded) : decoded;
      byte[] chunk = new byte[CHUNK];
      int read = body.read(chunk);
      while (read >= 0) {
        // Counted after decoding: a bomb is stopped by what it would become.
        if (bytes.size() + (long) read > limit) {
          return failed("too-large", "more than " + limit + " bytes");
        }
        bytes.write(chunk, 0, read);
        read = body.read(chunk);
      }
    } catch (IOException e) {
      if (Thread.currentThread().isInterrupted() || bytes.size() == 0 || timeout(e)) {
        throw e;
      }
      whole = false;
    } catch (RuntimeException e) {
      // The zstd and brotli decoders answer some malformed input with unchecked exceptions.
      return failed("bad-coding", "the body cannot be decoded: " + codings);
    }
    Payload payload = payload(response, bytes.toByteArray());
    return new Reply.Answered(response.code(), response.headers(), payload, whole);
  }

  private static Payload payload(Response response, byte[] bytes) {
    return new Payload(bytes, response.header("Content-Type"));
  }

  private static boolean timeout(IOException failure) {
    return failure instanceof java.io.InterruptedIOException;
  }

  static Request.Builder request(HttpUrl url, String userAgent, String accept) {
    return new Request.Builder()
        .url(url)
        .header("User-Agent", userAgent)
        .header("Accept", accept)
        .header("Accept-Encoding", ContentCodings.ACCEPTED);
  }
}
