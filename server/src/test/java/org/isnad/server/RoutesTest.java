package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A handler without a rule is a hole or a dead end; a rule without a handler is a lie. */
class RoutesTest {

  @Test
  void everyHandlerHasItsRule() {
    Set<String> ruled =
        Routes.ALL.stream()
            .map(route -> route.method() + " " + route.pattern())
            .filter(route -> !route.equals("GET /healthz"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> handled =
        PaperServer.SERVER
            .context()
            .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()
            .stream()
            .flatMap(mapping -> routes(mapping).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(handled).isEqualTo(ruled);
  }

  private static List<String> routes(RequestMappingInfo mapping) {
    Set<String> methods =
        mapping.getMethodsCondition().isEmpty()
            ? Set.of("GET")
            : mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
    return methods.stream()
        .flatMap(m -> mapping.getPatternValues().stream().map(pattern -> m + " " + pattern))
        .toList();
  }

  @Test
  void whatHasNoRuleIsNotThere() {
    Visitor visitor = PaperServer.visitor();
    for (String path :
        List.of("/env", "/actuator", "/error", "/assets/", "/admin/env", "/story/1/x")) {
      assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(visitor.get("/healthz").body()).contains("\"status\":\"UP\"");
  }
}
