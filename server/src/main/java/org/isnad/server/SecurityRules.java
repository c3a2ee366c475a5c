package org.isnad.server;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

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
  SecurityFilterChain rules(HttpSecurity http) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("isnad-form");
    tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    // A page that is refused is not there for whoever asks; a form without its token is.
    AccessDeniedHandler denied =
        (request, response, why) ->
            response.sendError(
                why instanceof CsrfException
                    ? HttpServletResponse.SC_FORBIDDEN
                    : HttpServletResponse.SC_NOT_FOUND);
    AuthenticationEntryPoint unknown =
        (request, response, why) -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    return http.authorizeHttpRequests(
            requests -> {
              requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
              for (Routes.Route route : Routes.ALL) {
                if (route.access() == Routes.Access.EVERYBODY) {
                  requests
                      .requestMatchers(withDefaults().matcher(route.method(), route.pattern()))
                      .permitAll();
                  if (route.method().equals(HttpMethod.GET)) {
                    requests
                        .requestMatchers(withDefaults().matcher(HttpMethod.HEAD, route.pattern()))
                        .permitAll();
                  }
                }
              }
              requests.anyRequest().denyAll();
            })
        .csrf(csrf ->
            // A hub has no form of ours; its pushes are signed.
            csrf.csrfTokenRepository(tokens)
                .ignoringRequestMatchers(withDefaults().matcher(HttpMethod.POST, "/hub/{token}")))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .exceptionHandling(
            failures -> failures.accessDeniedHandler(denied).authenticationEntryPoint(unknown))
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
}
