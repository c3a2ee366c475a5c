package org.isnad.extract;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import org.jsoup.nodes.Element;

/**
 * What an element's tag, class, id and role say about its use, in general words
 * (container-hints.txt), never those of one site. Hints are clues that the scoring weighs, since
 * publishers call anything anything.
 */
final class HintSet {
  /** The uses that are told apart. */
  enum Hint {
    BODY,
    LEAD,
    RELATED,
    COMMENT,
    SOCIAL,
    ADVERT,
    NAVIGATION,
    META,
    CAPTION,
    PROMPT,
    MEDIA,
    HIDDEN
  }

  private static final Map<String, Hint> WORDS = words();
  private static final HintSet NONE = new HintSet(EnumSet.noneOf(Hint.class));

  /** Class attributes of utility frameworks run to thousands of characters. */
  private static final int MAX_ATTRIBUTE = 400;

  private final Set<Hint> hints;

  private HintSet(Set<Hint> hints) {
    this.hints = hints;
  }

  private static Map<String, Hint> words() {
    Map<String, Hint> words = new HashMap<>();
    for (String line : DataFile.lines(HintSet.class, "container-hints.txt")) {
      String[] parts = line.split("\\s+", -1);
      Hint hint = Hint.valueOf(parts[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i < parts.length; i++) {
        words.put(parts[i], hint);
      }
    }
    return Map.copyOf(words);
  }

  static HintSet of(Element element) {
    EnumSet<Hint> found = EnumSet.noneOf(Hint.class);
    read(element.attr("class"), found);
    read(element.attr("id"), found);
    read(element.attr("role"), found);
    read(element.attr("itemprop"), found);
    read(element.attr("data-testid"), found);
    read(element.attr("data-component"), found);
    read(element.normalName(), found);
    if (isHidden(element)) {
      found.add(Hint.HIDDEN);
    }
    return found.isEmpty() ? NONE : new HintSet(found);
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.length() <= MAX_ATTRIBUTE
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  /** Cuts names at marks, digits and capitals and looks up each word and each pair of words. */
  private static void read(String attribute, Set<Hint> found) {
    int length = Math.min(attribute.length(), MAX_ATTRIBUTE);
    StringBuilder word = new StringBuilder();
    String before = "";
    for (int i = 0; i <= length; i++) {
      char c = i < length ? attribute.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean capital =
          letter
              && Character.isUpperCase(c)
              && i > 0
              && Character.isLowerCase(attribute.charAt(i - 1));
      if ((!letter || capital) && !word.isEmpty()) {
        String one = word.toString().toLowerCase(Locale.ROOT);
        look(one, found);
        look(before + one, found);
        before = Words.isSpace(c) ? "" : one;
        word.setLength(0);
      }
      if (letter) {
        word.append(c);
      }
    }
  }

  private static void look(String word, Set<Hint> found) {
    Hint hint = WORDS.get(word);
    if (hint != null) {
      found.add(hint);
    }
  }

  boolean has(Hint hint) {
    return hints.contains(hint);
  }
}
