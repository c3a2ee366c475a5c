package org.isnad.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.DatedEvent;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.text.DateMention;
import org.isnad.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the time expressions of a report against its date: calendar dates with or without a year
 * ({@link CalendarTimes}), weekdays, "أمس الجمعة", "الشهر الماضي", "قبل نحو عام", "في عام 2019"
 * ({@link RelativeTimes}), and ranges of them. An impossible date gives nothing, but its words are
 * still known to be a date.
 */
final class EventReader {
  private static final int CALENDARS_APART = 3;

  private final Words words;
  private final DayWords lexicon;
  private final List<DateMention> mentions;
  private final CalendarTimes calendar;
  private final RelativeTimes relative;
  private final List<DatedEvent> events = new ArrayList<>();
  private final List<Span> times = new ArrayList<>();
  private int next;

  EventReader(Words words, LocalDate today, DayWords lexicon, NumberWords numberWords) {
    this.words = words;
    this.lexicon = lexicon;
    this.mentions = DateWords.all(words.text, words.language);
    this.calendar = new CalendarTimes(words, today, lexicon);
    this.relative = new RelativeTimes(words, today, lexicon, numberWords);
  }

  List<DatedEvent> read() {
    for (Words.Range sentence : words.sentences) {
      int k = sentence.from();
      while (k < sentence.to()) {
        DateMention mention = mentionAt(k);
        int behind = mention == null ? k + 1 : behind(mention, k, sentence);
        Timed timed =
            mention == null ? relative.read(k, sentence) : calendar.read(mention, k, behind);
        if (mention != null && (mention.day() != null || mention.year() != null)) {
          times.add(mention.span());
        }
        if (timed != null) {
          timed = joined(timed, mention, sentence);
          add(timed, sentence);
          k = Math.max(k + 1, timed.behind());
        } else {
          k = behind;
        }
      }
    }
    return events;
  }

  /** Where the text speaks of time at all, the impossible dates with it; in order. */
  List<Span> times() {
    return times.stream().sorted().toList();
  }

  private @Nullable DateMention mentionAt(int k) {
    Word word = words.at(k);
    while (next < mentions.size() && mentions.get(next).span().end() <= word.start()) {
      next++;
    }
    return next < mentions.size() && mentions.get(next).span().start() <= word.start()
        ? mentions.get(next)
        : null;
  }

  private int behind(DateMention mention, int k, Words.Range sentence) {
    int behind = k;
    while (behind < sentence.to() && words.at(behind).start() < mention.span().end()) {
      behind++;
    }
    return Math.max(behind, k + 1);
  }

  /** "من 30 يونيو إلى 2 يوليو", and one day told in two calendars. */
  private Timed joined(Timed first, @Nullable DateMention mention, Words.Range sentence) {
    int at = first.behind();
    if (mention == null || at >= sentence.to()) {
      return first;
    }
    boolean opened = lexicon.phrases.has("from", words.at(first.first() - 1).folded());
    boolean link = lexicon.phrases.has("to", words.at(at).folded());
    boolean and = lexicon.phrases.has("and", words.at(at).folded());
    DateMention other = link && (opened || !and) ? mentionAt(at + 1) : null;
    if (other != null && other.day() != null && mention.day() != null) {
      int end = behind(other, at + 1, sentence);
      Timed last = calendar.read(other, at + 1, end);
      Timed start = last == null ? null : calendar.before(first, mention, last, other);
      if (last != null && start != null) {
        times.add(other.span());
        return start.until(last).opening(opened ? first.first() - 1 : first.first());
      }
    }
    return otherCalendar(first, mention, sentence);
  }

  private Timed otherCalendar(Timed first, DateMention mention, Words.Range sentence) {
    int at = first.behind();
    for (int i = at; i <= at + CALENDARS_APART && i < sentence.to(); i++) {
      DateMention other = mentionAt(i);
      if (other == null) {
        continue;
      }
      boolean same =
          other.hijri() != mention.hijri()
              && other.day() != null
              && mention.day() != null
              && (i == at || equated(at, i));
      int end = same ? behind(other, i, sentence) : i;
      Timed second = same ? calendar.read(other, i, end) : null;
      if (second != null) {
        times.add(other.span());
        Timed common = mention.hijri() ? second : first;
        return common.opening(first.first()).closing(end).contradicting(first.contradicts());
      }
      return first;
    }
    return first;
  }

  private boolean equated(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = words.at(i);
      if (word.letters() && !lexicon.phrases.has("equals", word.folded())) {
        return false;
      }
    }
    return true;
  }

  private void add(Timed timed, Words.Range sentence) {
    Span span = words.span(Math.max(sentence.from(), timed.first()), timed.behind());
    Span whole = words.span(sentence.from(), sentence.to());
    if (span.length() > 0 && !timed.to().isBefore(timed.from())) {
      times.add(span);
      events.add(
          new DatedEvent(
              timed.from(),
              timed.to(),
              timed.precision(),
              timed.approximate(),
              Passage.of(words.text, span),
              whole,
              timed.contradicts()));
    }
  }
}
