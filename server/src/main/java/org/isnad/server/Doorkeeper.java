package org.isnad.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isnad.pipeline.SessionBook;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows readers by their session's cookie. Who has none, or an old one, comes in as a guest. */
final class Doorkeeper extends OncePerRequestFilter {
  /** A session's use is written down no more often: reading the news should not be writing. */
  private static final Duration WRITTEN_EVERY = Duration.ofMinutes(10);

  private final Backend backend;

  Doorkeeper(Backend backend) {
    this.backend = backend;
  }

  /** What never depends on who asks. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/assets/")
        || path.startsWith("/picture/")
        || path.startsWith("/api/v1/");
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String secret = SessionCookie.read(request);
    if (!secret.isEmpty()) {
      know(secret, request, response);
    }
    chain.doFilter(request, response);
  }

  private void know(String secret, HttpServletRequest request, HttpServletResponse response) {
    SessionBook sessions = backend.readers().sessions();
    Instant now = backend.clock().instant();
    String digest = Secrets.digest(secret);
    Optional<SessionBook.Open> open = sessions.find(digest, now);
    if (open.isEmpty()) {
      return;
    }
    SignedIn known = new SignedIn(open.get().account(), digest);
    known.mark(request);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(known);
    SecurityContextHolder.setContext(context);
    if (open.get().session().used().plus(WRITTEN_EVERY).isBefore(now)) {
      sessions.use(digest, now, now.plus(SessionCookie.LASTS));
      if (!response.isCommitted()) {
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.of(secret, request.isSecure()));
      }
    }
  }
}
