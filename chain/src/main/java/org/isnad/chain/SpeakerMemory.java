package org.isnad.chain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.isnad.model.Mention;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Who has spoken so far in a report: carries the last speaker on to «وأضاف» and "she said", and
 * finds the name behind a short mention ("لافروف", "المصدر نفسه", "the minister"). Remembers a
 * bounded number of speakers, so a look-up is bounded too.
 */
final class SpeakerMemory {
  private static final int REMEMBERED = 24;

  private record Known(
      Mention mention, Set<String> words, Set<String> nameWords, Verb.Gender gender) {
    boolean heads(String noun) {
      return head(mention).equals(noun);
    }
  }

  private final Deque<Known> known = new ArrayDeque<>();

  /** Notes a speaker and answers the mention with the best name known for it. */
  Mention note(Mention mention, Verb.Gender gender, Set<String> backWords) {
    Set<String> words = wordsOf(mention.mention());
    Set<String> nameWords = wordsOf(mention.name());
    Known before = before(mention, words, nameWords, backWords);
    Mention best = mention;
    if (before != null) {
      String name =
          before.mention.name().length() >= mention.name().length()
                  || pointsBack(mention, words, backWords, before)
              ? before.mention.name()
              : mention.name();
      best = new Mention(name, mention.mention(), mention.span());
      words.addAll(before.words);
      known.remove(before);
    }
    words.addAll(wordsOf(best.name()));
    known.addFirst(
        new Known(
            best,
            words,
            wordsOf(best.name()),
            gender == Verb.Gender.OPEN && before != null ? before.gender : gender));
    if (known.size() > REMEMBERED) {
      known.removeLast();
    }
    return best;
  }

  /** Whoever bears the same name or heads his name with the same noun; else who only holds it. */
  private @Nullable Known before(
      Mention mention, Set<String> words, Set<String> nameWords, Set<String> backWords) {
    Known within = null;
    for (Known candidate : known) {
      boolean back = pointsBack(mention, words, backWords, candidate);
      if (sameName(nameWords, candidate) || (back && candidate.heads(head(mention)))) {
        return candidate;
      }
      within = within == null && back ? candidate : within;
    }
    return within;
  }

  private static String head(Mention mention) {
    String head = Spelling.fold(mention.mention().strip()).split(" ", 2)[0];
    return head.startsWith("ال") ? head.substring(2) : head;
  }

  /** A speaker told apart from all before, whose name is only part of one ("السعودية"). */
  Mention alone(Mention mention, Verb.Gender gender) {
    Set<String> words = wordsOf(mention.mention());
    known.removeIf(candidate -> candidate.nameWords.equals(words));
    known.addFirst(new Known(mention, words, words, gender));
    if (known.size() > REMEMBERED) {
      known.removeLast();
    }
    return mention;
  }

  /** The last speaker of that gender, else the last one; null when nobody has spoken. */
  @Nullable Mention last(Verb.Gender gender) {
    if (gender == Verb.Gender.MASCULINE || gender == Verb.Gender.FEMININE) {
      for (Known candidate : known) {
        if (candidate.gender == gender) {
          return candidate.mention;
        }
      }
    }
    return known.isEmpty() ? null : known.getFirst().mention;
  }

  private static boolean sameName(Set<String> nameWords, Known candidate) {
    Set<String> other = candidate.nameWords;
    return !nameWords.isEmpty() && (other.containsAll(nameWords) || nameWords.containsAll(other));
  }

  /** "الوزارة" points back to whoever was named with that noun, with or without its article. */
  private static boolean pointsBack(
      Mention mention, Set<String> words, Set<String> backWords, Known candidate) {
    String head = Spelling.fold(mention.mention().strip()).split(" ", 2)[0];
    boolean own = !mention.name().equals(mention.mention()); // "المتحدث سامر علي"
    if (own || !backWords.contains(head) || words.size() > 3) {
      return false;
    }
    String bare = head.startsWith("ال") ? head.substring(2) : head;
    return candidate.words.contains(head) || candidate.words.contains(bare);
  }

  private static Set<String> wordsOf(String text) {
    String folded = Spelling.fold(text);
    Set<String> words = new HashSet<>();
    int from = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean within = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (within && from < 0) {
        from = i;
      } else if (!within && from >= 0) {
        words.add(folded.substring(from, i));
        from = -1;
      }
    }
    return words;
  }
}
