package org.isnad.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one feed, in the order they came up. A fault that a feed repeats in every entry
 * is one problem with a count: a page of equal lines helps nobody.
 */
final class ProblemList {
  /** Problems of one code that are listed one by one; the rest are only counted. */
  static final int LISTED = 20;

  private record Noted(String code, String detail, @Nullable Integer line) {}

  private final String subject;
  private final List<Noted> noted = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Integer> repeats = new LinkedHashMap<>();

  ProblemList(String subject) {
    this.subject = subject;
  }

  /** Notes a problem of its own. */
  void add(String code, String detail, @Nullable Integer line) {
    note(code, detail, line, LISTED);
  }

  /** Notes a fault of the whole feed: the first is listed, the others are counted. */
  void once(String code, String detail, @Nullable Integer line) {
    note(code, detail, line, 1);
  }

  private void note(String code, String detail, @Nullable Integer line, int listed) {
    if (counts.merge(code, 1, Integer::sum) <= listed) {
      noted.add(new Noted(code, detail, line));
    } else {
      repeats.merge(code, 1, Integer::sum);
    }
  }

  /** How many are listed so far; a mark for {@link #forgetSince}. */
  int listed() {
    return noted.size();
  }

  /** Forgets what was listed after {@code mark}: it was said of something that is no feed. */
  void forgetSince(int mark) {
    for (Noted late : noted.subList(mark, noted.size())) {
      counts.remove(late.code());
      repeats.remove(late.code());
    }
    noted.subList(mark, noted.size()).clear();
  }

  /** All of them; the last of a code says how many more there were. */
  List<Problem> all() {
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> left = new LinkedHashMap<>();
    noted.forEach(n -> left.merge(n.code(), 1, Integer::sum));
    for (Noted n : noted) {
      boolean last = left.merge(n.code(), -1, Integer::sum) == 0;
      Integer more = last ? repeats.get(n.code()) : null;
      String detail = more == null ? n.detail() : n.detail() + " (and " + more + " more)";
      problems.add(new Problem("feed", n.code(), subject, detail, n.line()));
    }
    return problems;
  }
}
