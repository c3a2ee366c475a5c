package org.isnad.chain;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.NameJoin;
import org.isnad.model.PlacedReport;

/** What was learned of names, in memory: the tests' stand-in for the store. */
final class MemoryNames implements KnownNames {
  private static final int STORY_REPORTS = 60;

  final Map<Long, KnownName> names = new LinkedHashMap<>();
  final List<NameJoin> joins = new ArrayList<>();
  private final Map<String, Set<Long>> byKey = new HashMap<>();
  private final Map<Long, Long> parents = new HashMap<>();
  private final Map<Long, Deque<Set<Long>>> stories = new HashMap<>();
  private final Set<Set<Long>> apart = new HashSet<>();
  private final Map<Long, Integer> uses = new HashMap<>();
  private final Map<Long, Set<String>> offices = new HashMap<>();
  private final Map<Long, String> countries = new HashMap<>();

  @Override
  public Map<String, List<KnownName>> byKeys(Set<String> keys) {
    Map<String, List<KnownName>> found = new HashMap<>();
    for (String key : keys) {
      Set<Long> ids = byKey.get(key);
      if (ids != null) {
        found.put(
            key,
            ids.stream()
                .map(this::now)
                .sorted(Comparator.comparingInt(KnownName::uses).reversed())
                .limit(MOST_PER_KEY)
                .toList());
      }
    }
    return found;
  }

  @Override
  public Map<Long, KnownName> byIds(Set<Long> ids) {
    Map<Long, KnownName> found = new HashMap<>();
    ids.stream().filter(names::containsKey).forEach(id -> found.put(id, now(id)));
    return found;
  }

  @Override
  public List<KnownName> inStory(long storyId) {
    Set<Long> ids = new LinkedHashSet<>();
    stories.getOrDefault(storyId, new ArrayDeque<>()).forEach(ids::addAll);
    return ids.stream().map(this::now).filter(name -> name.anchor() == null).toList();
  }

  @Override
  public boolean apart(long root, long otherRoot) {
    return apart.stream()
        .anyMatch(
            pair -> pair.stream().map(this::root).toList().containsAll(List.of(root, otherRoot)));
  }

  private KnownName now(long id) {
    KnownName name = names.get(id);
    return new KnownName(
        id,
        root(id),
        name.kind(),
        name.key(),
        name.spelled(),
        name.anchor(),
        name.bearer(),
        countries.get(id),
        List.copyOf(offices.getOrDefault(id, Set.of())),
        uses.getOrDefault(id, 0),
        Instant.EPOCH);
  }

  long root(long id) {
    long root = id;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }

  void keep(PlacedReport placed, NamesRead read) {
    for (KnownName name : read.opened()) {
      names.putIfAbsent(name.id(), name);
      for (String key : read.keys().getOrDefault(name.id(), List.of())) {
        byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(name.id());
      }
    }
    for (NameJoin join : read.joins()) {
      parents.put(join.id(), join.into());
      joins.add(join);
    }
    Set<Long> used = new LinkedHashSet<>();
    for (NameUse use : read.uses()) {
      used.add(use.nameId());
      uses.merge(use.nameId(), 1, Integer::sum);
      if (!use.office().isEmpty()) {
        offices
            .computeIfAbsent(use.nameId(), k -> new LinkedHashSet<>())
            .add(org.isnad.text.Spelling.fold(use.office()));
      }
      if (use.country() != null) {
        countries.putIfAbsent(use.nameId(), use.country());
      }
    }
    Deque<Set<Long>> story = stories.computeIfAbsent(placed.storyId(), k -> new ArrayDeque<>());
    story.addLast(used);
    if (story.size() > STORY_REPORTS) {
      story.removeFirst();
    }
  }

  /** Undoes a join for good. */
  void split(long id) {
    long into = parents.remove(id);
    apart.add(Set.of(id, into));
  }

  /** The spellings of each identity, those of the first name first. */
  Map<Long, List<String>> identities() {
    Map<Long, List<String>> identities = new LinkedHashMap<>();
    names
        .values()
        .forEach(name ->
            identities
                .computeIfAbsent(root(name.id()), k -> new ArrayList<>())
                .add(name.spelled()));
    return identities;
  }
}
