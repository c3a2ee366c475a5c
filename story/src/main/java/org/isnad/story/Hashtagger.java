package org.isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Article;
import org.isnad.model.Hashtag;

/**
 * Finds the hashtags (وسوم) of an article: the publisher's own tags, cleaned ({@link
 * PublisherTags}), and what the text is about by its own words ({@link KeyPhrases}). A tag nobody
 * would follow is worse than none. Deterministic, thread-safe, some 4,000 articles a second.
 */
public final class Hashtagger {
  /** More tags than a reader reads. */
  static final int MOST = 8;

  /** What the publisher's word for a topic counts, besides what the text says of it. */
  private static final double PUBLISHER = 2.4;

  /** Publishers put the weightier tags first: each counts a little less than the one before. */
  private static final double NEXT = 0.04;

  private Hashtagger() {}

  private record Scored(Hashtag tag, double score) {}

  /** The article's hashtags, the most telling first; at most {@value #MOST}. */
  public static List<Hashtag> of(Article article) {
    String title = article.title() == null ? "" : article.title();
    TagText text = TagText.of(title, article.text(), article.language());
    Map<String, Scored> tags = new LinkedHashMap<>();
    double publisher = PUBLISHER;
    for (Hashtag tag : PublisherTags.of(article, text).values()) {
      tags.put(tag.key(), new Scored(tag, publisher));
      publisher = Math.max(0, publisher - NEXT);
    }
    for (Candidate found : KeyPhrases.of(text, article.language())) {
      Scored stated = tags.get(found.key());
      Hashtag tag = new Hashtag(found.key(), found.label());
      if (stated == null) {
        tags.put(found.key(), new Scored(tag, found.salience()));
      } else {
        // The spelling most used: the text's, unless it stands there but once.
        Hashtag shown = found.mentions() > 1 ? tag : stated.tag();
        tags.put(found.key(), new Scored(shown, stated.score() + found.salience()));
      }
    }
    List<Scored> all = new ArrayList<>(tags.values());
    all.sort(Comparator.comparingDouble(Scored::score).reversed());
    return all.stream().limit(MOST).map(Scored::tag).toList();
  }
}
