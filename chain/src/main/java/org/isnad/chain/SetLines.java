package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Span;

/**
 * The lines of a text, for what only their setting tells, with no word of saying: a quotation
 * signed with a name ({@link SignedQuotes}) and the turns of a conversation ({@link Turns}). The
 * same in all languages. Linear.
 */
final class SetLines {
  private static final int LONGEST_NAME = 5;

  final Words words;
  final List<Words.Range> lines = new ArrayList<>();

  private SetLines(Words words) {
    this.words = words;
    int from = 0;
    for (int k = 1; k <= words.size(); k++) {
      if (k == words.size() || lineEnds(k)) {
        lines.add(new Words.Range(from, k));
        from = k;
      }
    }
  }

  /** The statements a reader of words has found and what the setting adds, in the text's order. */
  static List<Statement> with(List<Statement> told, Words words) {
    SetLines set = new SetLines(words);
    List<Statement> added = new ArrayList<>(SignedQuotes.in(set, told));
    added.addAll(Turns.in(set, told));
    if (added.isEmpty()) {
      return told;
    }
    // A reader may have taken the colon behind a name for a word of saying.
    Set<Integer> cues = added.stream().map(s -> s.cue.from()).collect(Collectors.toSet());
    told.stream().filter(s -> !cues.contains(s.cue.from())).forEach(added::add);
    added.sort(
        Comparator.comparingInt((Statement s) -> Math.min(s.from(), s.cue.from()))
            .thenComparingInt(s -> -s.to()));
    return added;
  }

  private boolean lineEnds(int k) {
    for (int i = words.at(k - 1).end(); i < words.at(k).start(); i++) {
      if (words.text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Behind the letters, points and hyphens that may be a name. */
  int nameEnd(int from, int limit) {
    int k = from;
    while (k < limit && (words.at(k).letters() || joins(k))) {
      k++;
    }
    return k;
  }

  private boolean joins(int k) {
    Word word = words.at(k);
    return (word.dash() || word.is("."))
        && words.at(k - 1).end() == word.start()
        && words.at(k + 1).letters();
  }

  /** Few words, and in a script with capitals most of them have one. */
  boolean isName(NounPhrase phrase) {
    int length = phrase.to() - phrase.from();
    if (length < 1 || length > LONGEST_NAME || !words.at(phrase.from()).letters()) {
      return false;
    }
    if (words.language.equals(Language.ARABIC)) {
      return true;
    }
    int capitals = 0;
    for (int k = phrase.from(); k < phrase.to(); k++) {
      capitals += words.at(k).capital() || !words.at(k).letters() ? 1 : 0;
    }
    return words.at(phrase.from()).capital() && 2 * capitals > length;
  }

  Mention mention(NounPhrase name, NounPhrase all) {
    Span span = words.span(all.from(), all.to());
    String bare = words.span(name.from(), name.to()).of(words.text);
    return new Mention(bare, span.of(words.text), span);
  }
}
