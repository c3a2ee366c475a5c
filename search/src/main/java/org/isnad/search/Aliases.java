package org.isnad.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.isnad.model.Language;

/**
 * The spellings of names that the index has seen, among those who speak and carry in its reports: a
 * term "key=form" for every word of their names. A word of a query is looked for in the forms that
 * share a key with it. This is far surer than the keys alone: كاتب shares its spelling with كتاب
 * but is nobody's name.
 */
final class Aliases {
  private static final char SEPARATOR = '=';

  /** More forms are not one name any more. */
  private static final int MOST = 40;

  /** The article (ال), alone and behind the clitics that are written with it. */
  private static final List<String> ARTICLES =
      List.of("ال", "وال", "بال", "كال", "فال", "لل", "ولل");

  private Aliases() {}

  /** What is indexed for a word of a name. */
  static Set<String> terms(Word word) {
    Set<String> terms = new LinkedHashSet<>();
    for (String key : word.names()) {
      terms.add(key + SEPARATOR + word.form());
    }
    return terms;
  }

  /** The other forms of the name that a sought word may be. */
  static Set<String> of(IndexReader reader, SoughtWord word) throws IOException {
    Set<String> forms = new LinkedHashSet<>();
    Terms terms = word.names().isEmpty() ? null : MultiTerms.getTerms(reader, Fields.ALIAS);
    if (terms == null) {
      return forms;
    }
    boolean noun = isNoun(reader, word);
    for (String key : word.names()) {
      boolean spelling = key.startsWith(Word.SPELLING);
      if (!(spelling && noun)) {
        collect(reader, terms.iterator(), key + SEPARATOR, spelling, forms);
      }
    }
    forms.remove(word.form());
    return forms;
  }

  private static void collect(
      IndexReader reader, TermsEnum terms, String prefix, boolean spelling, Set<String> forms)
      throws IOException {
    if (terms.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef term = terms.term();
    while (term != null && forms.size() < MOST) {
      String text = term.utf8ToString();
      if (!text.startsWith(prefix)) {
        return;
      }
      String form = text.substring(prefix.length());
      // The form of an office's noun (وزير) is no spelling of a name.
      if (!(spelling && isNoun(reader, Word.of(form, Language.ARABIC)))) {
        forms.add(form);
      }
      term = terms.next();
    }
  }

  /**
   * Whether reports write the word with the article too: then it is a noun (وزير, وزارة), and what
   * shares its spelling key is another noun. Persons of foreign name do not take the article.
   */
  static boolean isNoun(IndexReader reader, SoughtWord word) throws IOException {
    return anyNoun(reader, word.stems());
  }

  private static boolean isNoun(IndexReader reader, List<Word> words) throws IOException {
    return anyNoun(reader, words.stream().map(Word::stem).toList());
  }

  private static boolean anyNoun(IndexReader reader, Iterable<String> stems) throws IOException {
    for (String stem : stems) {
      if (reader.docFreq(new Term(Fields.NOUN, stem)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands with the article. */
  static boolean hasArticle(Word word) {
    if (word.stem().equals(word.form())) {
      return false;
    }
    for (String article : ARTICLES) {
      if (word.form().startsWith(article) && !word.stem().startsWith(article)) {
        return true;
      }
    }
    return false;
  }
}
