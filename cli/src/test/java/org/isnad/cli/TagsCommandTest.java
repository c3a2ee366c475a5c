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
}
