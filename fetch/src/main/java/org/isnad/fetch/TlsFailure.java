package org.isnad.fetch;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Objects;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Names what is wrong with a secured connection: a publisher mends each kind another way. */
final class TlsFailure {
  private TlsFailure() {}

  static Failure of(SSLException failure) {
    if (failure instanceof SSLPeerUnverifiedException) {
      return otherHost();
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Failure named = certificate(cause);
      if (named != null) {
        return named;
      }
    }
    String said = Objects.requireNonNullElse(failure.getMessage(), "").toLowerCase(Locale.ROOT);
    if (said.contains("unsupported or unrecognized ssl message")) {
      return new Failure("tls-protocol", "the server does not speak TLS at this port");
    }
    if (said.contains("protocol_version")
        || said.contains("protocol version")
        || said.contains("handshake_failure")
        || said.contains("no appropriate protocol")
        || said.contains("server chose")) {
      return new Failure("tls-protocol", "the server speaks no version of TLS that is still safe");
    }
    return new Failure("bad-tls", Objects.requireNonNullElse(failure.getMessage(), "TLS failed"));
  }

  private static @Nullable Failure certificate(Throwable cause) {
    return switch (cause) {
      case CertificateExpiredException _ ->
          new Failure("tls-expired", "the certificate has expired");
      case CertificateNotYetValidException _ ->
          new Failure("tls-not-yet-valid", "the certificate is not valid yet");
      case CertPathBuilderException _ -> unknownIssuer();
      case CertPathValidatorException e
          when e.getReason() == CertPathValidatorException.BasicReason.EXPIRED ->
          new Failure("tls-expired", "the certificate has expired");
      case CertificateException e
          when lower(e).contains("no subject alternative")
              || lower(e).contains("no name matching") ->
          otherHost();
      default -> null;
    };
  }

  private static String lower(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), "").toLowerCase(Locale.ROOT);
  }

  private static Failure otherHost() {
    return new Failure("tls-wrong-host", "the certificate is for another host");
  }

  private static Failure unknownIssuer() {
    return new Failure("tls-unknown-issuer", "no known authority signed the certificate");
  }
}
