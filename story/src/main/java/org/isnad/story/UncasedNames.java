package org.isnad.story;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.text.NameKey;

/**
 * Finds names where no capital shows them: in Arabic, Persian, Urdu, Kurdish, Pashto and Hebrew. A
 * name is a run of words that are neither function words nor everyday ones, and something says so:
 *
 * <ol>
 *   <li>a title before it: الرئيس الروسي <b>فلاديمير بوتين</b>
 *   <li>a first name that opens it: <b>سالم الراوي</b>
 *   <li>what it is the name of: مدينة <b>منبج</b>, شركة <b>نيمبوس</b>, <b>حزب السدرة</b>
 *   <li>else its repetition: two words twice, one word three times
 * </ol>
 *
 * The last word of a person's name counts for the whole, in any spelling of {@link NameKey}.
 */
final class UncasedNames {
  /** Words between a title and the name: «رئيس الوزراء الياباني السابق». */
  private static final int TITLE_REACH = 5;

  private static final int LONGEST_NAME = 5;
  private static final int NO_NAME =
      TagWords.NEVER
          | TagWords.ROLE
          | TagWords.SAID
          | TagWords.PLACE
          | TagWords.KIND
          | TagWords.BODY;
  private static final int PAIR_REPEATED = 2;
  private static final int VERB_REPEATED = 3;

  private final TagText text;
  private final boolean[] used;
  private final TextWords words;
  private final Candidates candidates;
  private final boolean arabic;

  private final LooseNames loose;

  private UncasedNames(TagText text, boolean[] used, boolean arabic, Candidates candidates) {
    this.text = text;
    this.used = used;
    this.arabic = arabic;
    this.candidates = candidates;
    this.words = new TextWords(text, arabic);
    this.loose = new LooseNames(text, words, arabic, candidates);
  }

  static void find(TagText text, boolean[] used, boolean arabic, Candidates candidates) {
    UncasedNames names = new UncasedNames(text, used, arabic, candidates);
    int i = 0;
    while (i < text.size()) {
      int end = names.runEnd(i);
      if (end > i) {
        names.run(i, end);
      }
      i = Math.max(end, i + 1);
    }
    names.lastNames();
    names.loose.count();
    if (arabic) {
      new DefinitePhrases(text, used, names.words, candidates).find();
    }
  }

  private int runEnd(int from) {
    int i = from;
    while (i < text.size() && (i == from ? nameable(i) : goesOn(i))) {
      i++;
    }
    while (i > from && text.is(i - 1, TagWords.JOIN)) {
      i--;
    }
    return i;
  }

  private boolean goesOn(int i) {
    if (!text.joined(i)) {
      return false;
    }
    if (text.is(i, TagWords.TAIL) && text.gap(i) == TagText.Gap.NONE) {
      return ArabicForms.definite(text.folded(i)) || !arabic;
    }
    // «آبي وآسو» are two.
    boolean and =
        arabic
            && text.folded(i).charAt(0) == 'و'
            && (text.lexicon().kinds(text.folded(i)) & TagWords.GIVEN) == 0;
    return nameable(i) && !and && !behindParticle(text.folded(i));
  }

  /** Inside a name no word has a particle before its article. */
  private boolean behindParticle(String word) {
    return arabic && (word.startsWith("لل") || word.startsWith("بال") || word.startsWith("كال"));
  }

  private boolean nameable(int i) {
    if (used[i] || text.is(i, TagWords.TAIL) || (text.token(i).stop() && !givenDespiteStop(i))) {
      return false;
    }
    if (text.is(i, TagWords.GIVEN | TagWords.JOIN)) {
      return !text.is(i, TagWords.NEVER) || text.is(i, TagWords.GIVEN);
    }
    return text.folded(i).length() > 1
        && !digits(text.folded(i))
        && !text.common(i)
        && !text.is(i, NO_NAME);
  }

  /** علي is a first name and, folded, the preposition على too. */
  private boolean givenDespiteStop(int i) {
    return text.is(i, TagWords.GIVEN | TagWords.JOIN)
        && text.joined(i)
        && text.is(i - 1, TagWords.ROLE | TagWords.GIVEN)
        && !text.written(i).endsWith("ى");
  }

