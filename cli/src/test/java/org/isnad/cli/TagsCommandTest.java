package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TagsCommandTest {

  @Test
  void printsTheTagsOfEachReportInOrder() {
    String line =
        "{\"id\":\"%s\",\"lang\":\"ar\",\"title\":\"جسر الوادي يفتح أمام السكان\","
            + "\"text\":\"فتح جسر الوادي أمام السكان. وقالت بلدية الوادي إن جسر الوادي مجاني.\"}\n";
    Ran ran = Ran.withInput(line.formatted("a") + line.formatted("b"), "tags", "-");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.outLines()).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(ran.outLines().getFirst());
    assertThat(first.propertyNames()).containsExactly("article", "tags");
    assertThat(first.get("article").asString()).isEqualTo("a");
    for (JsonNode tag : first.get("tags")) {
      assertThat(tag.propertyNames()).containsExactly("key", "label");
    }
  }

  @Test
  void thePublishersTagsOfALineAreCleanedAndUsed() {
    String line =
        "{\"id\":\"a\",\"lang\":\"ar\",\"title\":\"خبر\",\"text\":\"ذكرى الحرب العالمية الثانية.\","
            + "\"tags\":[\"الحربالعالميَّةالثَّانية،\",\"أخبار\"]}\n";
    Ran ran = Ran.withInput(line, "tags", "-");
    assertThat(ran.out()).contains("الحرب_العالمية_الثانية").doesNotContain("أخبار");
  }

  @Test
  void aBadLineIsNamedByItsNumberAndTheRestGoesOn() {
    String good = "{\"id\":\"%s\",\"lang\":\"ar\",\"title\":\"قمة في تونس\",\"text\":\"قمة.\"}\n";
    Ran ran = Ran.withInput(good.formatted("a") + "{oops\n" + good.formatted("b"), "tags", "-");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("line 2");
    assertThat(ran.outLines()).hasSize(2);
  }

  @Test
  void hashtagsOnTheRiseAreToldWithTheReason() {
    StringBuilder lines = new StringBuilder();
    String line =
        "{\"id\":\"%d\",\"lang\":\"ar\",\"date\":\"2026-03-%02dT10:00:00Z\",\"source\":\"s%d\","
            + "\"title\":\"%s\",\"text\":\"نص %d.\"}\n";
    for (int i = 0; i < 60; i++) {
      lines.append(line.formatted(i, 1 + i / 6, i % 4, "قمة في تونس", i));
    }
    for (int i = 60; i < 66; i++) {
      lines.append(line.formatted(i, 12, i % 3, "حريق في طنجة", i));
    }
    Ran ran = Ran.withInput(lines.toString(), "tags", "--trending", "--window", "24h", "-");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.outLines()).hasSize(1);
    JsonNode trend = new ObjectMapper().readTree(ran.out());
    assertThat(trend.get("label").asString()).isEqualTo("طنجة");
    assertThat(trend.get("reports").asInt()).isEqualTo(6);
    assertThat(trend.get("sources").asInt()).isEqualTo(3);
    assertThat(trend.get("expected").asDouble()).isLessThan(1);
    assertThat(trend.get("to").asString()).isEqualTo("2026-03-12T10:00:00Z");
  }
}
