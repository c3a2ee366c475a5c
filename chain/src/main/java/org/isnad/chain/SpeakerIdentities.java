package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.SpeakerKind;
import org.isnad.text.NameKey;
import org.isnad.text.NameLikeness;
import org.isnad.text.Spelling;
import org.isnad.text.TextDirection;

/**
 * Which speakers of a story are one (هوية القائل). What is named alike is one over all reports.
 * Persons are one also where the spelling of their names differs (سيرغي, سيرجي), where one script
 * writes what another does (لافروف, Lavrov), and where a last name has one bearer in the story.
 * Whoever has no name ("sources", "a statement") is one only within one origin: others may mean
 * other people by the same words.
 *
 * <p>At most {@value #MOST} persons are compared with each other. Not thread-safe.
 */
final class SpeakerIdentities {
  private static final int MOST = 150;

  /** Two whole names this alike, word for word, are one person's in one story. */
  private static final double SAME_PERSON = 0.8;

  /** A speaker by one name. */
  private static final class Speaker {
    final List<String> words;
    final NameKey sound;
    final boolean person;
    final boolean rightToLeft;
    final Map<Language, String> names = new HashMap<>();
    SpeakerKind kind;
    int parent;

    Speaker(String name, SpeakerKind kind, boolean person, int place) {
      this.words = List.of(folded(name).split(" ", -1));
      this.sound = NameKey.of(name);
      this.rightToLeft = TextDirection.of(name) == Direction.RIGHT_TO_LEFT;
      this.person = person;
      this.kind = kind;
      this.parent = place;
    }

    String last() {
      return words.getLast();
    }
  }

  private final List<Speaker> speakers = new ArrayList<>();
  private final Map<String, Integer> byKey = new HashMap<>();

  /** The name as it is compared: folded, without articles and signs. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (String word : name.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
      String bare = withoutArticle(word, Spelling.fold(word));
      if (!bare.isEmpty() && !bare.equals("the")) {
        folded.append(folded.isEmpty() ? "" : " ").append(bare);
      }
    }
    return folded.toString();
  }

  /** ألكسندر, with its hamza, has no article; folding would take the hamza. */
  private static String withoutArticle(String word, String folded) {
    return folded.startsWith("ال") && folded.length() > 4 && word.charAt(0) == 'ا'
        ? folded.substring(2)
        : folded;
  }

  /**
   * Takes a speaker in.
   *
   * @param origin of the report, as stories count origins
   * @return its number, for {@link #of}
   */
  int add(Mention mention, SpeakerKind kind, Language language, String origin) {
    String name = mention.name().strip();
    String key = unnamed(kind) ? folded(name) + " in " + origin : folded(name);
    int place =
        byKey.computeIfAbsent(
            key,
            k -> {
              boolean person =
                  kind == SpeakerKind.NAMED_PERSON
                      || (kind == SpeakerKind.OFFICE_HOLDER && !name.equals(mention.mention()));
              speakers.add(new Speaker(name, kind, person, speakers.size()));
              return speakers.size() - 1;
            });
    Speaker speaker = speakers.get(place);
    speaker.names.putIfAbsent(language, name);
    if (kind == SpeakerKind.OFFICE_HOLDER) {
      speaker.kind = kind; // one report tells the office that another leaves out
    }
    return place;
  }

  private static boolean unnamed(SpeakerKind kind) {
    return switch (kind) {
      case NAMED_PERSON, OFFICE_HOLDER, INSTITUTION, OUTLET -> false;
      case DOCUMENT, UNNAMED_OFFICIAL, UNNAMED_SOURCES, UNNAMED_PERSON, SOCIAL_MEDIA -> true;
    };
  }

  /** Joins those that are one, once all are in: whole names first, then last names to them. */
  void join() {
    List<Integer> whole = persons(false);
    for (int i = 0; i < whole.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (samePerson(speakers.get(whole.get(j)), speakers.get(whole.get(i)))) {
          unite(whole.get(j), whole.get(i));
        }
      }
    }
    List<Integer> single = persons(true);
    for (int one : single) {
      int bearer = -1;
      boolean several = false;
      for (int other : whole) {
        if (sameWord(speakers.get(one), last(speakers.get(other)))) {
          several |= bearer >= 0 && of(bearer) != of(other);
          bearer = other;
        }
      }
      if (bearer >= 0 && !several) {
        unite(bearer, one);
      }
    }
    for (int i = 0; i < single.size(); i++) {
      for (int j = 0; j < i; j++) {
        Speaker one = speakers.get(single.get(i));
        Speaker other = speakers.get(single.get(j));
        boolean free = of(single.get(i)) == single.get(i) && of(single.get(j)) != of(single.get(i));
        if (free && sameWord(one, other)) {
          unite(single.get(j), single.get(i));
        }
      }
    }
  }

  private List<Integer> persons(boolean single) {
    List<Integer> persons = new ArrayList<>();
    for (int i = 0; i < speakers.size() && persons.size() < MOST; i++) {
      Speaker speaker = speakers.get(i);
      if (speaker.person && (speaker.words.size() == 1) == single) {
        persons.add(i);
      }
    }
    return persons;
  }

  private static Speaker last(Speaker whole) {
    return new Speaker(whole.last(), whole.kind, true, 0);
  }

  private static boolean samePerson(Speaker one, Speaker other) {
    if (one.words.size() != other.words.size()) {
      return false;
    }
    for (int i = 0; i < one.words.size(); i++) {
      if (!alike(one.words.get(i), other.words.get(i), one.rightToLeft == other.rightToLeft)) {
        return false;
      }
    }
    return one.sound.telling() && other.sound.telling();
  }

  private static boolean sameWord(Speaker one, Speaker other) {
    return one.last().equals(other.last())
        || (one.sound.telling()
            && alike(one.last(), other.last(), one.rightToLeft == other.rightToLeft));
  }

  private static boolean alike(String one, String other, boolean oneScript) {
    return oneScript
        ? NameKey.of(one).spelling().equals(NameKey.of(other).spelling())
        : NameKey.soundOf(one).equals(NameKey.soundOf(other))
            || NameLikeness.of(one, other) >= SAME_PERSON;
  }

  private void unite(int earlier, int later) {
    int root = of(earlier);
    int child = of(later);
    if (root == child) {
      return;
    }
    Speaker kept = speakers.get(Math.min(root, child));
    Speaker joined = speakers.get(Math.max(root, child));
    joined.parent = Math.min(root, child);
    joined.names.forEach(
        (language, name) -> kept.names.merge(language, name, SpeakerIdentities::fuller));
    if (joined.kind == SpeakerKind.OFFICE_HOLDER) {
      kept.kind = joined.kind;
    }
  }

  private static String fuller(String one, String other) {
    return folded(other).split(" ", -1).length > folded(one).split(" ", -1).length ? other : one;
  }

  /** The number that stands for all speakers who are this one. */
  int of(int place) {
    int root = place;
    while (speakers.get(root).parent != root) {
      root = speakers.get(root).parent;
    }
    return root;
  }

  Map<Language, String> names(int identity) {
    return speakers.get(identity).names;
  }

  SpeakerKind kind(int identity) {
    return speakers.get(identity).kind;
  }
}
