package org.isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Hashtag;

/**
 * The possible hashtags of one report, by key. Scored as the better unsupervised keyphrase systems
 * do (YAKE: where it stands first, how often, in how many ways written; TopicRank: spellings and
 * parts of one name count for one). Not thread-safe.
 */
final class Candidates {
  /** Named once in passing is not what the report is about. */
  private static final double FEWEST_MENTIONS = 2;

  /** A tag much less telling than the first is left out. */
  private static final double SHARE_OF_BEST = 0.36;

  private final TagText text;
  private final Map<String, Candidate> byKey = new LinkedHashMap<>();

  Candidates(TagText text) {
    this.text = text;
  }

  /** Counts a mention of a name that begins at a word. */
  void add(String written, Candidate.Kind kind, int at) {
    add(written, kind, at, 1);
  }

  void add(String written, Candidate.Kind kind, int at, double weight) {
    Optional<Hashtag> tag = TagSpelling.clean(written);
    if (tag.isPresent()) {
      byKey
          .computeIfAbsent(tag.get().key(), key -> new Candidate(key, kind, at))
          .mention(tag.get().label(), weight, text.inTitle(at), text.inLead(at));
    }
  }

  /** Counts a mention by a part of the name: "Trump" for Donald Trump. */
  void addPart(Candidate whole, int at) {
    whole.mention(1, text.inTitle(at), text.inLead(at));
  }

  List<Candidate> all() {
    return List.copyOf(byKey.values());
  }

  /** Those that the report is about, the most telling first. */
  List<Candidate> best() {
    List<Candidate> best = new ArrayList<>();
    for (Candidate candidate : byKey.values()) {
      if (told(candidate) && !coveredByAnother(candidate)) {
        best.add(candidate);
      }
    }
    best.sort(
        Comparator.comparingDouble(Candidate::salience)
            .reversed()
            .thenComparingInt(Candidate::first)
            .thenComparing(Candidate::key));
    double least = best.isEmpty() ? 0 : best.getFirst().salience() * SHARE_OF_BEST;
    best.removeIf(candidate -> candidate.salience() < least);
    return best;
  }

  private static boolean told(Candidate candidate) {
    boolean backdrop =
        candidate.kind() == Candidate.Kind.PLACE || candidate.kind() == Candidate.Kind.TOPIC;
    double fewest = backdrop && !candidate.inLead() ? FEWEST_MENTIONS + 1 : FEWEST_MENTIONS;
    return candidate.inTitle() || candidate.mentions() >= fewest;
  }

  /** Whether it is a part of a longer name that stands about as often. */
  private boolean coveredByAnother(Candidate candidate) {
    String part = "_" + candidate.key() + "_";
    for (Candidate other : byKey.values()) {
      if (other != candidate
          && other.key().length() > candidate.key().length()
          && ("_" + other.key() + "_").contains(part)
          && (other.inTitle() || other.mentions() >= FEWEST_MENTIONS)
          && (lastName(candidate, other) || candidate.mentions() < 2 * other.mentions())) {
        return true;
      }
    }
    return false;
  }

  /** رمضان is no month where صلاح رمضان is spoken of. */
  private static boolean lastName(Candidate candidate, Candidate whole) {
    return candidate.kind() == Candidate.Kind.TOPIC && whole.kind() == Candidate.Kind.FULL_NAME;
  }
}
