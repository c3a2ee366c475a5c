package org.isnad.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.Objects;
import javax.net.ssl.SSLException;

/**
 * What went wrong on the way to a server and back, named.
 *
 * @param code as in {@code Web.Refused}
 * @param detail for a person
 */
record Failure(String code, String detail) {

  static Failure of(IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Throwable blocked = blocked(cause);
      if (blocked != null) {
        return new Failure("blocked-address", message(blocked));
      }
    }
    return switch (failure) {
      case ContentCodings.UnknownCodingException e ->
          new Failure("unknown-coding", "the body is coded as " + e.getMessage());
      case UnknownHostException e -> new Failure("unknown-host", message(e));
      case SSLException e -> TlsFailure.of(e);
      case ConnectException e -> new Failure("no-connection", message(e));
      case NoRouteToHostException e -> new Failure("no-connection", message(e));
      case PortUnreachableException e -> new Failure("no-connection", message(e));
      case InterruptedIOException e -> new Failure("timeout", "no answer in time: " + message(e));
      case ProtocolException e -> byMessage(e, "bad-http");
      case EOFException e -> ended(e);
      default -> byMessage(failure, "connection-lost");
    };
  }

  private static Failure byMessage(IOException failure, String otherwise) {
    String message = message(failure);
    if (message.contains("unexpected end of stream")) {
      return ended(failure);
    }
    // What OkHttp says of HTTP/2 headers that pass its own limit.
    return message.contains("header byte count limit")
        ? new Failure("headers-too-large", message)
        : new Failure(otherwise, message);
  }

  /**
   * OkHttp reads headers to a limit of its own and reports both a limit passed and an end in
   * mid-line as "not found: limit=" with the number of bytes there were; none means that nothing
   * came.
   */
  private static Failure ended(IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = message(cause);
      if (message.contains("not found: limit=") && !message.contains("limit=0 ")) {
        return new Failure("headers-too-large", "the headers pass the limit, or break off");
      }
    }
    return new Failure("cut-off", "the server ended in mid-answer");
  }

  /** Where several addresses were tried, the blocked one may be among the suppressed. */
  private static @org.jspecify.annotations.Nullable Throwable blocked(Throwable failure) {
    if (failure instanceof BlockedAddressException) {
      return failure;
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      if (suppressed instanceof BlockedAddressException) {
        return suppressed;
      }
    }
    return null;
  }

  private static String message(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }
}
