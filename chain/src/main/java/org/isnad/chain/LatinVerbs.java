package org.isnad.chain;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.text.Spelling;

/** The verb forms of reporting-en.txt or reporting-fr.txt with the frames they take. Immutable. */
final class LatinVerbs {
  /** What may stand behind a verb; the data file says what each means. */
  enum Frame {
    BARE,
    THAT,
    TOLD,
    TO,
    OBJECT
  }

  private static final int LONGEST = 4;

  private final Map<String, Set<Frame>> forms = new HashMap<>();

  LatinVerbs(String tag) {
    for (String line : DataFile.lines(LatinVerbs.class, "reporting-" + tag + ".txt")) {
      int colon = line.indexOf(':');
      Frame frame = Frame.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      for (String form : line.substring(colon + 1).split(",", -1)) {
        forms
            .computeIfAbsent(Spelling.fold(form.strip()), k -> EnumSet.noneOf(Frame.class))
            .add(frame);
      }
    }
  }

  /** How many words from {@code at} on make a form; 0 when none. */
  int match(Words words, int at) {
    int found = 0;
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < LONGEST && words.at(at + i).letters(); i++) {
      phrase.append(i == 0 ? "" : " ").append(words.at(at + i).folded());
      if (forms.containsKey(phrase.toString())) {
        found = i + 1;
      }
    }
    return found;
  }

  Set<Frame> frames(Words words, int at, int length) {
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < length; i++) {
      phrase.append(i == 0 ? "" : " ").append(words.at(at + i).folded());
    }
    return forms.getOrDefault(phrase.toString(), Set.of());
  }
}
