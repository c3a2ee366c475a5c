package org.isnad.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.search.WordStream.Placed;

/** Turns a report into what is indexed of it. */
final class Documents {
  /** Positions between two names, more than the slop of a question for a speaker. */
  private static final int BETWEEN_NAMES = 100;

  private Documents() {}

  static Document of(PlacedReport placed, Set<Long> speakers) {
    Report report = placed.report();
    Article article = report.article();
    Language language = article.language();
    Document document = new Document();
    document.add(new StringField(Fields.ID, Long.toString(report.id()), Store.YES));
    document.add(new StoredField(Fields.STORY, placed.storyId()));
    document.add(new StringField(Fields.SOURCE, report.sourceId(), Store.YES));
    document.add(new StringField(Fields.LANGUAGE, language.tag(), Store.YES));
    document.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef(report.sourceId())));
    document.add(new SortedDocValuesField(Fields.LANGUAGE, new BytesRef(language.tag())));
    long at = report.reportedAt().toEpochMilli();
    document.add(new LongPoint(Fields.AT, at));
    document.add(new NumericDocValuesField(Fields.AT, at));
    document.add(new StoredField(Fields.AT, at));
    for (Hashtag tag : report.reading().hashtags()) {
      document.add(new StringField(Fields.TAG, tag.key(), Store.NO));
    }
    for (long speaker : speakers) {
      document.add(new StringField(Fields.SPEAKER_ID, Long.toString(speaker), Store.NO));
    }
    String title = report.headline();
    String text = article.text();
    document.add(new StoredField(Fields.TITLE, title));
    document.add(new StoredField(Fields.TEXT, text));
    List<Word> titleWords = Word.of(title, language);
    addWords(document, titleWords, Fields.TITLE_FORM, Fields.TITLE_STEM);
    addNames(document, titleWords, Fields.TITLE_NAME);
    List<Word> textWords = Word.of(text, language);
    addWords(document, textWords, Fields.TEXT_FORM, Fields.TEXT_STEM);
    addNames(document, textWords, Fields.TEXT_NAME);
    addNouns(document, textWords);
    addChain(document, report);
    return document;
  }

  private static void addWords(
      Document document, List<Word> words, String formField, String stemField) {
    List<Placed> forms = new ArrayList<>(words.size());
    List<Placed> stems = new ArrayList<>(words.size());
    for (Word word : words) {
      forms.add(new Placed(word.form(), 1));
      if (!word.stop()) {
        stems.add(new Placed(word.stem(), 1));
      }
    }
    document.add(Fields.indexed(formField, forms, Fields.WORDS));
    document.add(Fields.indexed(stemField, stems, Fields.STEMS));
  }

  /** Nouns keep their sound alone (Sisi finds السيسي): كاتب is no spelling of الكتاب. */
  private static void addNames(Document document, List<Word> words, String field) {
    Set<String> names = new HashSet<>();
    for (Word word : words) {
      boolean noun = Aliases.hasArticle(word);
      for (String key : word.names()) {
        if (!(noun && key.startsWith(Word.SPELLING))) {
          names.add(key);
        }
      }
    }
    document.add(
        Fields.indexed(
            field, names.stream().map(name -> new Placed(name, 1)).toList(), Fields.NAMES));
  }

  private static void addNouns(Document document, List<Word> words) {
    Set<String> nouns = new HashSet<>();
    for (Word word : words) {
      if (Aliases.hasArticle(word)) {
        nouns.add(word.stem());
      }
    }
    document.add(
        Fields.indexed(
            Fields.NOUN, nouns.stream().map(noun -> new Placed(noun, 1)).toList(), Fields.NAMES));
  }

  /** Who says something in the report, and through whom it came. */
  private static void addChain(Document document, Report report) {
    Language language = report.article().language();
    Set<String> speakers = new LinkedHashSet<>();
    Set<String> carriers = new LinkedHashSet<>();
    for (Attribution attribution : report.reading().attributions()) {
      Mention speaker = attribution.speaker();
      if (speaker != null) {
        speakers.add(speaker.name());
        speakers.add(speaker.mention());
      }
      for (Mention carrier : attribution.via()) {
        carriers.add(carrier.name());
        carriers.add(carrier.mention());
      }
    }
    document.add(Fields.indexed(Fields.SPEAKER, names(speakers, language), Fields.WORDS));
    document.add(Fields.indexed(Fields.VIA, names(carriers, language), Fields.WORDS));
    Set<String> aliases = new LinkedHashSet<>();
    for (Set<String> names : List.of(speakers, carriers)) {
      for (String name : names) {
        Word.of(name, language).forEach(word -> aliases.addAll(Aliases.terms(word)));
      }
    }
    document.add(
        Fields.indexed(
            Fields.ALIAS,
            aliases.stream().map(alias -> new Placed(alias, 1)).toList(),
            Fields.NAMES));
  }

  /** Each name's words with all their keys at one position, so that names match as phrases. */
  private static List<Placed> names(Set<String> names, Language language) {
    List<Placed> terms = new ArrayList<>();
    for (String name : names) {
      int step = terms.isEmpty() ? 1 : BETWEEN_NAMES;
      for (Word word : Word.of(name, language)) {
        terms.add(new Placed(word.form(), step));
        word.names().forEach(key -> terms.add(new Placed(key, 0)));
        step = 1;
      }
    }
    return terms;
  }
}
