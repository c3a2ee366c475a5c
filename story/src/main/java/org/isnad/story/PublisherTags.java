package org.isnad.story;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Article;
import org.isnad.model.DataFile;
import org.isnad.model.Hashtag;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The publisher's own tags of an article, cleaned (وسوم الناشر):
 *
 * <ol>
 *   <li>several in one string are parted at commas and "#"; of an address the last step is taken,
 *       its %-signs decoded
 *   <li>{@link TagSpelling}: marks and punctuation off, words joined by "_"
 *   <li>words glued together ("الحربالعالميةالثانية", "NorthKorea") are parted where the text has
 *       them one after the other
 *   <li>left out: names of sections, the publisher's own and the authors' names, numbers, words
 *       that are never a topic, whole sentences
 * </ol>
 */
final class PublisherTags {
  private static final String PARTING = ",،;؛|#\n\t•";

  /** An unparted word so long is several, and nobody can read it. */
  private static final int LONGEST_WORD = 24;

  /** Shorter parts of a host name are "co", "ar", "www". */
  private static final int HOST_LETTERS = 3;

  /** Publishers that send more tags than this send words for search machines. */
  private static final int MOST = 40;

  /** Keys of section names: a category that only says where in the paper it stood is no topic. */
  private static final Set<String> SECTIONS =
      DataFile.lines(PublisherTags.class, "sections.txt").stream()
          .map(HashtagKey::of)
          .collect(Collectors.toUnmodifiableSet());

  private final TagText text;
  private final Set<String> own = new HashSet<>();

  private PublisherTags(Article article, TagText text) {
    this.text = text;
    if (article.site() != null) {
      addOwn(article.site());
      int space = article.site().indexOf(' ');
      if (space > 0) {
        addOwn(article.site().substring(space + 1)); // without «صحيفة», "The"
      }
    }
    article.authors().forEach(this::addOwn);
    addHost(article.url());
    addHost(article.canonical());
  }

  /** The article's tags by key, in the publisher's order. */
  static Map<String, Hashtag> of(Article article, TagText text) {
    Map<String, Hashtag> tags = new LinkedHashMap<>();
    PublisherTags publisher = new PublisherTags(article, text);
    for (String stated : article.tags()) {
      for (String tag : parts(stated)) {
        TagSpelling.clean(tag)
            .map(publisher::parted)
            .filter(publisher::topic)
            .ifPresent(found -> tags.putIfAbsent(found.key(), found));
        if (tags.size() >= MOST) {
          return tags;
        }
      }
    }
    return tags;
  }

  private void addOwn(String name) {
    own.add(glued(HashtagKey.of(name)));
  }

  private void addHost(@Nullable URI address) {
    if (address != null && address.getHost() != null) {
      for (String label : address.getHost().split("\\.", -1)) {
        if (label.length() >= HOST_LETTERS && !label.equals("www")) {
          own.add(glued(HashtagKey.of(label)));
        }
      }
    }
  }

  private static String glued(String key) {
    return key.replace("_", "");
  }

  static List<String> parts(String stated) {
    String tags = decoded(stated.strip());
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= tags.length(); i++) {
      if (i == tags.length() || PARTING.indexOf(tags.charAt(i)) >= 0) {
        if (i > start) {
          parts.add(tags.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static String decoded(String tag) {
    String step = tag;
    if (tag.startsWith("/") || tag.contains("://")) {
      String path = tag.endsWith("/") ? tag.substring(0, tag.length() - 1) : tag;
      step = path.substring(path.lastIndexOf('/') + 1);
    }
    if (step.indexOf('%') < 0) {
      return step;
    }
    try {
      return URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return step; // a per cent sign
    }
  }

  /** The tag with its words apart, where it is several glued together that the text shows. */
  private Hashtag parted(Hashtag tag) {
    return tag.label().indexOf('_') >= 0
        ? tag
        : GluedWords.part(tag.label(), text)
            .map(label -> new Hashtag(HashtagKey.of(label), label))
            .orElse(tag);
  }

  private boolean topic(Hashtag tag) {
    boolean single = tag.label().indexOf('_') < 0;
    if (single && tag.label().length() > LONGEST_WORD) {
      return false;
    }
    int kinds = single ? text.lexicon().kinds(Spelling.fold(tag.label())) : 0;
    return (kinds & (TagWords.NEVER | TagWords.ROLE)) == 0
        && !SECTIONS.contains(tag.key())
        && !own.contains(glued(tag.key()));
  }
}
