package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import tools.jackson.databind.JsonNode;

/**
 * What the names of fields and of kinds in script data mean: script-fields.txt, script-kinds.txt.
 */
final class ScriptWords {
  private static final Map<String, Set<String>> FIELDS = read("script-fields.txt");
  private static final Map<String, Set<String>> KINDS = read("script-kinds.txt");

  /** A longer name is a key of a dictionary. */
  private static final int MAX_LENGTH = 60;

  private ScriptWords() {}

  /** From each word to the uses it stands for. */
  private static Map<String, Set<String>> read(String file) {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : DataFile.lines(ScriptWords.class, file)) {
      String[] parts = line.split(" ", -1);
      for (int i = 1; i < parts.length; i++) {
        words.computeIfAbsent(parts[i], word -> new HashSet<>()).add(parts[0]);
      }
    }
    return Map.copyOf(words);
  }

  static boolean isField(String use, String name) {
    return FIELDS.getOrDefault(bare(name), Set.of()).contains(use);
  }

  /** What the fields of an object say it is, among the uses of script-kinds.txt. */
  static Set<String> kinds(JsonNode object) {
    Set<String> kinds = new HashSet<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (field.getValue().isString() && isField("kind", field.getKey())) {
        String kind = field.getValue().stringValue();
        if (kind.length() <= MAX_LENGTH) {
          add(kind, kinds);
        }
      }
    }
    return kinds;
  }

  private static void add(String kind, Set<String> kinds) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= kind.length(); i++) {
      char c = i < kind.length() ? kind.charAt(i) : ' ';
      boolean capital =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(kind.charAt(i - 1));
      if (!Character.isLetterOrDigit(c) || capital) {
        kinds.addAll(KINDS.getOrDefault(word.toString().toLowerCase(Locale.ROOT), Set.of()));
        word.setLength(0);
      }
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      }
    }
  }

  private static String bare(String name) {
    if (name.length() > MAX_LENGTH) {
      return "";
    }
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < name.length() && name.charAt(i) != '('; i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        bare.append(name.charAt(i));
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }
}
