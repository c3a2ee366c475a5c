package org.isnad.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.model.NameJoin;
import org.jspecify.annotations.Nullable;

/**
 * The names at hand while one report is read: those known, those opened, and what was joined in the
 * meantime. Not thread-safe.
 */
final class NamePool {
  private final Map<String, List<KnownName>> byKey;
  private final Map<Long, KnownName> byId = new HashMap<>();
  private final List<KnownName> story;

  /** Full names of this report. */
  private final Set<KnownName> here = new LinkedHashSet<>();

  private final Map<Long, KnownName> opened = new LinkedHashMap<>();
  private final Map<Long, List<String>> keys = new HashMap<>();
  private final Map<Long, Long> moved = new HashMap<>();
  private final List<NameJoin> joins = new ArrayList<>();

  NamePool(Map<String, List<KnownName>> byKey, Map<Long, KnownName> byId, List<KnownName> story) {
    this.byKey = byKey;
    this.byId.putAll(byId);
    this.story = story;
    byKey.values().forEach(names -> names.forEach(name -> this.byId.putIfAbsent(name.id(), name)));
    story.forEach(name -> this.byId.putIfAbsent(name.id(), name));
  }

  @Nullable KnownName byId(long id) {
    return byId.get(id);
  }

  void know(Collection<KnownName> names) {
    names.forEach(name -> byId.putIfAbsent(name.id(), name));
  }

  void open(KnownName name, List<String> underKeys) {
    byId.put(name.id(), name);
    opened.put(name.id(), name);
    keys.put(name.id(), List.copyOf(underKeys));
  }

  boolean isOpened(KnownName name) {
    return opened.containsKey(name.id());
  }

  void stands(KnownName name) {
    here.add(name);
  }

  /** The names that bear a key, also those of this report. */
  List<KnownName> bearing(String key, Predicate<KnownName> wanted) {
    List<KnownName> bearing = new ArrayList<>();
    for (KnownName name : byKey.getOrDefault(key, List.of())) {
      if (wanted.test(name)) {
        bearing.add(name);
      }
    }
    for (KnownName name : opened.values()) {
      if (keys.getOrDefault(name.id(), List.of()).contains(key) && wanted.test(name)) {
        bearing.add(name);
      }
    }
    return bearing;
  }

  /** Full names of the report itself. */
  List<KnownName> here(Predicate<KnownName> wanted) {
    return here.stream().filter(wanted).toList();
  }

  /** Names of the story, those of this report too. */
  List<KnownName> story(Predicate<KnownName> wanted) {
    Set<KnownName> names = new LinkedHashSet<>(here);
    names.addAll(story);
    return names.stream().filter(wanted).toList();
  }

  boolean inStory(KnownName name) {
    return here.stream().anyMatch(other -> root(other) == root(name))
        || story.stream().anyMatch(other -> root(other) == root(name));
  }

  long root(KnownName name) {
    long root = name.root();
    Long next = moved.get(root);
    while (next != null) {
      root = next;
      next = moved.get(root);
    }
    return root;
  }

  /** The name that all of these are; null when there is none or more than one. */
  @Nullable KnownName only(List<KnownName> names) {
    for (KnownName name : names) {
      if (root(name) != root(names.getFirst())) {
        return null;
      }
    }
    return names.isEmpty() ? null : names.getFirst();
  }

  void join(NameJoin join) {
    moved.put(join.id(), join.into());
    joins.add(join);
  }

  NamesRead read(List<NameUse> uses) {
    return new NamesRead(uses, List.copyOf(opened.values()), keys, joins);
  }
}
