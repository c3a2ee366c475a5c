package org.isnad.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Article;
import org.isnad.model.DataFile;
import org.isnad.model.Hashtag;
import org.isnad.text.Spelling;

/**
 * Finds the hashtags (وسوم) of an article: the publisher's own tags, cleaned, then names of the
 * text.
 */
public final class Hashtagger {
  /** More tags than a reader reads. */
  static final int MOST = 8;

  /** Keys of section names: a category that only says where in the paper it stood is no topic. */
  private static final Set<String> SECTIONS =
      DataFile.lines(Hashtagger.class, "sections.txt").stream()
          .map(Spelling::fold)
          .collect(Collectors.toUnmodifiableSet());

  private Hashtagger() {}

  /** The article's hashtags, the most telling first; at most {@value #MOST}. */
  public static List<Hashtag> of(Article article) {
    Map<String, Hashtag> tags = new LinkedHashMap<>();
    // The publisher's tags first: where both say the same, its spelling is kept.
    for (String tag : article.tags()) {
      TagSpelling.clean(tag)
          .filter(found -> !SECTIONS.contains(found.key()))
          .ifPresent(found -> tags.putIfAbsent(found.key(), found));
    }
    String title = article.title() == null ? "" : article.title();
    for (String phrase : KeyPhrases.of(title, article.text(), article.language())) {
      TagSpelling.clean(phrase).ifPresent(found -> tags.putIfAbsent(found.key(), found));
    }
    List<Hashtag> all = new ArrayList<>(tags.values());
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }
}
