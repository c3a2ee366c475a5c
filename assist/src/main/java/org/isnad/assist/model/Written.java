package org.isnad.assist.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence as a model wrote it, unchecked.
 *
 * @param cites ids of the sentences it says it rests on
 */
record Written(String text, List<String> cites) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** More is not asked for. */
  private static final int MOST = 40;

  private static final int LONGEST = 1_000;

  Written {
    cites = List.copyOf(cites);
  }

  /**
   * Reads an answer: the first JSON object in it, whatever stands around.
   *
   * @return empty when there is none of the form asked for
   */
  static Optional<List<Written>> read(String answer) {
    int from = answer.indexOf('{');
    int to = answer.lastIndexOf('}');
    if (from < 0 || to < from) {
      return Optional.empty();
    }
    try {
      JsonNode sentences = JSON.readTree(answer.substring(from, to + 1)).get("sentences");
      if (sentences == null || !sentences.isArray() || sentences.size() > MOST) {
        return Optional.empty();
      }
      List<Written> written = new ArrayList<>();
      for (JsonNode sentence : sentences) {
        JsonNode text = sentence.get("text");
        JsonNode cites = sentence.get("cites");
        if (text == null || !text.isString() || cites == null || !cites.isArray()) {
          return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        cites.forEach(id -> ids.add(id.isString() ? id.asString() : ""));
        String words = text.asString();
        written.add(new Written(words.substring(0, Math.min(LONGEST, words.length())), ids));
      }
      return Optional.of(written);
    } catch (JacksonException e) {
      return Optional.empty(); // Not the form asked for; the caller tells.
    }
  }
}
