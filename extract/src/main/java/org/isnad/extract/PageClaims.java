package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of its article, made ready for comparing chunks with it.
 *
 * @param title words of the headline
 * @param description words of the description
 * @param mentioned words of either
 * @param told runs of words of the structured data's articleBody; empty when there is none
 */
record PageClaims(
    Set<String> title, Set<String> description, Set<String> mentioned, Set<String> told) {
  /** Runs of this many words are compared. */
  private static final int RUN = 3;

  /** A longer articleBody is compared in its beginning only. */
  private static final int MAX_TOLD = 200_000;

  static PageClaims of(StructuredData data, @Nullable String title) {
    String description = data.meta().first("og:description", "description", "twitter:description");
    String told = data.jsonLd().text("articleBody");
    Set<String> titleWords = words(title);
    Set<String> descriptionWords = words(description);
    Set<String> mentioned = new HashSet<>(titleWords);
    mentioned.addAll(descriptionWords);
    return new PageClaims(titleWords, descriptionWords, mentioned, runs(told));
  }

  private static Set<String> words(@Nullable String text) {
    return text == null ? Set.of() : new HashSet<>(Words.tokens(text));
  }

  private static Set<String> runs(@Nullable String text) {
    if (text == null) {
      return Set.of();
    }
    List<String> tokens =
        Words.tokens(text.length() > MAX_TOLD ? text.substring(0, MAX_TOLD) : text);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= tokens.size(); i++) {
      runs.add(tokens.get(i) + " " + tokens.get(i + 1) + " " + tokens.get(i + 2));
    }
    return runs;
  }

  boolean hasBody() {
    return !told.isEmpty();
  }

  /** Share of the chunk's runs that the structured data tells too; -1 when it tells nothing. */
  double toldShare(List<String> tokens) {
    if (told.isEmpty() || tokens.size() < RUN) {
      return -1;
    }
    int hits = 0;
    for (int i = 0; i + RUN <= tokens.size(); i++) {
      if (told.contains(tokens.get(i) + " " + tokens.get(i + 1) + " " + tokens.get(i + 2))) {
        hits++;
      }
    }
    return (double) hits / (tokens.size() - RUN + 1);
  }

  /** Whether one of the words is in the headline or the description. */
  boolean mentions(List<String> words) {
    for (String word : words) {
      if (mentioned.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Common words over all words of both. */
  static double overlap(Set<String> claimed, Set<String> own) {
    if (claimed.isEmpty() || own.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String word : own) {
      common += claimed.contains(word) ? 1 : 0;
    }
    return (double) common / (own.size() + claimed.size() - common);
  }
}
