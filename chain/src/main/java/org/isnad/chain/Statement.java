package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** An attribution while it is being read; its parts are settled in the order of the text. */
final class Statement {
  final Words.Range cue;
  final List<Words.Range> content = new ArrayList<>();
  final List<Mention> via = new ArrayList<>();
  @Nullable Mention speaker;
  @Nullable String to;

  /** The statement that carries this one without holding it ("، وأن بيونغ يانغ أكدت…"). */
  @Nullable Statement carrier;

  Statement(Words.Range cue) {
    this.cue = cue;
  }

  int from() {
    return content.getFirst().from();
  }

  int to() {
    return content.getLast().to();
  }

  boolean holds(Statement other) {
    return this != other
        && from() <= other.cue.from()
        && other.cue.to() <= to()
        && from() <= other.from()
        && other.to() <= to();
  }

  Span span(Words words) {
    return words.span(from(), to());
  }
}
