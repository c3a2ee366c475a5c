package org.isnad.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that the lists of a language say of a word, looked up once: news is written with few words.
 * Thread-safe.
 */
final class TagLexicon {
  /** Words remembered; a power of two. Some 15 MB where a language is in full use. */
  private static final int REMEMBERED = 1 << 15;

  private static final Map<Language, TagLexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

  /**
   * A word as the lists know it.
   *
   * @param kinds of {@link TagWords}, in Arabic also those of the word behind a clitic
   * @param common whether it is an everyday word
   * @param forms in Arabic the word without the clitics it may bear
   * @param opening the known names that begin with it
   * @param openingBehind the known names that begin with its forms
   */
  record Word(
      String folded,
      int kinds,
      boolean common,
      List<String> forms,
      KnownNames.@Nullable Node opening,
      List<KnownNames.Node> openingBehind) {}

  private final TagWords words;
  private final KnownNames names;
  private final boolean arabic;
  private final AtomicReferenceArray<Word> remembered = new AtomicReferenceArray<>(REMEMBERED);

  private TagLexicon(Language language) {
    this.words = TagWords.of(language);
    this.names = KnownNames.of(language);
    this.arabic = language.equals(Language.ARABIC);
  }

  static TagLexicon of(Language language) {
    TagLexicon lexicon = BY_LANGUAGE.get(language);
    return lexicon != null ? lexicon : BY_LANGUAGE.computeIfAbsent(language, TagLexicon::new);
  }

  Word word(String folded) {
    int hash = folded.hashCode();
    int place = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
    Word word = remembered.getAcquire(place);
    if (word == null || !word.folded().equals(folded)) {
      word = look(folded);
      remembered.setRelease(place, word);
    }
    return word;
  }

  private Word look(String folded) {
    String word =
        folded.length() > 2 && folded.endsWith("'s")
            ? folded.substring(0, folded.length() - 2)
            : folded;
    int kinds = words.kinds(word);
    List<String> forms = arabic ? ArabicForms.withoutClitics(folded) : List.of();
    List<KnownNames.Node> behind = new ArrayList<>(0);
    boolean stands = kinds != 0;
    for (String form : forms) {
      kinds |= stands ? 0 : words.kinds(form);
      KnownNames.Node node = form.length() < 3 ? null : names.opening(form);
      if (node != null) {
        behind.add(node);
      }
    }
    return new Word(
        folded, kinds, words.common(word), forms, names.opening(word), List.copyOf(behind));
  }

  /** The kinds of a word as it stands, without a look behind clitics. */
  int kinds(String folded) {
    return words.kinds(folded);
  }

  boolean common(String folded) {
    return words.common(folded);
  }

  KnownNames.@Nullable Node opening(String folded) {
    return names.opening(folded);
  }
}
