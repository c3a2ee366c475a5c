package org.isnad.chain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.DatedEvent;
import org.isnad.model.DatedEvent.Precision;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.Passage;
import org.isnad.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What a figure speaks of, to be compared with that of another report.
 *
 * @param noun what is counted: concepts and stems; empty for people in general
 * @param places where it is counted; empty when no known place is named
 * @param days the days it is of; null when none are named
 */
record FigureSubject(
    @Nullable String unit,
    @Nullable String theme,
    Context noun,
    Set<String> places,
    @Nullable DatedEvent days,
    Context sentence) {

  /** How alike two sentences must be when nothing else tells what is measured. */
  private static final double LIKE_SENTENCE = 0.4;

  /** Two sentences of different languages that share fewer concepts are no evidence. */
  private static final int SHARED_CONCEPTS = 3;

  FigureSubject {
    places = Set.copyOf(places);
  }

  static FigureSubject of(Figure figure, Report report, String text) {
    Language language = report.article().language();
    String what = figure.scope().what();
    NumberWords lexicon = NumberWords.of(language);
    Passage where = figure.scope().where();
    return new FigureSubject(
        figure.quantity().unit(),
        figure.scope().theme(),
        Context.of(what == null || general(what, lexicon, language) ? "" : what, language),
        where == null ? Set.of() : Context.of(where.text(), language).places(),
        days(figure, report),
        Context.of(figure.sentence().of(text), language));
  }

  /** Whether the noun only says that people are counted, or repeats what became of them. */
  private static boolean general(String what, @Nullable NumberWords lexicon, Language language) {
    if (lexicon == null) {
      return false;
    }
    Words words = new Words(what, language);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.at(i);
      boolean general =
          lexicon.phrases.has("general", word.folded())
              || lexicon.theme(word.folded()) != null
              || (lexicon.arabic
                  && (lexicon.phrases.has("general", withoutArticle(word.folded()))
                      || generalAccusative(lexicon, word.folded())));
      if (!general) {
        return false;
      }
    }
    return true;
  }

  private static String withoutArticle(String folded) {
    return folded.startsWith("ال") ? folded.substring(2) : folded;
  }

  private static boolean generalAccusative(NumberWords lexicon, String folded) {
    String base = folded.substring(0, folded.length() - 1);
    return folded.endsWith("ا")
        && (lexicon.phrases.has("general", base) || lexicon.theme(base) != null);
  }

  private static @Nullable DatedEvent days(Figure figure, Report report) {
    Passage when = figure.scope().when();
    if (when != null) {
      for (DatedEvent event : report.reading().events()) {
        if (event.place().span().equals(when.span())) {
          return event;
        }
      }
    }
    return null;
  }

  /** 0 when they speak of different things, more the surer it is that they speak of one. */
  double likeness(FigureSubject other) {
    if (parted(other)) {
      return 0;
    }
    boolean named = !noun.stems().isEmpty() || !other.noun.stems().isEmpty();
    if (theme == null && !named) {
      return alikeSentences(other);
    }
    if (!named) {
      return 2;
    }
    double nouns = noun.likeness(other.noun);
    boolean alike = nouns >= 0.5 || noun.sharedConcepts(other.noun) > 0;
    if (!alike) {
      return 0;
    }
    return theme != null ? 2 + nouns : 1 + sentence.likeness(other.sentence);
  }

  private double alikeSentences(FigureSubject other) {
    double alike = sentence.likeness(other.sentence);
    boolean across = !sentence.language().equals(other.sentence.language());
    return alike < LIKE_SENTENCE
            || (across && sentence.sharedConcepts(other.sentence) < SHARED_CONCEPTS)
        ? 0
        : alike;
  }

  /** Whether unit, theme, place or time says that they speak of two things. */
  boolean parted(FigureSubject other) {
    if (!Objects.equals(unit, other.unit) || !Objects.equals(theme, other.theme)) {
      return true;
    }
    boolean apart = !places.isEmpty() && !other.places.isEmpty();
    if (apart) {
      Set<String> common = new HashSet<>(places);
      common.retainAll(other.places);
      apart = common.isEmpty();
    }
    return apart || partedByTime(other);
  }

  /**
   * The same day told in two ways overlaps; a year and a day, or no time at all, are two counts.
   */
  private boolean partedByTime(FigureSubject other) {
    if (days == null || other.days == null) {
      DatedEvent known = days == null ? other.days : days;
      return known != null && known.precision().compareTo(Precision.WEEK) > 0;
    }
    boolean fine = days.precision() == Precision.DAY;
    boolean otherFine = other.days.precision() == Precision.DAY;
    if (fine != otherFine) {
      return true;
    }
    LocalDate from = days.from().minusDays(1);
    LocalDate to = days.to().plusDays(1);
    return other.days.to().isBefore(from) || other.days.from().isAfter(to);
  }
}
