package org.isnad.search;

import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The fields of the index, and how they are indexed. */
final class Fields {
  static final String ID = "id";
  static final String STORY = "story";
  static final String SOURCE = "source";
  static final String LANGUAGE = "language";
  static final String AT = "at";
  static final String TAG = "tag";
  static final String SPEAKER = "speaker";

  /** Ids of the names that speak. */
  static final String SPEAKER_ID = "speaker.id";

  static final String VIA = "via";
  static final String ALIAS = "alias";

  /** Stems of words that stand with the article. */
  static final String NOUN = "noun";

  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String TITLE_FORM = "title.form";
  static final String TITLE_STEM = "title.stem";
  static final String TITLE_NAME = "title.name";
  static final String TEXT_FORM = "text.form";
  static final String TEXT_STEM = "text.stem";
  static final String TEXT_NAME = "text.name";

  /**
   * The version of this lay-out and of the analysis. Counted up whenever either changes: an index
   * written with another number is emptied and has to be rebuilt.
   */
  static final String FORMAT = "5";

  /** Words with their positions, for phrases. */
  static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

  static final FieldType STEMS = type(IndexOptions.DOCS_AND_FREQS, false);

  /** Only whether they occur: name keys are evidence, not content. */
  static final FieldType NAMES = type(IndexOptions.DOCS, true);

  private Fields() {}

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  static Field indexed(String name, List<WordStream.Placed> terms, FieldType type) {
    return new Field(name, new WordStream(terms), type);
  }
}
