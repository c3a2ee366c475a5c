package org.isnad.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link SiteTemplate} keeps of one page: keys only, no text.
 *
 * @param address key of the page's canonical address; 0 when it has none
 * @param title key of its headline; 0 when it has none
 * @param lines keys of its chunks with their places
 * @param body keys of the prose that was taken for the article's
 * @param places by {@link #place}: how much text stood there and how much of it was taken
 */
record PageProfile(
    long address, long title, Set<Long> lines, Set<Long> body, Map<Long, Share> places) {
  /** A page with more chunks than this is a list, and is known by its first ones. */
  static final int MOST_LINES = 1_500;

  static final int MOST_PLACES = 400;

  /** Two versions of one article under one headline have this share of their prose in common. */
  private static final double SAME_BODY = 0.3;

  /** Without a common headline nearly all must be common: furniture taken for prose is too. */
  private static final double EQUAL_BODY = 0.9;

  /**
   * The text at one place of the template.
   *
   * @param words all of it
   * @param taken of them in the article
   */
  record Share(int words, int taken) {
    boolean isMostlyTaken() {
      return taken * 2 > words;
    }

    Share plus(Share other) {
      return new Share(words + other.words, taken + other.taken);
    }
  }

  PageProfile {
    lines = Set.copyOf(lines);
    body = Set.copyOf(body);
    places = Map.copyOf(places);
  }

  static PageProfile of(Page page, @Nullable String title, BitSet taken) {
    Set<Long> lines = new HashSet<>();
    Set<Long> body = new HashSet<>();
    Map<Long, Share> places = new HashMap<>();
    List<Chunk> chunks = page.text().chunks();
    for (int i = 0; i < chunks.size() && lines.size() < MOST_LINES; i++) {
      Chunk chunk = chunks.get(i);
      long key = TextKey.of(chunk.text());
      if (key == 0) {
        continue;
      }
      long place = place(chunk);
      lines.add(line(key, place));
      if (taken.get(i) && chunk.words() >= PageText.PROSE_WORDS) {
        body.add(key);
      }
      if (places.size() < MOST_PLACES || places.containsKey(place)) {
        places.merge(
            place, new Share(chunk.words(), taken.get(i) ? chunk.words() : 0), Share::plus);
      }
    }
    return new PageProfile(
        address(page), title == null ? 0 : TextKey.of(title), lines, body, places);
  }

  /** A text at a place: a teaser elsewhere of what stands here is no repetition. */
  private static long line(long key, long place) {
    return key * 31 + place;
  }

  static long line(Chunk chunk) {
    return line(TextKey.of(chunk.text()), place(chunk));
  }

  /** Tag and classes of three levels; numbers in them, which name one article, left out. */
  static long place(Chunk chunk) {
    return TextKey.hash(withoutDigits(Kin.longName(chunk.box())));
  }

  static String withoutDigits(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isDigit(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    return letters.toString();
  }

  private static long address(Page page) {
    var canonical = page.canonical();
    var address = canonical != null ? canonical : page.address();
    return address == null ? 0 : TextKey.hash(address.toString());
  }

  /** Whether both are of one article, fetched twice or changed in between. */
  boolean isSameArticle(PageProfile other) {
    if (address != 0 && address == other.address) {
      return true;
    }
    double common = commonBody(other);
    return common >= EQUAL_BODY || (title != 0 && title == other.title && common >= SAME_BODY);
  }

  /** Common prose over the prose of the longer one. */
  private double commonBody(PageProfile other) {
    int longer = Math.max(body.size(), other.body.size());
    return longer == 0 ? 0 : (double) body.stream().filter(other.body::contains).count() / longer;
  }
}
