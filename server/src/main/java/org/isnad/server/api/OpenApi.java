package org.isnad.server.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the table of operations as an OpenAPI 3.1 document. */
final class OpenApi {
  private OpenApi() {}

  static Map<String, Object> of(List<Operation> operations) {
    Schemas schemas = new Schemas();
    Map<String, Object> problem =
        Map.of(
            "description",
            "Why there is no answer (RFC 9457)",
            "content",
            Map.of("application/problem+json", Map.of("schema", schemas.of(ProblemWire.class))));
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Operation operation : operations) {
      paths.put(operation.path(), Map.of("get", get(operation, schemas)));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        Map.of(
            "title",
            "Isnad",
            "version",
            "1",
            "description",
            "News as stories, with who said what and who carried it. Read-only, for anybody. Ids"
                + " are texts. Offsets are UTF-16 positions in a report's text, the end exclusive."
                + " Times are ISO 8601 in UTC.",
            "license",
            Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
    document.put("servers", List.of(Map.of("url", Operations.ROOT)));
    document.put("security", List.of());
    document.put("paths", paths);
    document.put(
        "components", Map.of("schemas", schemas.all(), "responses", Map.of("Problem", problem)));
    return document;
  }

  private static Map<String, Object> get(Operation operation, Schemas schemas) {
    Map<String, Object> get = new LinkedHashMap<>();
    get.put("operationId", operation.id());
    get.put("summary", operation.summary());
    List<Object> parameters = new ArrayList<>();
    operation.open().forEach(name -> parameters.add(parameter(name, "path", true, "")));
    for (Operation.Parameter one : operation.parameters()) {
      parameters.add(parameter(one.name(), "query", one.required(), one.says()));
    }
    get.put("parameters", parameters);
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put(
        "200",
        Map.of(
            "description",
            operation.summary(),
            "headers",
            Map.of("ETag", Map.of("schema", Map.of("type", "string"))),
            "content",
            Map.of("application/json", Map.of("schema", schemas.of(operation.answers())))));
    responses.put("304", Map.of("description", "What If-None-Match names still stands"));
    if (operation.moves()) {
      responses.put("308", Map.of("description", "It has another id now; Location tells"));
    }
    responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
    get.put("responses", responses);
    return get;
  }

  private static Map<String, Object> parameter(
      String name, String in, boolean required, String says) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", in);
    parameter.put("required", required);
    if (!says.isEmpty()) {
      parameter.put("description", says);
    }
    parameter.put("schema", Map.of("type", name.equals("limit") ? "integer" : "string"));
    return parameter;
  }
}
