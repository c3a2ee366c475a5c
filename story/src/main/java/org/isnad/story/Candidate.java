package org.isnad.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** A possible hashtag of one report: all its mentions under one key. Not thread-safe. */
final class Candidate {
  /** What it was found as, with how readily such a thing is followed. */
  enum Kind {
    /** A name of several words. */
    FULL_NAME(1.3),
    BODY(1.1),
    PLACE(1.0),
    TOPIC(1.0),
    /** A name of one word. */
    NAME(1.0),
    /** A phrase that is no name. */
    PHRASE(0.7);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }
  }

  private static final double IN_TITLE = 1.8;
  private static final double IN_LEAD = 1.2;
  private static final double LATER = 0.8;

  private final String key;
  private final Kind kind;
  private final int first;
  private final Map<String, Double> spellings = new LinkedHashMap<>();
  private double mentions;
  private boolean title;
  private boolean lead;

  Candidate(String key, Kind kind, int first) {
    this.key = key;
    this.kind = kind;
    this.first = first;
  }

  /**
   * Counts a mention.
   *
   * @param label under which it is met
   * @param weight 1 for a whole mention
   */
  void mention(String label, double weight, boolean inTitle, boolean inLead) {
    spellings.merge(label, weight, Double::sum);
    mention(weight, inTitle, inLead);
  }

  /** Counts a mention under a part of the name. */
  void mention(double weight, boolean inTitle, boolean inLead) {
    mentions += weight;
    title |= inTitle && weight >= 1;
    lead |= inLead;
  }

  String key() {
    return key;
  }

  Kind kind() {
    return kind;
  }

  /** The word where it is met first. */
  int first() {
    return first;
  }

  double mentions() {
    return mentions;
  }

  boolean inTitle() {
    return title;
  }

  boolean inLead() {
    return lead;
  }

  /**
   * The spelling most used; of several the one met first. In Cyrillic the shortest: it has no case.
   */
  String label() {
    String first = spellings.keySet().iterator().next();
    if (first.charAt(0) >= 0x0400 && first.charAt(0) <= 0x052F) {
      return spellings.keySet().stream().min(Comparator.comparingInt(String::length)).orElse(first);
    }
    String best = "";
    double most = -1;
    for (Map.Entry<String, Double> spelling : spellings.entrySet()) {
      if (spelling.getValue() > most) {
        best = spelling.getKey();
        most = spelling.getValue();
      }
    }
    return best;
  }

  /** How much the report is about it. */
  double salience() {
    double place = title ? IN_TITLE : lead ? IN_LEAD : LATER;
    return kind.weight * place * (1 + Math.log(Math.max(1, mentions)));
  }
}
