package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs are answered, and that the document says just that. */
class ApiTest {
  private static final String ROOT = "/api/v1";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long REEM = PaperServer.PAPER.names.find("Reem Haddad", 1).getFirst().id();

  /** A path of each operation that is answered. */
  private static final Map<String, String> ASKED =
      Map.ofEntries(
          Map.entry("/stories", "/stories?lang=ar&limit=2"),
          Map.entry("/stories/{id}", "/stories/100"),
          Map.entry("/hashtags/{key}/reports", "/hashtags/" + encoded("جزيره_السرو") + "/reports"),
          Map.entry("/reports/{id}", "/reports/100"),
          Map.entry("/reports/{id}/attributions", "/reports/100/attributions"),
          Map.entry("/reports/{id}/figures", "/reports/100/figures"),
          Map.entry("/sources", "/sources"),
          Map.entry("/sources/{id}", "/sources/manara"),
          Map.entry("/sources/{id}/reports", "/sources/manara/reports?limit=1"),
          Map.entry("/search", "/search?limit=1&q=" + encoded("السرو")),
          Map.entry("/names", "/names?q=" + encoded("ريم الحداد")),
          Map.entry("/names/{id}", "/names/" + REEM + "?limit=1"),
          Map.entry("/ask", "/ask?q=" + encoded("متى رست السفن في السرو؟")));

  private final Visitor visitor = PaperServer.visitor();

  @BeforeEach
  void start() {
    PaperServer.forgetLimits();
  }

  private static String encoded(String text) {
    return Visitor.Text.encoded(text);
  }

