package org.isnad.story;

import org.isnad.model.Language;
import org.isnad.story.KnownNames.Known;
import org.jspecify.annotations.Nullable;

/** Finds the {@link KnownNames} of a text, the longest first ("كوريا الشمالية" before "كوريا"). */
final class KnownMentions {
  /** What an adjective counts: «الجيش التركي» speaks half of Turkey. */
  private static final double ADJECTIVE = 0.5;

  /** What a capital counts that stands for a government: «موسكو ترفض». */
  private static final double GOVERNMENT = 0.34;

  /** Of a name so short no clitic is taken off: «وابل» is not Apple. */
  private static final int LETTERS = 3;

  private final TagText text;
  private final KnownNames names;
  private final boolean arabic;
  private final boolean cased;
  private final boolean[] used;

  private KnownMentions(TagText text, Language language, boolean cased) {
    this.text = text;
    this.names = KnownNames.of(language);
    this.arabic = language.equals(Language.ARABIC);
    this.cased = cased;
    this.used = new boolean[text.size()];
  }

  /**
   * Counts the mentions.
   *
   * @return which words belong to a known name
   */
  static boolean[] count(TagText text, Language language, boolean cased, Candidates candidates) {
    KnownMentions mentions = new KnownMentions(text, language, cased);
    mentions.count(candidates);
    return mentions.used;
  }

  private void count(Candidates candidates) {
    for (int i = 0; i < text.size(); i++) {
      if (HanNames.written(text.folded(i))) {
        HanNames.countAt(text, i, names, candidates);
        continue;
      }
      boolean counted = countAt(i, text.word(i).opening(), candidates);
      if (!counted && !text.is(i, TagWords.ROLE)) {
        for (KnownNames.Node opening : text.word(i).openingBehind()) {
          if (countAt(i, opening, candidates)) {
            break;
          }
        }
      }
      while (i + 1 < text.size() && used[i] && used[i + 1]) {
        i++;
      }
    }
  }

  private boolean countAt(int at, KnownNames.@Nullable Node opening, Candidates candidates) {
    if (opening == null) {
      return false;
    }
    KnownNames.Node node = opening;
    Known known = null;
    int end = at;
    for (int i = at; node != null; node = i < text.size() ? node.next(text.folded(i)) : null) {
      if (node.known() != null && written(at, i, node)) {
        known = node.known();
        end = i;
      }
      i++;
      if (i >= text.size() || (!text.joined(i) && !initials(i))) {
        break;
      }
    }
    if (known != null && known.kind() == KnownNames.Kind.BODY && cliticOf(at, opening)) {
      return false;
    }
    if (known == null) {
      Known adjectiveOf = opening.adjectiveOf();
      if (adjectiveOf != null) {
        candidates.add(adjectiveOf.label(), kind(adjectiveOf), at, ADJECTIVE);
      }
      return adjectiveOf != null;
    }
    if (cased && end == at && known.kind() == KnownNames.Kind.PLACE && insideName(at)) {
      return false;
    }
    if (end == at && partOfPerson(at) && !ArabicForms.definite(text.folded(at))) {
      return false;
    }
    for (int i = at; i <= end; i++) {
      used[i] = true;
    }
    if (known.kind() != KnownNames.Kind.MEDIA) {
      boolean government = known.kind() == KnownNames.Kind.CAPITAL && !located(at);
      candidates.add(known.label(), kind(known), at, government ? GOVERNMENT : 1);
    }
    return true;
  }

  /** Whether a short name was met only by taking a clitic off. */
  private boolean cliticOf(int at, KnownNames.Node opening) {
    return arabic && text.folded(at).length() <= LETTERS + 1 && text.word(at).opening() != opening;
  }

  /** Whether something happens there: «في موسكو», «بموسكو». */
  private boolean located(int at) {
    boolean joined = arabic && text.folded(at).charAt(0) == 'ب' && text.word(at).opening() == null;
    return joined || (text.joined(at) && text.is(at - 1, TagWords.AT));
  }

  /** "U.S.": the letters stand apart by a full stop alone. */
  private boolean initials(int i) {
    return cased && text.folded(i).length() <= 2 && text.folded(i - 1).length() <= 2;
  }

  /** Names have a capital where there are capitals, and abbreviations have nothing else. */
  private boolean written(int from, int to, KnownNames.Node node) {
    Known known = node.known();
    if (!cased || known == null || known.kind() == KnownNames.Kind.TOPIC) {
      return true;
    }
    if (!node.capitals()) {
      return !Character.isLowerCase(text.firstLetter(from));
    }
    for (int i = from; i <= to; i++) {
      String word = text.written(i);
      if (!word.chars()
          .allMatch(letter -> !Character.isLetter(letter) || Character.isUpperCase(letter))) {
        return false;
      }
    }
    return true;
  }

  /** New Jersey is not Jersey, and Austin Powers is not Austin. */
  private boolean insideName(int at) {
    boolean before =
        text.joined(at)
            && !text.opens(at - 1)
            && Character.isUpperCase(text.firstLetter(at - 1))
            && !text.is(at - 1, TagWords.ROLE | TagWords.NEVER)
            && (text.is(at - 1, TagWords.GIVEN) || !text.token(at - 1).stop())
            && !used[at - 1];
    boolean behind =
        text.firstLetter(at) < 0x0400 // in Cyrillic a country stands before a name in its case
            && text.joined(at + 1)
            && Character.isUpperCase(text.firstLetter(at + 1))
            && !text.is(at + 1, TagWords.ROLE | TagWords.NEVER)
            && !text.common(at + 1)
            && !text.written(at).endsWith("s");
    return before || behind;
  }

  /** George Washington is no city. */
  private boolean partOfPerson(int at) {
    return !cased && text.joined(at) && text.is(at - 1, TagWords.GIVEN);
  }

  static Candidate.Kind kind(Known known) {
    return switch (known.kind()) {
      case PLACE, CAPITAL -> Candidate.Kind.PLACE;
      case BODY, MEDIA -> Candidate.Kind.BODY;
      case TOPIC -> Candidate.Kind.TOPIC;
    };
  }
}
