package org.isnad.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds the article's body in script data: the text, or the list of blocks, that has most words,
 * stands under a name that bodies have, and belongs to an object with the page's title. Lists of
 * other articles, told by the titles of their items, and what {@code other} of script-fields.txt
 * names are left out.
 */
final class ScriptBody {
  /** Shorter texts are summaries. */
  private static final int FEWEST_WORDS = 40;

  /** Longer is not more likely. */
  private static final int ENOUGH_WORDS = 2_000;

  private static final int MAX_DEPTH = 120;

  /** Objects around a text in which a title is looked for. */
  private static final int TITLE_REACH = 4;

  /** Two titles of one article share so many of their words; see {@link Headline}. */
  private static final double ALIKE = 0.6;

  /** A name that bodies have doubles the words, the page's title weighs more than any name. */
  private static final double NAMED = 2;

  private static final double TITLED = 8;
  private static final double TITLED_OTHERWISE = 0.2;

  /** JSON within a string is read, and JSON within that, and no further. */
  private static final int MAX_PACKED = 2;

  private final @Nullable String title;
  private @Nullable JsonNode best;
  private double bestScore;
  private boolean bestTitled;
  private int packed;

  private ScriptBody(@Nullable String title) {
    this.title = title;
  }

  /**
   * A body that was found.
   *
   * @param node a text or a list of blocks
   * @param titled whether the object around it bears the page's title
   */
  record Found(JsonNode node, boolean titled) {}

  /** An object around a value, with the titles that hold for it. */
  private record Around(@Nullable Around outer, @Nullable String title) {}

  static @Nullable Found find(List<JsonNode> roots, @Nullable String title) {
    ScriptBody body = new ScriptBody(title);
    for (JsonNode root : roots) {
      body.weigh(root, "", null, 0);
    }
    JsonNode best = body.best;
    return best == null ? null : new Found(best, body.bestTitled);
  }

  /**
   * What a value gives to what holds it.
   *
   * @param words of its texts
   * @param longest words of the longest of them: many short ones are labels or code
   */
  private record Weight(int words, int longest) {
    static final Weight NONE = new Weight(0, 0);

    Weight plus(Weight other) {
      return new Weight(words + other.words, Math.max(longest, other.longest));
    }
  }

  /** The text in a value; looks for bodies in it on the way. */
  private Weight weigh(JsonNode node, String name, @Nullable Around around, int depth) {
    if (depth > MAX_DEPTH || ScriptWords.isField("other", name)) {
      return Weight.NONE;
    }
    if (node.isString()) {
      return weighText(node, name, around, depth);
    }
    Weight all = Weight.NONE;
    if (node.isObject()) {
      String own = title(node);
      Around here = new Around(around, own);
      boolean skipped = ScriptWords.kinds(node).contains("skip");
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        Weight within = weigh(field.getValue(), field.getKey(), here, depth + 1);
        if (!skipped && ScriptWords.isField("text", field.getKey())) {
          all = all.plus(within);
        }
      }
      return own == null
          ? all
          : Weight.NONE; // what has a title of its own is an article, not a block
    }
    if (node.isArray()) {
      for (JsonNode item : node.values()) {
        all = all.plus(weigh(item, "", around, depth + 1));
      }
      if (all.longest >= PageText.PROSE_WORDS) {
        offer(node, all.words, name, around);
      }
    }
    return all;
  }

  private Weight weighText(JsonNode node, String name, @Nullable Around around, int depth) {
    String text = node.stringValue();
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if ((first == '{' || first == '[') && packed < MAX_PACKED) {
      JsonNode inside = ScriptData.json(text);
      if (inside != null) {
        packed++;
        Weight within = weigh(inside, name, around, depth + 1);
        packed--;
        return within;
      }
    }
    int words = ScriptText.words(text);
    if (words >= FEWEST_WORDS && !name.startsWith("#") && ScriptText.isProse(text)) {
      offer(node, words, name, around);
    }
    return new Weight(words, words);
  }

  private void offer(JsonNode node, int words, String name, @Nullable Around around) {
    if (words < FEWEST_WORDS) {
      return;
    }
    double titled = titled(around);
    double named = ScriptWords.isField("body", name) ? NAMED : 1;
    double score = Math.min(words, ENOUGH_WORDS) * named * titled;
    if (score > bestScore) {
      best = node;
      bestScore = score;
      bestTitled = titled == TITLED;
    }
  }

  private double titled(@Nullable Around around) {
    String wanted = title;
    if (wanted == null) {
      return 1;
    }
    double told = 1;
    int level = 0;
    for (Around at = around; at != null && level < TITLE_REACH; at = at.outer) {
      String own = at.title;
      if (own != null) {
        if (Headline.likeness(own, wanted) >= ALIKE) {
          return TITLED;
        }
        told = TITLED_OTHERWISE;
      }
      level++;
    }
    return told;
  }

  private static @Nullable String title(JsonNode object) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (ScriptWords.isField("title", field.getKey())) {
        JsonNode value = field.getValue();
        if (value.isObject() && !value.isEmpty()) {
          value = value.values().iterator().next(); // {"rendered": "…"}, {"basic": "…"}
        }
        if (value.isString() && Words.count(value.stringValue()) >= 2) {
          return ScriptText.plain(value.stringValue());
        }
      }
    }
    return null;
  }
}
