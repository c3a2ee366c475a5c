package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Spelling;

/**
 * The turns of a conversation set with the speaker's name and a colon before each ("HADDAD: We'll
 * see."). It takes two speakers who speak twice and say sentences: "Price: … Rating: …" is a list.
 */
final class Turns {
  private static final int LONGEST_NAME = 4;
  private static final int FEWEST_TURNS = 4;
  private static final int FEWEST_SPEAKERS = 2;
  private static final int WORDS_A_TURN = 6;

  /** Lines without a name of their own that still are the same speaker's. */
  private static final int LONGEST_TURN = 6;

  private final SetLines set;
  private final List<Label> labels = new ArrayList<>();
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * What a line opens with: a name from {@code from} to its colon, which is 0 where there is none.
   */
  private record Label(int from, int colon, String key) {
    static final Label NONE = new Label(0, 0, "");

    boolean is() {
      return colon > 0;
    }
  }

  private Turns(SetLines set) {
    this.set = set;
    for (Words.Range line : set.lines) {
      Label label = label(line);
      labels.add(label);
      if (label.is()) {
        times.merge(label.key(), 1, Integer::sum);
      }
    }
    times.values().removeIf(often -> often < 2);
  }

  /** Those without a cue of their own before the colon; the statements told are in order. */
  static List<Statement> in(SetLines set, List<Statement> told) {
    Turns turns = new Turns(set);
    List<Statement> found = new ArrayList<>();
    int next = 0;
    for (int p = 0; turns.isConversation() && p < set.lines.size(); p++) {
      Label label = turns.labels.get(p);
      while (next < told.size() && told.get(next).cue.to() <= label.from()) {
        next++;
      }
      boolean cued = next < told.size() && told.get(next).cue.from() < label.colon();
      if (turns.times.containsKey(label.key()) && !cued) {
        found.add(turns.turn(p, label));
      }
    }
    return found;
  }

  private boolean isConversation() {
    int turns = 0;
    int spoken = 0;
    for (int p = 0; p < labels.size(); p++) {
      if (times.containsKey(labels.get(p).key())) {
        turns++;
        spoken += set.lines.get(p).to() - labels.get(p).colon() - 1;
      }
    }
    return times.size() >= FEWEST_SPEAKERS
        && turns >= FEWEST_TURNS
        && spoken >= turns * WORDS_A_TURN;
  }

  private Label label(Words.Range line) {
    Words words = set.words;
    int from = line.from() + (words.at(line.from()).kind() == Word.Kind.OPENING ? 1 : 0);
    int colon = set.nameEnd(from, Math.min(line.to(), from + LONGEST_NAME + 1));
    boolean named =
        words.at(colon).colon()
            && colon + 1 < line.to()
            && colon - from <= LONGEST_NAME
            && set.isName(new NounPhrase(from, colon));
    return named
        ? new Label(from, colon, Spelling.fold(words.span(from, colon).of(words.text)))
        : Label.NONE;
  }

  /** The line's words, and the lines without a name that follow as long as another speaks then. */
  private Statement turn(int p, Label label) {
    NounPhrase name = new NounPhrase(label.from(), label.colon());
    Statement statement = new Statement(new Words.Range(label.colon(), label.colon() + 1));
    statement.speaker = set.mention(name, name);
    statement.content.add(new Words.Range(label.colon() + 1, set.lines.get(p).to()));
    int last = p + 1;
    while (last < labels.size() && last <= p + LONGEST_TURN && !labels.get(last).is()) {
      last++;
    }
    if (last < labels.size() && labels.get(last).is()) {
      statement.content.addAll(set.lines.subList(p + 1, last));
    }
    return statement;
  }
}
