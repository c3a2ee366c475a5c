package org.isnad.server;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Reader.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may ask for what, and the headers that keep a page to itself. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

  /**
   * Nothing is loaded but from here, and nothing inline runs or styles. What publishers give to be
   * heard or seen is theirs to send, but is asked for only when the reader presses play.
   */
  static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self';"
          + " media-src https:; connect-src 'self'; manifest-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private static final String PERMISSIONS =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

  @Bean
  SecurityFilterChain rules(HttpSecurity http, Backend backend) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("isnad-form");
    // It outlives the browser: a form left open over night can still be sent.
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).sameSite("Lax").maxAge(SessionCookie.LASTS));
    // A page that is refused is not there for whoever asks; a form without its token is.
    AccessDeniedHandler denied =
        (request, response, why) ->
            response.sendError(
                why instanceof CsrfException
                    ? HttpServletResponse.SC_FORBIDDEN
                    : HttpServletResponse.SC_NOT_FOUND);
    return http.authorizeHttpRequests(
            requests -> {
              requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
              Routes.ALL.forEach(route -> allow(requests, route));
              requests.anyRequest().denyAll();
            })
        .addFilterBefore(new Doorkeeper(backend), AuthorizationFilter.class)
        .csrf(csrf ->
            // A hub has no form of ours; its pushes are signed.
            csrf.csrfTokenRepository(tokens)
                .ignoringRequestMatchers(withDefaults().matcher(HttpMethod.POST, "/hub/{token}"))
                .ignoringRequestMatchers(ofApps()))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .exceptionHandling(failures ->
            failures.accessDeniedHandler(denied).authenticationEntryPoint(SecurityRules::unknown))
        .headers(headers ->
            headers
                // Each page says itself how long it keeps.
                .cacheControl(cache -> cache.disable())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(
                    policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                    policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
        .build();
  }

  private static RequestMatcher[] ofApps() {
    return Routes.ALL.stream()
        .filter(route -> route.access() == Routes.Access.APPS)
        .map(route -> withDefaults().matcher(route.method(), route.pattern()))
        .toArray(RequestMatcher[]::new);
  }

  private static void allow(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      Routes.Route route) {
    List<RequestMatcher> matchers = new ArrayList<>();
    matchers.add(withDefaults().matcher(route.method(), route.pattern()));
    if (route.method().equals(HttpMethod.GET)) {
      matchers.add(withDefaults().matcher(HttpMethod.HEAD, route.pattern()));
    }
    var rule = requests.requestMatchers(matchers.toArray(new RequestMatcher[0]));
    switch (route.access()) {
      case EVERYBODY, APPS -> rule.permitAll();
      case READERS -> rule.hasAuthority(SignedIn.authority(Role.READER));
      case MODERATORS -> rule.hasAuthority(SignedIn.authority(Role.MODERATOR));
      case ADMINS -> rule.hasAuthority(SignedIn.authority(Role.ADMIN));
      case INSIDE -> rule.denyAll();
    }
  }

  /**
   * Whoever is not known and asks for a reader's page is asked to sign in; for what nobody may see,
   * there is nothing.
   */
  private static void unknown(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    boolean readers =
        Routes.ALL.stream()
            .filter(route -> route.access().signedIn())
            .anyMatch(
                route -> withDefaults().matcher(route.method(), route.pattern()).matches(request));
    if (!readers) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String query = request.getQueryString();
    String page = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        HttpHeaders.LOCATION, Links.signIn(request.getMethod().equals("GET") ? page : "/"));
  }
}
