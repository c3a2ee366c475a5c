package org.isnad.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Clears what stands in a part of the page that is plainly not the article's, however much prose it
 * holds: comments longer than the article, terms of use, an advertisement's own text, teasers with
 * their summaries. A part is told by its name, by the line that heads it, or by being one link with
 * a headline. Nothing is cleared where too little would stay.
 */
final class OtherParts {
  /** Named parts with more than this many times the words of the rest are the article itself. */
  private static final int MUCH_MORE = 3;

  private static final int SIGN_UP_WORDS = 80;

  private static final int LONGEST_HEAD = 80;

  private static final Evaluator MAIL_FIELD = Selector.evaluatorOf("input[type=email]");

  private static final Set<String> HEADS =
      DataFile.lines(OtherParts.class, "part-heads.txt").stream()
          .map(Phrase::keyOf)
          .collect(Collectors.toUnmodifiableSet());

  private final List<Chunk> chunks;
  private final int[] wordsBefore;

  /**
   * By the number of a chunk whether it is one of {@link #HEADS}: many boxes have the same first.
   */
  private final Map<Integer, Boolean> heads = new HashMap<>();

  private OtherParts(PageText text, BitSet kept) {
    this.chunks = text.chunks();
    this.wordsBefore = new int[chunks.size() + 1];
    for (int i = 0; i < chunks.size(); i++) {
      wordsBefore[i + 1] = wordsBefore[i] + (kept.get(i) ? chunks.get(i).words() : 0);
    }
  }

  static void clear(PageText text, BitSet kept) {
    OtherParts parts = new OtherParts(text, kept);
    for (Container box : text.containers()) {
      int words = parts.words(box);
      int rest = parts.wordsBefore[parts.chunks.size()] - words;
      if (words > 0
          && rest >= Body.FEWEST_WORDS
          && (parts.isHeaded(box) || parts.isTeaser(box) || parts.isNamed(box, words, rest))) {
        kept.clear(box.firstChunk, box.endChunk);
      }
    }
    for (Container box : text.containers()) {
      String name = box.element.normalName();
      Container around = box.parent;
      if (box.firstChunk > 0 && (name.equals("ul") || name.equals("ol")) && parts.isLinked(box)) {
        kept.clear(box.firstChunk, box.endChunk);
      } else if (around != null && name.equals("form") && parts.isSignUp(box, around)) {
        kept.clear(around.firstChunk, around.endChunk);
      }
    }
  }

  /** What stands around a field for an e-mail address asks for it. */
  private boolean isSignUp(Container form, Container around) {
    return around.words <= SIGN_UP_WORDS
        && words(around) * MUCH_MORE <= wordsBefore[chunks.size()]
        && form.element.selectFirst(MAIL_FIELD) != null;
  }

  /** A list of links behind "Read also". */
  private boolean isLinked(Container list) {
    return list.words > 0
        && list.linkWords >= list.words
        && Furniture.isBare(chunks.get(list.firstChunk - 1).text());
  }

  private int words(Container box) {
    return wordsBefore[box.endChunk] - wordsBefore[box.firstChunk];
  }

  /** "Comments", "About the author", "Terms of use" as the box's first line. */
  private boolean isHeaded(Container box) {
    if (box.endChunk - box.firstChunk < 2) {
      return false;
    }
    String first = chunks.get(box.firstChunk).text();
    return first.length() <= LONGEST_HEAD
        && heads.computeIfAbsent(box.firstChunk, at -> HEADS.contains(Phrase.keyOf(first)));
  }

  /** Comments follow the text; an advertisement within it says what it is and is short. */
  private boolean isNamed(Container box, int words, int rest) {
    boolean comments =
        box.hints().has(HintSet.Hint.COMMENT)
            && wordsBefore[box.firstChunk] >= Body.FEWEST_WORDS
            && words <= rest * MUCH_MORE;
    boolean advert =
        box.hints().has(HintSet.Hint.ADVERT)
            && words * MUCH_MORE <= rest
            && Furniture.isLine(chunks.get(box.firstChunk).text());
    return comments || advert;
  }

  /** A headline and its summary in one link. */
  private boolean isTeaser(Container box) {
    if (box.chunks < 2 || box.linkWords < box.words || box.endChunk - box.firstChunk > 4) {
      return false;
    }
    for (int i = box.firstChunk; i < box.endChunk; i++) {
      if (Tags.isHeading(chunks.get(i).tag())) {
        return true;
      }
    }
    return false;
  }
}