  private static boolean digits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private void run(int from, int runEnd) {
    int end = nameEnd(from, runEnd);
    int before = introducedBy(from);
    boolean given = text.is(from, TagWords.GIVEN);
    if (before == TagWords.PLACE || before == TagWords.KIND) {
      // «منبج», «سان فرانسيسكو»; a company has up to two words.
      boolean statement = end > from + 1 && loose.statement(from);
      int most = statement || (before == TagWords.PLACE && !text.is(from, TagWords.JOIN)) ? 1 : 2;
      add(from, Math.min(end, from + most), Candidate.Kind.PLACE);
    } else if (before == TagWords.BODY) {
      candidates.add(
          words.written(from - 1, Math.min(end, from + 2)), Candidate.Kind.BODY, from - 1);
    } else if (before == TagWords.ROLE && (end > from + 1 || !given) && !presentVerb(from)) {
      if (end > from + 1) {
        add(from, end, Candidate.Kind.FULL_NAME);
      } else {
        loose.introduce(from, end);
        loose.add(from, end);
      }
    } else if (given && end > from + 1) {
      add(from, end, Candidate.Kind.FULL_NAME);
    } else if (given && everydayFamilyName(end)) {
      boolean tail = text.joined(end + 1) && text.is(end + 1, TagWords.TAIL);
      add(from, tail ? end + 2 : end + 1, Candidate.Kind.FULL_NAME);
    } else {
      for (int i = from + 1; i < runEnd; i++) {
        if (text.is(i, TagWords.GIVEN)
            && before == 0
            && !given
            && (words.times(from, i + 1) < PAIR_REPEATED || words.bare(from).endsWith("ت"))) {
          run(from, i);
          run(i, runEnd); // «أنجبت محمد صلاح»
          return;
        }
      }
      loose.add(from, end);
      for (int i = from; i < end; i++) {
        loose.add(i, i + 1);
      }
    }
  }

  private void add(int from, int end, Candidate.Kind kind) {
    loose.introduce(from, end);
    candidates.add(words.written(from, end), kind, from);
  }

  /** A family name may be an everyday word («سالم الراوي») when both stand together again. */
  private boolean everydayFamilyName(int next) {
    return text.joined(next)
        && !used[next]
        && !text.token(next).stop()
        && !text.is(next, TagWords.NEVER | TagWords.ROLE | TagWords.SAID)
        && (!arabic || ArabicForms.definite(text.folded(next)))
        && !text.folded(next).endsWith("ه")
        && words.times(next - 1, next + 1) >= PAIR_REPEATED;
  }

  /**
   * Where a name ends within a run of words: a verb that no list knows may follow it, so a third
   * word belongs to it when the three stand together again, or when the sentence pauses behind it.
   */
  private int nameEnd(int from, int runEnd) {
    int length = Math.min(runEnd - from, LONGEST_NAME);
    while (length > 2) {
      boolean again = words.times(from, from + length) >= PAIR_REPEATED;
      boolean joined =
          text.is(from + length - 2, TagWords.JOIN) || text.is(from + length - 1, TagWords.TAIL);
      boolean pause = from + length == runEnd && (runEnd == text.size() || !text.joined(runEnd));
      boolean verb = words.verblike(from + length - 1);
      if (again
          || joined
          || (pause && !verb && words.times(from, from + length - 1) < PAIR_REPEATED)) {
        break;
      }
      length--;
    }
    boolean person =
        text.is(from, TagWords.GIVEN)
            && words.bare(from + 1 < text.size() ? from + 1 : from).charAt(0) == 'ت';
    if (length == 2
        && !person
        && words.verblike(from + 1)
        && words.times(from, from + 2) < PAIR_REPEATED) {
      length = 1;
    }
    while (length > 1 && text.is(from + length - 1, TagWords.JOIN)) {
      length--;
    }
    return from + length;
  }

  /** The kind of word that introduces the name at {@code from}; 0 for none. */
  private int introducedBy(int from) {
    if (!text.joined(from)) {
      return 0;
    }
    for (int kind : new int[] {TagWords.PLACE, TagWords.KIND, TagWords.BODY}) {
      if (text.is(from - 1, kind) && !used[from - 1]) {
        return kind;
      }
    }
    int everyday = 0;
    for (int i = from - 1; i >= Math.max(0, from - TITLE_REACH); i--) {
      if (text.is(i, TagWords.ROLE)) {
        return TagWords.ROLE;
      }
      boolean qualifies = used[i] || ArabicForms.definite(text.folded(i)) || everyday++ == 0;
      if (!qualifies || text.token(i).stop() || !text.joined(i)) {
        return 0;
      }
    }
    return 0;
  }

  /** Mentions of persons by their last name, and of all names by the words of one spelling. */
  private void lastNames() {
    Map<String, Candidate> byLast = new LinkedHashMap<>();
    for (Candidate candidate : candidates.all()) {
      if (candidate.kind() == Candidate.Kind.FULL_NAME) {
        String label = candidate.label();
        String last = label.substring(label.lastIndexOf('_') + 1);
        byLast.putIfAbsent(NameKey.of(last).spelling(), candidate);
      }
    }
    if (byLast.isEmpty()) {
      return;
    }
    for (int i = 0; i < text.size(); i++) {
      boolean partOfRun = text.joined(i) && nameable(i - 1);
      if (!partOfRun
          && !used[i]
          && !text.token(i).stop()
          && (nameable(i) || ArabicForms.definite(text.folded(i)))) {
        Candidate whole = byLast.get(NameKey.of(words.bare(i)).spelling());
        if (whole != null) {
          candidates.addPart(whole, i);
          loose.introduce(i, i + 1);
        }
      }
    }
  }

  /** «رئيس النادي يرفض»: what stands behind a title may be a verb. */
  private boolean presentVerb(int i) {
    return words.verblike(i)
        && words.bare(i).charAt(0) != 'ت'
        && words.times(words.bare(i)) < VERB_REPEATED;
  }
}
