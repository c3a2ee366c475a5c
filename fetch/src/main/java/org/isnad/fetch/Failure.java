package org.isnad.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Objects;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

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
      case SSLException e -> new Failure("bad-tls", tls(e));
      case ConnectException e -> new Failure("no-connection", message(e));
      case NoRouteToHostException e -> new Failure("no-connection", message(e));
      case PortUnreachableException e -> new Failure("no-connection", message(e));
      case InterruptedIOException e -> new Failure("timeout", "no answer in time: " + message(e));
      case ProtocolException e -> new Failure("bad-http", message(e));
      case EOFException e -> ended(e);
      default ->
          message(failure).contains("unexpected end of stream")
              ? ended(failure)
              : new Failure("connection-lost", message(failure));
    };
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

  private static String tls(SSLException failure) {
    if (failure instanceof SSLPeerUnverifiedException) {
      return "the certificate is for another host";
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case CertificateExpiredException e -> {
          return "the certificate has expired";
        }
        case CertificateNotYetValidException e -> {
          return "the certificate is not valid yet";
        }
        case CertPathBuilderException e -> {
          return "no known authority signed the certificate";
        }
        case CertificateException e -> {
          if (message(e).toLowerCase(Locale.ROOT).contains("no subject alternative")) {
            return "the certificate is for another host";
          }
        }
        default -> {}
      }
    }
    return message(failure);
  }

  private static String message(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
  }
}
