package org.isnad.chain;

import java.util.Set;

/**
 * Reads on behind a document's name: whose it is, who made it, and through whom it came ("بيان صادر
 * عن وزارة الخارجية", "تقرير نشرته صحيفة", "مسودة اطلعت عليها «السفينة»").
 */
final class ArabicDocuments {
  private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين");
  private static final int LONGEST_QUOTED_NAME = 7;

  private final ArabicLexicon lexicon;
  private final PhraseBook phrases;
  private final ArabicNames names;
  private final Words words;

  ArabicDocuments(ArabicLexicon lexicon, ArabicNames names, Words words) {
    this.lexicon = lexicon;
    this.phrases = lexicon.phrases();
    this.names = names;
    this.words = words;
  }

  /** The name with whoever it is of or made it. */
  NounPhrase whole(NounPhrase name, int limit) {
    int k = name.to();
    String next = words.at(k).folded();
    if (name.empty()) {
      return name;
    }
    boolean of = (next.equals("عن") || next.equals("من")) && !words.at(name.from()).is("مصدر");
    int verb = RELATIVE.contains(next) ? k + 1 : k;
    if (!of && !made(words.at(verb).folded())) {
      return name;
    }
    boolean bound = !of && lexicon.bound().contains(words.at(verb + 1).folded());
    NounPhrase rest = quotedOr(of ? k + 1 : bound ? verb + 2 : verb + 1, limit);
    return rest.empty() ? name : new NounPhrase(name.from(), rest.to());
  }

  /** A name, or a short one that stands in marks alone. */
  NounPhrase quotedOr(int from, int limit) {
    Word mark = words.at(from);
    return mark.kind() == Word.Kind.OPENING && words.length(mark.quote()) <= LONGEST_QUOTED_NAME
        ? new NounPhrase(from, words.last(mark.quote()) + 1)
        : names.at(from, limit, false);
  }

  /** "نشرته", "أعدتها", "قاله": a verb of making, or of the list, with or without a pronoun. */
  private boolean made(String word) {
    String bare = VerbalNouns.withoutOwner(word);
    return phrases.has("made", bare)
        || phrases.has("made", word)
        || lexicon.forms().finite(bare)
        || lexicon.forms().finite(word);
  }

  /**
   * Whoever a document came through ("وثيقة حصلت عليها رويترز"); empty when at {@code k} nothing
   * tells it.
   */
  NounPhrase seenBy(int k, int limit) {
    boolean bound = lexicon.bound().contains(words.at(k + 1).folded());
    return bound && phrases.has("seen", words.at(k).folded())
        ? quotedOr(k + 2, limit)
        : new NounPhrase(k, k);
  }
}
