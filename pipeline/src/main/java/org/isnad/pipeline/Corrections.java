package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Report;
import org.isnad.model.Revision;
import org.isnad.pipeline.Correction.Change;
import org.isnad.pipeline.Correction.Fate;
import org.isnad.pipeline.Correction.Piece;
import org.jspecify.annotations.Nullable;

/** Tells what publishers changed in their reports. Pure. */
public final class Corrections {
  /** Share of the shorter paragraph's words that make of two paragraphs one that was reworded. */
  private static final double REWORDED = 0.4;

  /** Of more paragraphs that went and came between two that stayed, none are compared. */
  private static final int MOST_COMPARED = 60;

  private static final Pattern WORD = Pattern.compile("\\S+\\s*");

  private Corrections() {}

  /**
   * The corrections of a report, the latest first. Versions that differ in nothing that a reader
   * sees of headline and body are none.
   *
   * @param earlier the versions before the present one, earliest first
   */
  public static List<Correction> of(List<Revision> earlier, Report now) {
    List<Correction> corrections = new ArrayList<>();
    List<Revision> all = new ArrayList<>(earlier);
    all.add(new Revision(now.revision(), now.seenAt(), now.article()));
    for (int i = 1; i < all.size(); i++) {
      Revision after = all.get(i);
      List<Change> changes = changes(all.get(i - 1).article(), after.article());
      if (!changes.isEmpty()) {
        corrections.add(new Correction(after.number(), after.seenAt(), changes));
      }
    }
    return List.copyOf(corrections.reversed());
  }

  private static List<Change> changes(Article before, Article after) {
    List<Change> changes = new ArrayList<>();
    String title = text(before.title());
    if (!title.equals(text(after.title()))) {
      changes.add(reworded(true, title, text(after.title())));
    }
    List<String> old = paragraphs(before);
    List<String> fresh = paragraphs(after);
    Alignment alignment = Alignment.of(old, fresh);
    int from = 0;
    int to = 0;
    while (from < old.size() || to < fresh.size()) {
      int went = from;
      while (went < old.size() && !alignment.before()[went]) {
        went++;
      }
      int came = to;
      while (came < fresh.size() && !alignment.after()[came]) {
        came++;
      }
      gap(old.subList(from, went), fresh.subList(to, came), changes);
      from = went + 1;
      to = came + 1;
    }
    return changes;
  }

  /** What stood between two paragraphs that stayed, and what stands there now. */
  private static void gap(List<String> went, List<String> came, List<Change> changes) {
    boolean few = went.size() <= MOST_COMPARED && came.size() <= MOST_COMPARED;
    int next = 0;
    for (String old : went) {
      int twin = few ? twin(old, came, next) : -1;
      if (twin < 0) {
        changes.add(new Change(false, List.of(new Piece(Fate.WENT, old))));
      } else {
        came.subList(next, twin).forEach(fresh -> changes.add(added(fresh)));
        changes.add(reworded(false, old, came.get(twin)));
        next = twin + 1;
      }
    }
    came.subList(next, came.size()).forEach(fresh -> changes.add(added(fresh)));
  }

  private static Change added(String fresh) {
    return new Change(false, List.of(new Piece(Fate.CAME, fresh)));
  }

  private static int twin(String old, List<String> came, int from) {
    Set<String> words = new HashSet<>(words(old));
    for (int i = from; i < came.size(); i++) {
      Set<String> others = new HashSet<>(words(came.get(i)));
      int shorter = Math.min(words.size(), others.size());
      others.retainAll(words);
      if (others.size() >= REWORDED * shorter && !others.isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static Change reworded(boolean headline, String before, String after) {
    List<String> old = words(before);
    List<String> fresh = words(after);
    Alignment alignment = Alignment.of(bare(old), bare(fresh));
    Pieces pieces = new Pieces();
    int from = 0;
    int to = 0;
    while (from < old.size() || to < fresh.size()) {
      if (from < old.size() && !alignment.before()[from]) {
        pieces.add(Fate.WENT, old.get(from++));
      } else if (to < fresh.size() && !alignment.after()[to]) {
        pieces.add(Fate.CAME, fresh.get(to++));
      } else {
        pieces.add(Fate.STAYED, fresh.get(to++));
        from++;
      }
    }
    return new Change(headline, pieces.close());
  }

  /** Joins words of one fate to one piece. */
  private static final class Pieces {
    private final List<Piece> closed = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Fate fate = Fate.STAYED;

    void add(Fate next, String word) {
      if (next != fate) {
        close();
        fate = next;
      }
      open.append(word);
    }

    List<Piece> close() {
      if (!open.isEmpty()) {
        closed.add(new Piece(fate, open.toString()));
        open.setLength(0);
      }
      return closed;
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /**
   * The words without the space behind them: a word at the end is the word it was in the middle.
   */
  private static List<String> bare(List<String> words) {
    return words.stream().map(String::strip).toList();
  }

  private static List<String> paragraphs(Article article) {
    return article.blocks().stream().map(Block::text).filter(text -> !text.isEmpty()).toList();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
