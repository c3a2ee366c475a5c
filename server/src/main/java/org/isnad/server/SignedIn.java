package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.isnad.model.Reader;
import org.isnad.pipeline.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who asks, where it is a reader whose session was found. */
final class SignedIn extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1;
  private static final String ATTRIBUTE = SignedIn.class.getName();

  private final transient Account account;
  private final String session;

  /**
   * @param session digest of the session's secret
   */
  SignedIn(Account account, String session) {
    super(authorities(account.reader()));
    this.account = account;
    this.session = session;
    setAuthenticated(true);
  }

  /** The name of a role to Spring. */
  static String authority(Reader.Role role) {
    return "ROLE_" + role.name();
  }

  private static List<GrantedAuthority> authorities(Reader reader) {
    return List.of(Reader.Role.values()).stream()
        .filter(role -> role == Reader.Role.READER || reader.may(role))
        .map(role -> (GrantedAuthority) new SimpleGrantedAuthority(authority(role)))
        .toList();
  }

  Reader reader() {
    return account.reader();
  }

  Account account() {
    return account;
  }

  String session() {
    return session;
  }

  /** Remembers with a request who asks. */
  void mark(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Who asks; null for somebody unknown. */
  static @Nullable SignedIn of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof SignedIn known ? known : null;
  }

  /** Who asks for a page that the rules keep for readers. */
  static SignedIn required(HttpServletRequest request) {
    SignedIn known = of(request);
    if (known == null) {
      throw new IllegalStateException("a reader's page was asked for by nobody");
    }
    return known;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return account.reader().name();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn known && known.session.equals(session);
  }

  @Override
  public int hashCode() {
    return session.hashCode();
  }
}
