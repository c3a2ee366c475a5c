package org.isnad.extract;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Clears cookie notices that lie in the page in full, behind a dialog that nobody opened: they may
 * be longer than the article and read like one. Told by how often a whole container names cookies
 * (cookie-words.txt), since no single paragraph need. An article about cookies has its headline in
 * its container and stays.
 */
final class CookieNotice {
  private static final WordTable COOKIES =
      WordTable.of(
          WordTraits.words("cookie-words.txt").stream()
              .collect(Collectors.toMap(word -> word, word -> 1)));

  /** Of so many words of a notice one at least is a cookie. Set on the dev pages. */
  private static final int WORDS_A_COOKIE = 60;

  /** An article may name a cookie or two, and one that bakes them names its own. */
  private static final int FEWEST_COOKIES = 4;

  /** A shorter text is a banner, which the model knows. */
  private static final int FEWEST_WORDS = 60;

  private final int[] words;
  private final int[] cookies;

  private CookieNotice(List<Chunk> chunks, BitSet kept) {
    int count = chunks.size();
    this.words = new int[count + 1];
    this.cookies = new int[count + 1];
    for (int i = 0; i < count; i++) {
      Chunk chunk = chunks.get(i);
      words[i + 1] = words[i] + (kept.get(i) ? chunk.words() : 0);
      cookies[i + 1] = cookies[i] + (kept.get(i) ? COOKIES.count(chunk.key()) : 0);
    }
  }

  static void clear(PageText text, BitSet kept) {
    CookieNotice notice = new CookieNotice(text.chunks(), kept);
    int all = notice.words[text.chunks().size()];
    if (notice.cookies[text.chunks().size()] < FEWEST_COOKIES) {
      return;
    }
    int headline = headline(text);
    for (Container box : text.containers()) {
      boolean headed = headline >= box.firstChunk && headline < box.endChunk;
      if (!headed && notice.is(box) && all - notice.sum(notice.words, box) >= Body.FEWEST_WORDS) {
        kept.clear(box.firstChunk, box.endChunk);
      }
    }
  }

  /** The first h1, else the first chunk: a page's own text begins there. */
  private static int headline(PageText text) {
    for (int i = 0; i < text.chunks().size(); i++) {
      if (text.chunks().get(i).tag().equals("h1")) {
        return i;
      }
    }
    return 0;
  }

  private boolean is(Container box) {
    int named = sum(cookies, box);
    int own = sum(words, box);
    return named >= FEWEST_COOKIES && own >= FEWEST_WORDS && own <= named * WORDS_A_COOKIE;
  }

  private int sum(int[] before, Container box) {
    return before[box.endChunk] - before[box.firstChunk];
  }
}