  private JsonNode json(String path) {
    HttpResponse<String> answer = visitor.get(ROOT + path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private JsonNode document() {
    return json("/openapi.json");
  }

  @Test
  void everyOperationIsInTheDocumentAndOnThePage() {
    List<String> paths = new ArrayList<>(document().path("paths").propertyNames());
    assertThat(new TreeSet<>(paths)).isEqualTo(new TreeSet<>(ASKED.keySet()));
    for (String language : List.of("ar", "en", "fr")) {
      Document page = visitor.page("/api?lang=" + language);
      assertThat(page.select("dl.connect dt").eachText())
          .containsExactlyInAnyOrderElementsOf(
              paths.stream().map(path -> "GET " + ROOT + path).toList());
      assertThat(page.select("dl.connect dd").eachText())
          .hasSameSizeAs(paths)
          .noneMatch(text -> text.isBlank() || text.contains("api.op"));
    }
  }

  @Test
  void theDocumentIsWhole() {
    JsonNode document = document();
    assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
    assertThat(document.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(place ->
            assertThat(document.at(place.substring(1)).isMissingNode()).as(place).isFalse());
    assertThat(document.findValuesAsString("operationId")).doesNotHaveDuplicates().hasSize(13);
    document
        .path("paths")
        .forEachEntry((path, item) -> {
          List<String> open =
              Stream.of(path.split("/", -1)).filter(part -> part.startsWith("{")).toList();
          List<String> told = new ArrayList<>();
          for (JsonNode parameter : item.path("get").path("parameters")) {
            if (parameter.path("in").asString().equals("path")) {
              told.add("{" + parameter.path("name").asString() + "}");
              assertThat(parameter.path("required").asBoolean()).isTrue();
            }
          }
          assertThat(told).as(path).isEqualTo(open);
        });
  }

  static Stream<Map.Entry<String, String>> asked() {
    return ASKED.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("asked")
  void whatIsAnsweredIsWhatTheDocumentSays(Map.Entry<String, String> asked) {
    JsonNode document = document();
    JsonNode schema =
        document
            .path("paths")
            .path(asked.getKey())
            .at("/get/responses/200/content/application~1json/schema");
    check(json(asked.getValue()), schema, document, asked.getKey());
  }

  /** Whether a value is of a schema, as far as our schemas go. */
  private static void check(JsonNode value, JsonNode schema, JsonNode document, String at) {
    if (schema.has("$ref")) {
      check(value, document.at(schema.path("$ref").asString().substring(1)), document, at);
    } else if (schema.has("anyOf")) {
      if (!value.isNull()) {
        check(value, schema.path("anyOf").get(0), document, at);
      }
    } else {
      List<String> types = new ArrayList<>();
      schema.path("type").forEach(type -> types.add(type.asString()));
      if (types.isEmpty()) {
        types.add(schema.path("type").asString());
      }
      assertThat(types).as(at).contains(type(value, types));
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        check(value.get(i), schema.path("items"), document, at + "/" + i);
      }
      if (value.isObject()) {
        boolean open = schema.path("additionalProperties").isObject();
        value.forEachEntry((name, field) -> {
          JsonNode known =
              open ? schema.path("additionalProperties") : schema.path("properties").path(name);
          assertThat(known.isMissingNode()).as(at + "/" + name).isFalse();
          check(field, known, document, at + "/" + name);
        });
        schema.path("required").forEach(name -> assertThat(value.has(name.asString())).isTrue());
      }
    }
  }

  private static String type(JsonNode value, List<String> wanted) {
    return switch (value.getNodeType()) {
      case NUMBER -> value.isIntegralNumber() && wanted.contains("integer") ? "integer" : "number";
      default -> value.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }

  @Test
  void arabicComesAsItStandsAndOffsetsFitIt() {
    JsonNode report = json("/reports/100");
    String text = report.path("text").asString();
    assertThat(report.at("/report/id").asString()).isEqualTo("100");
    assertThat(report.at("/report/id").isString()).isTrue();
    assertThat(report.at("/report/lang").asString()).isEqualTo("ar");
    assertThat(report.at("/report/dir").asString()).isEqualTo("rtl");
    assertThat(report.at("/report/title").asString())
        .isEqualTo("سفن الإغاثة ترسو في جزيرة السرو بعد أسبوعين من الإعصار");
    for (JsonNode block : report.path("blocks")) {
      assertThat(text.substring(block.path("start").asInt(), block.path("end").asInt()))
          .isEqualTo(block.path("text").asString());
    }
    JsonNode statements = json("/reports/100/attributions").path("attributions");
    assertThat(statements.size()).isEqualTo(3);
    for (JsonNode statement : statements) {
      JsonNode words = statement.path("content").get(0);
      assertThat(text.substring(words.path("start").asInt(), words.path("end").asInt()))
          .isEqualTo(words.path("text").asString());
    }
    assertThat(statements.findValuesAsString("speakerId")).contains(Long.toString(REEM));
    assertThat(statements.get(1).at("/via/0/name").asString()).contains("وكان");
  }

  @Test
  void listsGoOnBehindTheirCursors() {
    for (String list :
        List.of(
            "/stories?",
            "/hashtags/" + encoded("جزيره_السرو") + "/reports?",
            "/search?q=" + encoded("السرو") + "&")) {
      List<String> whole = ids(json(list + "limit=100"));
      List<String> read = new ArrayList<>();
      JsonNode page = json(list + "limit=2");
      read.addAll(ids(page));
      while (page.path("next").isString() && read.size() < 200) {
        page = json(list + "limit=2&cursor=" + page.path("next").asString());
        read.addAll(ids(page));
      }
      assertThat(read).as(list).isEqualTo(whole).hasSizeGreaterThan(2);
    }
    JsonNode said = json("/names/" + REEM + "?limit=1");
    JsonNode older = json("/names/" + REEM + "?limit=1&cursor=" + said.path("next").asString());
    assertThat(older.at("/said/0/lang").asString()).isEqualTo("en");
    assertThat(older.path("next").isNull()).isTrue();
  }

  private static List<String> ids(JsonNode page) {
    List<String> ids = new ArrayList<>();
    page.path("items")
        .forEach(item -> ids.add(item.path(item.has("id") ? "id" : "report").asString()));
    return ids;
  }

  @Test
  void noCookieIsLookedAtAndNoneIsSet() {
    Visitor reader = ReaderSteps.signedUp("قارئة الواجهة");
    HttpResponse<String> known = reader.get(ROOT + "/stories?lang=fr");
    HttpResponse<String> unknown = visitor.get(ROOT + "/stories?lang=fr");
    assertThat(known.body()).isEqualTo(unknown.body()).contains("\"items\"");
    for (HttpResponse<String> answer : List.of(known, unknown)) {
      assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }
    assertThat(visitor.page("/").select("html").attr("lang")).isEqualTo("ar");
  }

  @Test
  void whatBecamePartOfAnotherSaysWhere() {
    HttpResponse<String> answer = visitor.get(ROOT + "/stories/999");
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location")).contains(ROOT + "/stories/100");
  }

  @Test
  void whoHasItAlreadyIsToldSo() {
    HttpResponse<String> first = visitor.get(ROOT + "/stories/100");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    HttpResponse<String> again = visitor.get(ROOT + "/stories/100", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(visitor.send("HEAD", ROOT + "/stories/100", "").headers().firstValue("ETag"))
        .contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404 ",
        "404 /",
        "404 /x",
        "404 /stories/",
        "404 /stories/1",
        "404 /stories/x",
        "404 /stories/-1",
        "404 /stories/99999999999999999999",
        "404 /reports/7/figures/x",
        "404 /reports/%D9%A1",
        "404 /sources/none",
        "404 /sources/none/reports",
        "404 /hashtags/%E2%80%AE/reports",
        "404 /names/1",
        "400 /stories?limit=0",
        "400 /stories?limit=x",
        "400 /stories?cursor=x",
        "400 /stories?cursor=",
        "400 /stories?lang=%3Cb%3E",
        "400 /stories?limt=3",
        "400 /stories?limit=1&limit=2",
        "400 /search",
        "400 /search?q=%20",
        "400 /ask?q=",
        "400 /reports/100?q=1"
      })
  void whateverIsWrongIsAProblem(String line) {
    int status = Integer.parseInt(line.substring(0, 3));
    HttpResponse<String> answer = visitor.get(ROOT + line.substring(4));
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = JSON.readTree(answer.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asString()).isNotBlank();
    check(problem, document().at("/components/schemas/Problem"), document(), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void nothingIsWrittenHere(String method) {
    HttpResponse<String> answer = visitor.send(method, ROOT + "/stories/100", "{}");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo("not-allowed");
  }

  @Test
  void whatBreaksHereIsAProblemTooAndTellsNothingOfTheHouse() {
    PaperServer.PAPER.library.failWith(new IllegalStateException("broken on purpose"));
    HttpResponse<String> answer;
    try {
      answer = visitor.get(ROOT + "/stories");
    } finally {
      PaperServer.PAPER.library.failWith(null);
    }
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("\"code\":\"failed\"").doesNotContain("broken");
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() {
    Limits limits = PaperServer.SERVER.context().getBean(Limits.class);
    assertThat(visitor.get(ROOT + "/sources").headers().firstValue("RateLimit").orElseThrow())
        .startsWith("\"address\";r=599;t=");
    for (String address : List.of("127.0.0.1", "0:0:0:0:0:0:0:1")) {
      while (limits.admit(Limits.Kind.API, address)) {
        // Until none is left.
      }
    }
    HttpResponse<String> answer = visitor.get(ROOT + "/sources");
    PaperServer.forgetLimits();
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After").orElseThrow()).matches("[1-9][0-9]*");
    assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo("too-many-requests");
  }
}
