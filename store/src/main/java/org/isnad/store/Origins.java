package org.isnad.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the independent origins behind a story. Reports have one origin when they carry the same
 * wire family or the same agency stands behind them (or one is the agency's own); every other
 * report is an origin of its own.
 */
final class Origins {
  private final Map<String, String> parents = new HashMap<>();

  private Origins() {}

  static int count(List<StoryMember> members) {
    Origins origins = new Origins();
    Set<String> agencies = new HashSet<>();
    for (StoryMember member : members) {
      if (member.agency() != null) {
        agencies.add(member.agency());
      }
    }
    for (StoryMember member : members) {
      String report = "report " + member.id();
      origins.root(report);
      if (member.familyId() != null) {
        origins.unite(report, "family " + member.familyId());
      }
      if (member.agency() != null) {
        origins.unite(report, "agency " + member.agency());
      } else if (agencies.contains(member.sourceId())) {
        origins.unite(report, "agency " + member.sourceId());
      }
    }
    Set<String> roots = new HashSet<>();
    for (StoryMember member : members) {
      roots.add(origins.root("report " + member.id()));
    }
    return roots.size();
  }

  private String root(String node) {
    String parent = parents.putIfAbsent(node, node);
    if (parent == null || parent.equals(node)) {
      return node;
    }
    String root = root(parent);
    parents.put(node, root);
    return root;
  }

  private void unite(String one, String other) {
    parents.put(root(one), root(other));
  }
}
