package org.isnad.model;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A publisher, agency, official body or channel that Isnad reads (مصدر).
 *
 * @param id short stable name in ASCII: lower-case letters, digits and hyphens
 * @param names its name in each language it is known in; never empty
 * @param country ISO 3166 two-letter code; null when it belongs to none
 * @param kind what it is
 * @param owner who owns it, in English, where that is well known
 * @param home its home page
 * @param languages the languages it publishes in
 * @param feeds where its entries are listed; may be empty (an agency known only by its credits)
 * @param credits for an agency, every form in which copy credits it, by language; else empty
 */
public record Source(
    String id,
    Map<Language, String> names,
    @Nullable String country,
    SourceKind kind,
    @Nullable String owner,
    URI home,
    List<Language> languages,
    List<FeedAddress> feeds,
    Map<Language, List<String>> credits) {

  public Source {
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("not a source id: " + id);
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException("source without a name: " + id);
    }
    names = Map.copyOf(names);
    languages = List.copyOf(languages);
    feeds = List.copyOf(feeds);
    credits = Map.copyOf(credits);
  }

  /** The same source with other feeds. */
  public Source withFeeds(List<FeedAddress> others) {
    return new Source(id, names, country, kind, owner, home, languages, others, credits);
  }

  /** The same source; of its feeds those that are not listed yet are added. */
  public Source withMoreFeeds(Collection<FeedAddress> more) {
    Map<URI, FeedAddress> all = new LinkedHashMap<>();
    feeds.forEach(feed -> all.put(feed.uri(), feed));
    more.forEach(feed -> all.putIfAbsent(feed.uri(), feed));
    return withFeeds(List.copyOf(all.values()));
  }

  /** Whether it has feeds and none of them is asked for. */
  public boolean paused() {
    return !feeds.isEmpty() && feeds.stream().allMatch(FeedAddress::paused);
  }

  /** The name in {@code language}, else in its first own language, else in English, else any. */
  public String name(Language language) {
    String name = names.get(language);
    for (int i = 0; name == null && i < languages.size(); i++) {
      name = names.get(languages.get(i));
    }
    if (name == null) {
      name = names.get(Language.ENGLISH);
    }
    return name != null ? name : names.values().iterator().next();
  }
}
