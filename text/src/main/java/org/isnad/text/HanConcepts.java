package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Span;

/**
 * Names in Han characters, which have no word breaks: at each place of a text the longest name is
 * looked for, character by character. Immutable once built.
 */
final class HanConcepts {
  private static final int SHORTEST = 2;

  /** Names of one hash at its place or behind it, up to an empty one. */
  private final List<ConceptNames.Name>[] places;

  private final int[] placed;
  private final int longest;

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of lists
  private HanConcepts(Map<Integer, List<ConceptNames.Name>> byHash, int longest) {
    this.longest = longest;
    places = new List[Math.max(2, Integer.highestOneBit(byHash.size() + 1) * 4)];
    Arrays.fill(places, List.of());
    placed = new int[places.length];
    byHash.forEach((hash, names) -> {
      int place = place(hash);
      placed[place] = hash;
      places[place] = names;
    });
  }

  boolean empty() {
    return longest == 0;
  }

  /** The place of a hash, or the empty one where it would be. */
  private int place(int hash) {
    int place = (hash * 0x9E3779B9) >>> 16 & (places.length - 1);
    while (placed[place] != hash && !places[place].isEmpty()) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  private List<ConceptNames.Name> names(int hash) {
    return places[place(hash)];
  }

  void find(String text, List<Token> tokens, List<Concept> found) {
    int[] hashes = new int[longest + 1];
    int first = 0;
    for (int i = 0; i < text.length(); ) {
      int length = text.charAt(i) < 0x2E80 ? 0 : lengthAt(text, i, hashes);
      if (length == 0) {
        i++;
        continue;
      }
      while (first < tokens.size() && tokens.get(first).span().start() < i) {
        first++;
      }
      int behind = first;
      while (behind < tokens.size() && tokens.get(behind).span().end() <= i + length) {
        behind++;
      }
      Span span = new Span(i, i + length);
      for (ConceptNames.Name name : names(hashes[length])) {
        if (same(name.words(), text, i, length)) {
          found.add(new Concept(name.key(), span, first, behind));
        }
      }
      i += length;
    }
  }

  /** The length of the longest name at a place, 0 for none; fills the hashes of all lengths. */
  private int lengthAt(String text, int at, int[] hashes) {
    int reach = Math.min(longest, text.length() - at);
    int hash = 0;
    for (int i = 0; i < reach; i++) {
      hash = 31 * hash + HanShapes.simple(text.charAt(at + i));
      hashes[i + 1] = hash;
    }
    for (int length = reach; length >= SHORTEST; length--) {
      for (ConceptNames.Name name : names(hashes[length])) {
        if (same(name.words(), text, at, length)) {
          return length;
        }
      }
    }
    return 0;
  }

  private static boolean same(String name, String text, int at, int length) {
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != HanShapes.simple(text.charAt(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** Collects names. */
  static final class Builder {
    private final Map<Integer, List<ConceptNames.Name>> byHash = new HashMap<>();
    private int longest;

    /** Whether the name is one of Han characters: others are left to the words. */
    boolean add(ConceptNames.Name name) {
      if (!Tokens.isHan(name.words().codePointAt(0))) {
        return false;
      }
      String simple = HanShapes.simple(name.words());
      List<ConceptNames.Name> names =
          byHash.computeIfAbsent(simple.hashCode(), hash -> new ArrayList<>());
      ConceptNames.Name added = new ConceptNames.Name(name.key(), simple);
      if (simple.length() >= SHORTEST && !names.contains(added)) {
        names.add(added);
        longest = Math.max(longest, simple.length());
      }
      return true;
    }

    HanConcepts build() {
      return new HanConcepts(byHash, longest);
    }
  }
}
