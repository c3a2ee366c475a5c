package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Span;
import org.isnad.pipeline.SearchIndex.Speakers;
import org.isnad.search.Clause.Not;
import org.isnad.story.HashtagKey;
import org.jspecify.annotations.Nullable;

/**
 * A query as a person types it, read into clauses: words, "phrases", «phrases», -not, #hashtags and
 * operators (see operators.txt). Whatever cannot be read is left out and named; nothing throws.
 *
 * @param problem a code and what it is about ("bad-date: 2026-13-40"); null when all was read.
 *     Codes: bad-date, open-quote, empty-operator
 * @param places where each clause stands in what was typed
 */
record TypedQuery(List<Clause> clauses, @Nullable String problem, List<Span> places) {
  private static final String QUOTES = "\"“”«»„";

  /** The query with whoever is meant behind "speaker:". */
  TypedQuery knowing(Speakers speakers) {
    return new TypedQuery(
        clauses.stream().map(clause -> knowing(clause, speakers)).toList(), problem, places);
  }

  private static Clause knowing(Clause clause, Speakers speakers) {
    return switch (clause) {
      case Clause.Speaker speaker ->
          new Clause.Speaker(speaker.name(), speakers.meant(speaker.name()));
      case Not not -> new Not(knowing(not.clause(), speakers));
      default -> clause;
    };
  }

  static TypedQuery of(String text) {
    return new Reader(text).read();
  }

  private static final class Reader {
    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private @Nullable String problem;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    TypedQuery read() {
      while (at < text.length()) {
        if (isSpace(text.charAt(at))) {
          at++;
        } else {
          readClause();
        }
      }
      return new TypedQuery(List.copyOf(clauses), problem, List.copyOf(places));
    }

    private void readClause() {
      int start = at;
      boolean negated = text.charAt(at) == '-' || text.charAt(at) == '−';
      if (negated) {
        at++;
        if (at == text.length() || isSpace(text.charAt(at))) {
          // A dash between words, not a sign before one.
          return;
        }
      }
      char first = text.charAt(at);
      Clause clause;
      if (isQuote(first)) {
        clause = phrase(quoted());
      } else if (first == '#') {
        at++;
        clause = tag(bare());
      } else {
        clause = wordOrOperator(bare());
      }
      if (clause != null) {
        clauses.add(negated ? new Not(clause) : clause);
        places.add(new Span(start, at));
      }
    }

    private @Nullable Clause wordOrOperator(String bare) {
      int colon = bare.indexOf(':');
      Operator operator = colon > 0 ? Operator.of(bare.substring(0, colon)) : null;
      if (operator == null) {
        return new Clause.Words(bare);
      }
      String value = bare.substring(colon + 1);
      if (value.isEmpty() && at < text.length() && isQuote(text.charAt(at))) {
        value = quoted();
      }
      if (value.isBlank()) {
        problem = "empty-operator: " + bare;
        return null;
      }
      return operated(operator, value.strip());
    }

    private @Nullable Clause operated(Operator operator, String value) {
      return switch (operator) {
        case SOURCE -> new Clause.From(value.toLowerCase(Locale.ROOT));
        case LANG -> new Clause.In(value.toLowerCase(Locale.ROOT));
        case SPEAKER -> new Clause.Speaker(value.replace('_', ' '));
        case VIA -> new Clause.Via(value.replace('_', ' '));
        case FROM, TO -> day(operator, value);
      };
    }

    private @Nullable Clause day(Operator operator, String value) {
      TypedDay day = TypedDay.of(value).orElse(null);
      if (day == null) {
        problem = "bad-date: " + value;
        return null;
      }
      return operator == Operator.FROM
          ? new Clause.Since(day.start())
          : new Clause.Before(day.end());
    }

    private @Nullable Clause phrase(String words) {
      return words.isBlank() ? null : new Clause.Phrase(words);
    }

    private @Nullable Clause tag(String label) {
      return label.isEmpty() ? null : new Clause.Tagged(HashtagKey.of(label));
    }

    /** Up to the next white space or quotation mark. */
    private String bare() {
      int start = at;
      while (at < text.length() && !isSpace(text.charAt(at)) && !isQuote(text.charAt(at))) {
        at++;
      }
      return text.substring(start, at);
    }

    /** Between two quotation marks; up to the end when there is no second. */
    private String quoted() {
      int start = ++at;
      while (at < text.length() && !isQuote(text.charAt(at))) {
        at++;
      }
      String words = text.substring(start, at);
      if (at == text.length()) {
        problem = "open-quote: " + words.strip();
      } else {
        at++;
      }
      return words;
    }

    private static boolean isQuote(char unit) {
      return QUOTES.indexOf(unit) >= 0;
    }

    private static boolean isSpace(char unit) {
      return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
  }
}
