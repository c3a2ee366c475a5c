package org.isnad.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the verbs in reporting-fr.txt, as written with their accents, because "indique" and
 * "indiqué" are two forms: third persons of the present, the past, the future and the conditional,
 * the participles and the form in -ant. Verbs in -er are conjugated here with their changes of
 * spelling (dénonçait, révèle, appelle). Immutable.
 */
final class FrenchVerbs {
  /** Which form of the verb it is. */
  enum Form {
    FINITE,
    PARTICIPLE,
    GERUND
  }

  /**
   * A form found.
   *
   * @param frames the letters of what may stand behind; reporting-fr.txt says what each means
   * @param length how many words it has
   */
  record Match(String frames, Form form, int length) {
    boolean has(char frame) {
      return frames.indexOf(frame) >= 0;
    }
  }

  private static final int LONGEST = 4;

  private final Map<String, Match> forms = new HashMap<>();

  FrenchVerbs() {
    for (String line : DataFile.lines(FrenchVerbs.class, "reporting-fr.txt")) {
      String[] parts = line.split("\\|", 2);
      String frames = parts[0].strip();
      String verb = parts[1].strip();
      int colon = verb.indexOf(':');
      if (colon > 0) {
        written(verb.substring(colon + 1).split(";", -1), frames);
      } else {
        conjugated(verb, frames);
      }
    }
  }

  private void written(String[] groups, String frames) {
    for (int i = 0; i < groups.length; i++) {
      Form form = i == 1 ? Form.PARTICIPLE : i == groups.length - 1 ? Form.GERUND : Form.FINITE;
      for (String word : groups[i].split(",", -1)) {
        put(word.strip(), form, frames);
        if (form == Form.PARTICIPLE) {
          put(word.strip() + "e", form, frames);
          put(word.strip() + "s", form, frames);
        }
      }
    }
  }

  private void conjugated(String infinitive, String frames) {
    String self = infinitive.startsWith("s'") ? "s'" : infinitive.startsWith("se ") ? "se " : "";
    String verb = infinitive.substring(self.length());
    if (!verb.endsWith("er")) {
      throw new IllegalStateException("reporting-fr.txt: write out the forms of " + infinitive);
    }
    String stem = verb.substring(0, verb.length() - 2);
    String soft =
        stem.endsWith("g")
            ? stem + "e"
            : stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "ç" : stem;
    String mute = mute(stem);
    for (String ending : List.of("e", "ent")) {
      put(self + mute + ending, Form.FINITE, frames);
    }
    for (String ending : List.of("ait", "aient", "a")) {
      put(self + soft + ending, Form.FINITE, frames);
    }
    put(self + stem + "èrent", Form.FINITE, frames);
    for (String ending : List.of("era", "eront", "erait", "eraient")) {
      put(self + (mute.equals(stem) ? stem : mute) + ending, Form.FINITE, frames);
    }
    for (String ending : List.of("é", "ée", "és", "ées")) {
      put(stem + ending, Form.PARTICIPLE, frames);
    }
    put(self + soft + "ant", Form.GERUND, frames);
    boolean vowel = "aeiouhéè".indexOf(verb.charAt(0)) >= 0;
    put((vowel ? "d'" : "de ") + verb, Form.GERUND, frames); // "Et d'ajouter : …"
  }

  /** The stem before a mute e: révél → révèl, appel → appell. */
  private static String mute(String stem) {
    int last = stem.length() - 1;
    if (stem.endsWith("ppel")) {
      return stem + "l";
    }
    boolean consonant = "aeiouyéèê".indexOf(stem.charAt(last)) < 0;
    return consonant && last > 0 && stem.charAt(last - 1) == 'é'
        ? stem.substring(0, last - 1) + "è" + stem.charAt(last)
        : stem;
  }

  private void put(String form, Form kind, String frames) {
    int length = form.split(" ", -1).length;
    forms.merge(
        form,
        new Match(frames, kind, length),
        (a, b) -> new Match(a.frames() + b.frames(), a.form(), length));
  }

  /** The longest form that stands at {@code at}; null when none does. */
  @Nullable Match find(Words words, int at) {
    Match found = null;
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < LONGEST && words.at(at + i).letters(); i++) {
      phrase.append(i == 0 ? "" : " ").append(written(words, at + i));
      Match match = forms.get(phrase.toString());
      found = match == null ? found : match;
    }
    return found;
  }

  /** A word as written, in lower case, its apostrophe straight. */
  static String written(Words words, int at) {
    Word word = words.at(at);
    return words
        .text
        .substring(word.start(), Math.min(word.end(), word.start() + LONGEST_WORD))
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }

  private static final int LONGEST_WORD = 40;
}
