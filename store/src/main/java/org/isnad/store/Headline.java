package org.isnad.store;

import java.util.List;
import java.util.function.Predicate;

/**
 * Chooses the report whose headline a story bears: the earliest that is no copy and has a title of
 * good length, else the earliest with a title of good length, else with a title, else the earliest.
 */
final class Headline {
  /** Shorter ones are labels ("عاجل", "Live"); Arabic headlines run from some 25 letters up. */
  static final int SHORTEST = 15;

  /** Longer ones are a first paragraph put in the title, or have the site's slogan in them. */
  static final int LONGEST = 140;

  private Headline() {}

  /**
   * @param members earliest first, at least one
   */
  static StoryMember choose(List<StoryMember> members) {
    List<Predicate<StoryMember>> wishes =
        List.of(
            member -> member.familyId() == null && isGood(member.title()),
            member -> isGood(member.title()),
            member -> !member.title().isBlank());
    for (Predicate<StoryMember> wish : wishes) {
      for (StoryMember member : members) {
        if (wish.test(member)) {
          return member;
        }
      }
    }
    return members.getFirst();
  }

  private static boolean isGood(String title) {
    int length = title.strip().length();
    return length >= SHORTEST && length <= LONGEST;
  }
}
