package org.isnad.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;

/** Whose word an element is (namespaces.txt). */
enum Vocabulary {
  /** RSS, sitemaps, and whatever stands without a namespace. */
  PLAIN,
  ATOM,
  DUBLIN_CORE,
  DUBLIN_CORE_TERMS,
  CONTENT,
  MEDIA,
  PODCAST,
  XHTML,
  RDF,
  NEWS,
  SITEMAP_IMAGE,
  FEEDBURNER,
  PRISM,
  SYNDICATION,
  XML,
  OTHER;

  private static final Map<String, Vocabulary> BY_NAMESPACE = new HashMap<>();
  private static final Map<String, Vocabulary> BY_PREFIX = new HashMap<>();

  static {
    for (String line : DataFile.lines(Vocabulary.class, "namespaces.txt")) {
      String[] words = line.split(" ", -1);
      Vocabulary vocabulary = valueOf(words[0]);
      if (!words[1].equals("-")) {
        BY_PREFIX.put(words[1], vocabulary);
      }
      for (int i = 2; i < words.length; i++) {
        BY_NAMESPACE.put(words[i], vocabulary);
      }
    }
  }

  /** The vocabulary of a namespace; null for one that is not known. */
  static @Nullable Vocabulary named(String namespace) {
    String key = namespace.strip().toLowerCase(Locale.ROOT);
    key = key.substring(key.indexOf("://") < 0 ? 0 : key.indexOf("://") + 3);
    key = key.startsWith("www.") ? key.substring(4) : key;
    while (key.endsWith("/") || key.endsWith("#")) {
      key = key.substring(0, key.length() - 1);
    }
    return BY_NAMESPACE.get(key);
  }

  /** What a prefix usually means, for feeds that do not declare it. */
  static Vocabulary ofPrefix(String prefix) {
    return prefix.isEmpty()
        ? PLAIN
        : BY_PREFIX.getOrDefault(prefix.toLowerCase(Locale.ROOT), OTHER);
  }
}
