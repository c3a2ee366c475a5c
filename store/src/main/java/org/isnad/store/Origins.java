package org.isnad.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts the independent origins behind a story. Each report has one, the first of these that is
 * known:
 *
 * <ol>
 *   <li>the agency of its wire family: the one named most among the family's members, the earliest
 *       of those named equally often; else a member that is itself an agency, as far as this story
 *       tells
 *   <li>the source of its wire family's first report, whose words the others copied; the family
 *       itself when that report stands in another story
 *   <li>the agency it credits
 *   <li>its own source: what a publisher writes and then updates is one origin
 * </ol>
 *
 * An agency's own page has the same origin as the reports that credit it: an agency's id is the id
 * of a source.
 */
final class Origins {
  private final Map<Long, List<StoryMember>> families = new HashMap<>();
  private final Set<String> agencies;

  private Origins(List<StoryMember> members) {
    agencies =
        members.stream()
            .map(StoryMember::agency)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    for (StoryMember member : members) {
      if (member.familyId() != null) {
        families.computeIfAbsent(member.familyId(), id -> new ArrayList<>()).add(member);
      }
    }
    // The first report of a family was placed before there was one, so its row does not name it.
    for (StoryMember member : members) {
      if (member.familyId() == null && families.containsKey(member.id())) {
        families.get(member.id()).addFirst(member);
      }
    }
  }

  /**
   * @param members earliest first
   */
  static int count(List<StoryMember> members) {
    Origins origins = new Origins(members);
    Map<Long, String> ofFamilies = new HashMap<>();
    origins.families.forEach((id, family) -> ofFamilies.put(id, origins.ofFamily(id, family)));
    Set<String> found = new HashSet<>();
    for (StoryMember member : members) {
      Long family = member.familyId() == null ? Long.valueOf(member.id()) : member.familyId();
      String alone = member.agency() == null ? member.sourceId() : member.agency();
      found.add(ofFamilies.getOrDefault(family, alone));
    }
    return found.size();
  }

  private String ofFamily(long id, List<StoryMember> family) {
    String agency = agencyOf(family);
    if (agency != null) {
      return agency;
    }
    for (StoryMember member : family) {
      if (member.id() == id) {
        return member.sourceId();
      }
    }
    return "family " + id; // No source's id has a space.
  }

  private @Nullable String agencyOf(List<StoryMember> family) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (StoryMember member : family) {
      if (member.agency() != null) {
        named.merge(member.agency(), 1, Integer::sum);
      }
    }
    Map.Entry<String, Integer> most = null;
    for (Map.Entry<String, Integer> agency : named.entrySet()) {
      if (most == null || agency.getValue() > most.getValue()) {
        most = agency;
      }
    }
    return most != null
        ? most.getKey()
        : family.stream()
            .map(StoryMember::sourceId)
            .filter(agencies::contains)
            .findFirst()
            .orElse(null);
  }
}
