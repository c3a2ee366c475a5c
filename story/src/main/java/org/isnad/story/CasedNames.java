package org.isnad.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.model.Language;
import org.isnad.text.NameKey;

/**
 * Finds names by their capitals: runs of capitalised words, small ones like "of" and "de la"
 * between them. The first word of a sentence has its capital for nothing, a headline may have all
 * of them for nothing, and in German every noun has one; so there further evidence is asked for.
 */
final class CasedNames {
  private static final int LONGEST_NAME = 5;

  /** Small words within a name besides. */
  private static final int SMALL_WORDS = 2;

  /** How often a name of one word must stand: with the headline's word for it, and without. */
  private static final int REPEATED = 2;

  private static final int OFTEN = 3;
  private static final int LETTERS = 3;

  private final TagText text;
  private final boolean[] used;
  private final boolean german;
  private final GermanNouns nouns;
  private final Candidates candidates;
  private final Capitals capitals;
  private final Map<String, Single> singles = new LinkedHashMap<>();

  /** A name of one word with where it stands first. */
  private static final class Single {
    private final int first;
    private int times;
    private boolean title;

    Single(int first) {
      this.first = first;
    }
  }

  private CasedNames(TagText text, boolean[] used, Language language, Candidates candidates) {
    this.text = text;
    this.used = used;
    this.german = language.tag().equals("de");
    this.nouns = new GermanNouns(text);
    this.candidates = candidates;
    this.capitals = new Capitals(text, german);
  }

  /**
   * Counts the names' mentions.
   *
   * @param used words of known names, which are counted already
   */
  static void find(TagText text, boolean[] used, Language language, Candidates candidates) {
    CasedNames names = new CasedNames(text, used, language, candidates);
    int i = 0;
    while (i < text.size()) {
      int end = names.runEnd(i);
      if (end > i) {
        names.run(i, end);
      }
      i = Math.max(end, i + 1);
    }
    names.countSingles();
    names.countInTitle();
  }

  private boolean capital(int i) {
    return !used[i] && Character.isUpperCase(text.firstLetter(i)) && !text.is(i, TagWords.NEVER);
  }

  private int runEnd(int from) {
    if (!capital(from) || !capitals.tell(from)) {
      return from;
    }
    int i = from + 1;
    int end = i;
    while (i < text.size()
        && i - from < LONGEST_NAME + SMALL_WORDS
        && text.joined(i)
        && !possessive(text.written(i - 1))) {
      if (capital(i) && capitals.tell(i)) {
        end = ++i;
      } else if (text.is(i, TagWords.JOIN) && !used[i] && joins(i)) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Bank of America", but not "Smith of Texas". */
  private boolean joins(int i) {
    return !text.folded(i).equals("of") || text.common(i - 1);
  }

  private void run(int from, int end) {
    int start = behindTitles(from, end);
    while (start < end && dispensable(start, start == from)) {
      start++;
    }
    int stop = end;
    while (stop > start && (text.is(stop - 1, TagWords.JOIN) || text.token(stop - 1).stop())) {
      stop--;
    }
    int length = stop - start;
    if (length == 1) {
      boolean titled = start > from && text.joined(start) && text.is(start - 1, TagWords.ROLE);
      if (!capitals.headline(start) && (titled || single(start))) {
        singles.putIfAbsent(withoutPossessive(text.written(start)), new Single(start));
      }
    } else if (length > 1
        && length <= LONGEST_NAME
        && text.folded(start).length() > 1
        && (!german || nouns.name(start, stop))) {
      String name = withoutPossessive(text.written(start, stop));
      candidates.add(name, Candidate.Kind.FULL_NAME, start);
    }
  }

  /** "Secretary of State Hillary Clinton": the office goes with the title. */
  private int behindTitles(int from, int end) {
    int start = from;
    for (int i = from; i < end; i++) {
      if (text.is(i, TagWords.ROLE) || (german && nouns.title(i))) {
        boolean office = i + 2 < end && text.is(i + 1, TagWords.JOIN) && text.common(i + 2);
        start = office ? i + 3 : i + 1;
      }
    }
    return start;
  }

  /** Titles before a name, and what has its capital only from opening the sentence. */
  private boolean dispensable(int i, boolean opens) {
    if (text.is(i, TagWords.GIVEN)) {
      return false;
    }
    return text.is(i, TagWords.ROLE | TagWords.JOIN)
        || text.token(i).stop()
        || (german && text.common(i))
        || (opens && capitals.fromOpening(i));
  }

  /** Whether one capitalised word is a name. */
  private boolean single(int i) {
    if (capitals.small(i)) {
      return false;
    }
    return capitals.abbreviation(i)
        || (text.folded(i).length() >= LETTERS
            && !text.common(i)
            && text.gap(i) == TagText.Gap.NONE
            && (!german || !nouns.noun(i)));
  }

  private void countSingles() {
    Map<String, Candidate> byPart = byPart();
    for (int i = 0; i < text.size(); i++) {
      if (capital(i) && (alone(i) || (text.inTitle(i) && capitals.headline(i)))) {
        String word = withoutPossessive(text.written(i));
        Candidate whole = byPart.get(NameKey.of(word).spelling());
        Single single = singles.get(word);
        if (whole != null) {
          candidates.addPart(whole, i);
          singles.remove(word);
        } else if (single != null) {
          single.times++;
          single.title |= text.inTitle(i);
        }
      }
    }
    singles.forEach((word, single) -> {
      if (single.times >= (single.title ? REPEATED : OFTEN)) {
        for (int i = 0; i < single.times; i++) {
          candidates.add(word, Candidate.Kind.NAME, single.title && i == 0 ? 0 : single.first);
        }
      }
    });
  }

  private boolean alone(int i) {
    return !(text.joined(i) && capital(i - 1)) && !(text.joined(i + 1) && capital(i + 1));
  }

  /** Names of several words by their last word, and by their first: "Trump", "Kanye". */
  private Map<String, Candidate> byPart() {
    Map<String, Candidate> byPart = new HashMap<>();
    for (Candidate candidate : candidates.all()) {
      String label = candidate.label();
      int first = label.indexOf('_');
      if (candidate.kind() == Candidate.Kind.FULL_NAME && first > 0 && !label.contains("_of_")) {
        String last = label.substring(label.lastIndexOf('_') + 1);
        byPart.putIfAbsent(NameKey.of(last).spelling(), candidate);
        byPart.putIfAbsent(NameKey.of(label.substring(0, first)).spelling(), candidate);
      }
    }
    return byPart;
  }

  /** A headline in capitals shows no names, but those of the body are met in it. */
  private void countInTitle() {
    if (text.titleWords() == 0 || !capitals.headline(0)) {
      return;
    }
    StringBuilder title = new StringBuilder("_");
    for (int i = 0; i < text.titleWords(); i++) {
      title.append(text.folded(i)).append('_');
    }
    for (Candidate candidate : candidates.all()) {
      if (!candidate.inTitle() && title.indexOf("_" + candidate.key() + "_") >= 0) {
        candidates.addPart(candidate, 0);
      }
    }
  }

  private static String withoutPossessive(String name) {
    return possessive(name) ? name.substring(0, name.length() - 2) : name;
  }

  private static boolean possessive(String word) {
    return word.length() > 3 && (word.endsWith("'s") || word.endsWith("’s"));
  }
}
