package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.isnad.model.Reader.Role;
import org.isnad.model.Reader.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;

/** Each route is open to whom its rule names and to nobody else. */
class AccessTest {
  private static final Map<Role, Visitor> VISITORS =
      Map.of(
          Role.READER, ReaderSteps.signedUp("قارئ الأبواب"),
          Role.MODERATOR, ReaderSteps.signedUp("مشرف الأبواب", Role.MODERATOR),
          Role.ADMIN, ReaderSteps.signedUp("مدير الأبواب", Role.ADMIN));

  static Stream<Routes.Route> closed() {
    return Routes.ALL.stream().filter(route -> route.access().signedIn());
  }

  private static Role least(Routes.Access access) {
    return switch (access) {
      case READERS -> Role.READER;
      case MODERATORS -> Role.MODERATOR;
      case ADMINS -> Role.ADMIN;
      case EVERYBODY, APPS, INSIDE -> throw new IllegalArgumentException(access.name());
    };
  }

  private static String path(Routes.Route route) {
    return route.pattern().replaceAll("\\{[a-z]+}", "1");
  }

  @ParameterizedTest
  @MethodSource("closed")
  void whoIsNotSignedInIsAskedTo(Routes.Route route) {
    Visitor nobody = PaperServer.visitor();
    int status =
        route.method().equals(HttpMethod.GET)
            ? nobody.get(path(route)).statusCode()
            : nobody.submit("/sign-in", "/sign-in", path(route), Map.of()).statusCode();
    assertThat(status).isEqualTo(303);
  }

  @ParameterizedTest
  @MethodSource("closed")
  void whoMayNotIsToldThatThereIsNothing(Routes.Route route) {
    Role least = least(route.access());
    VISITORS.forEach((role, visitor) -> {
      if (!role.atLeast(least)) {
        int status =
            route.method().equals(HttpMethod.GET)
                ? visitor.get(path(route)).statusCode()
                : visitor.submit("/account", "/account/name", path(route), Map.of()).statusCode();
        assertThat(status).as("%s for %s", route, role).isEqualTo(404);
      } else if (route.method().equals(HttpMethod.GET) && !route.pattern().contains("{")) {
        assertThat(visitor.get(path(route)).statusCode())
            .as("%s for %s", route, role)
            .isEqualTo(200);
      }
    });
  }

  @Test
  void whoIsBannedMayDoNothingMore() {
    Visitor visitor = ReaderSteps.signedUp("موقوف الأبواب", Role.MODERATOR);
    ReaderSteps.become("موقوف الأبواب", Role.MODERATOR, Standing.BANNED);
    assertThat(visitor.get("/moderation").statusCode()).isEqualTo(404);
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    assertThat(
            visitor
                .submit("/account", "/account/name", "/report/100/comments", Map.of("text", "س"))
                .statusCode())
        .isEqualTo(422);
  }
}
