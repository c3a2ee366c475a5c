package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Speech that was found.
 *
 * @param cue the word that brings it in; of an orphan its opening mark
 * @param parts where it stands, in the order of the text
 * @param source who is named as its speaker; null when nobody is
 * @param sure the logarithm of the odds that it is speech
 * @param orphan whether no cue brings it in
 * @param others who else is named with the same words, and may have carried them
 */
record Speech(
    int cue,
    List<Words.Range> parts,
    @Nullable NounPhrase source,
    float sure,
    boolean orphan,
    List<NounPhrase> others) {
  Speech(
      int cue, List<Words.Range> parts, @Nullable NounPhrase source, float sure, boolean orphan) {
    this(cue, parts, source, sure, orphan, List.of());
  }

  /** The same speech with one more who is named with it. */
  Speech with(NounPhrase other) {
    List<NounPhrase> more = new ArrayList<>(others);
    more.add(other);
    return new Speech(cue, parts, source, sure, orphan, more);
  }

  /** What both hold as a share of what either holds, in words. */
  double shared(Speech other) {
    int common = 0;
    for (Words.Range a : parts) {
      for (Words.Range b : other.parts) {
        common += Math.max(0, Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()));
      }
    }
    return common == 0 ? 0 : (double) common / (length() + other.length() - common);
  }

  int length() {
    int length = 0;
    for (Words.Range part : parts) {
      length += part.to() - part.from();
    }
    return length;
  }

  int from() {
    return parts.getFirst().from();
  }

  int to() {
    return parts.getLast().to();
  }
}
