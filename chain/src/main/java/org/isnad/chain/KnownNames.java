package org.isnad.chain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was learned of names before: the memory that {@link NameIdentities} asks. */
public interface KnownNames {
  /** At most so many names are answered for a key. */
  int MOST_PER_KEY = 50;

  /** The names that bear a key, by the key; keys that none bears are left out. */
  Map<String, List<KnownName>> byKeys(Set<String> keys);

  /** The names that have these ids. */
  Map<Long, KnownName> byIds(Set<Long> ids);

  /** Persons and organisations that a story's latest reports name; a bounded number. */
  List<KnownName> inStory(long storyId);

  /** Whether an admin keeps two names apart, by their roots: they are never joined again. */
  boolean apart(long root, long otherRoot);
}
