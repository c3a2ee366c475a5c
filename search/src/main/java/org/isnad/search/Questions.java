package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.isnad.model.Language;

/** Asks Lucene for what a query says. */
final class Questions {
  // Weights: a headline says what a report is about; a form is surer than a stem, a stem than a
  // name
  // key. Set by hand on the samples; bench/search is to settle them.
  private static final float TITLE_FORM = 4f;
  private static final float TITLE_STEM = 3f;
  private static final float TITLE_ALIAS = 2f;
  private static final float TITLE_NAME = 1.2f;
  private static final float TEXT_FORM = 1.5f;
  private static final float TEXT_STEM = 1f;
  private static final float TEXT_ALIAS = 0.7f;
  private static final float TEXT_NAME = 0.4f;

  /** Fields other than the best one count a little, to prefer a word in title and text. */
  private static final float TIE = 0.1f;

  /** Words that may stand between the words of a speaker's name. */
  private static final int NAME_SLOP = 2;

  private Questions() {}

  static Query of(List<Clause> clauses, Sought sought) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean stopsMatter = sought.onlyStops();
    boolean positive = false;
    for (SoughtWord word : sought.words()) {
      boolean must = !word.stop() || stopsMatter;
      all.add(word(word), must ? Occur.MUST : Occur.SHOULD);
      positive |= must;
    }
    for (List<String> phrase : sought.phrases()) {
      all.add(phrase(phrase), Occur.MUST);
      positive = true;
    }
    positive |= addFilters(all, clauses);
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  /** Alternatives of one kind (two sources, two languages) stand beside each other. */
  private static boolean addFilters(BooleanQuery.Builder all, List<Clause> clauses) {
    BooleanQuery.Builder sources = new BooleanQuery.Builder();
    BooleanQuery.Builder languages = new BooleanQuery.Builder();
    boolean positive = false;
    for (Clause clause : clauses) {
      switch (clause) {
        case Clause.Words _, Clause.Phrase _ -> {}
        case Clause.From _ -> sources.add(plain(clause), Occur.SHOULD);
        case Clause.In _ -> languages.add(plain(clause), Occur.SHOULD);
        case Clause.Not not -> all.add(plain(not.clause()), Occur.MUST_NOT);
        case Clause.Since _, Clause.Before _, Clause.Speaker _, Clause.Via _, Clause.Tagged _ -> {
          all.add(plain(clause), Occur.FILTER);
          positive = true;
        }
      }
    }
    for (BooleanQuery group : List.of(sources.build(), languages.build())) {
      if (!group.clauses().isEmpty()) {
        all.add(group, Occur.FILTER);
        positive = true;
      }
    }
    return positive;
  }

  private static Query plain(Clause clause) {
    return switch (clause) {
      case Clause.Words words -> anyOf(SoughtWord.of(words.text()));
      case Clause.Phrase phrase -> phrase(Sought.forms(phrase.text()));
      case Clause.From from -> new TermQuery(new Term(Fields.SOURCE, from.sourceId()));
      case Clause.In in -> new TermQuery(new Term(Fields.LANGUAGE, in.language()));
      case Clause.Since since ->
          LongPoint.newRangeQuery(Fields.AT, since.start().toEpochMilli(), Long.MAX_VALUE);
      case Clause.Before before ->
          LongPoint.newRangeQuery(Fields.AT, Long.MIN_VALUE, before.end().toEpochMilli() - 1);
      case Clause.Speaker speaker -> speaker(speaker);
      case Clause.Via via -> name(Fields.VIA, via.name());
      case Clause.Tagged tagged -> new TermQuery(new Term(Fields.TAG, tagged.key()));
      case Clause.Not not -> plain(not.clause());
    };
  }

  /** Who is known is found by who he is, and by the very words; others by their names' keys. */
  private static Query speaker(Clause.Speaker speaker) {
    if (speaker.meant().isEmpty()) {
      return name(Fields.SPEAKER, speaker.name());
    }
    List<BytesRef> ids =
        speaker.meant().stream().map(id -> new BytesRef(Long.toString(id))).toList();
    PhraseQuery.Builder words = new PhraseQuery.Builder().setSlop(NAME_SLOP);
    for (Word word : Word.of(speaker.name(), Language.ARABIC)) {
      words.add(new Term(Fields.SPEAKER, word.form()));
    }
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(Fields.SPEAKER_ID, ids), Occur.SHOULD)
        .add(words.build(), Occur.SHOULD)
        .build();
  }

  private static Query anyOf(List<SoughtWord> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (SoughtWord word : words) {
      any.add(word(word.withNames(_ -> false)), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query word(SoughtWord word) {
    if (word.compound()) {
      return phrase(word.forms());
    }
    List<Query> ways = new ArrayList<>();
    ways.add(term(Fields.TITLE_FORM, word.form(), TITLE_FORM));
    ways.add(term(Fields.TEXT_FORM, word.form(), TEXT_FORM));
    for (String stem : word.stems()) {
      ways.add(term(Fields.TITLE_STEM, stem, TITLE_STEM));
      ways.add(term(Fields.TEXT_STEM, stem, TEXT_STEM));
    }
    for (String alias : word.aliases()) {
      ways.add(term(Fields.TITLE_FORM, alias, TITLE_ALIAS));
      ways.add(term(Fields.TEXT_FORM, alias, TEXT_ALIAS));
    }
    for (String name : word.names()) {
      ways.add(term(Fields.TITLE_NAME, name, TITLE_NAME));
      ways.add(term(Fields.TEXT_NAME, name, TEXT_NAME));
    }
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private static Query phrase(List<String> forms) {
    String[] terms = forms.toArray(String[]::new);
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(new PhraseQuery(Fields.TITLE_FORM, terms), TITLE_FORM),
            new BoostQuery(new PhraseQuery(Fields.TEXT_FORM, terms), TEXT_FORM)),
        TIE);
  }

  private static Query term(String field, String term, float weight) {
    return new BoostQuery(new TermQuery(new Term(field, term)), weight);
  }

  /** A name in the chain: its words in order, each by its form or any of its keys. */
  private static Query name(String field, String name) {
    MultiPhraseQuery.Builder words = new MultiPhraseQuery.Builder().setSlop(NAME_SLOP);
    for (Word word : Word.of(name, Language.ARABIC)) {
      List<Term> ways = new ArrayList<>();
      ways.add(new Term(field, word.form()));
      for (String key : word.names()) {
        ways.add(new Term(field, key));
        ways.add(new Term(field, Word.wanted(key)));
      }
      words.add(ways.toArray(Term[]::new));
    }
    return words.build();
  }
}
