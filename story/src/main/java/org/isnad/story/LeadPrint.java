package org.isnad.story;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.text.Sentences;
import org.isnad.text.Spelling;

/**
 * A number by which copies of one text meet, without a memory of texts: that of the longest of its
 * first sentences. Publishers cut agency copy at the end and put their credit before it, but leave
 * its sentences whole. {@link WireFamilies} finds far more; this is for what streams by.
 */
final class LeadPrint {
  private static final int SENTENCES = 3;
  private static final int LETTERS = 1_500;

  /** Texts with less of a sentence are alike by chance. */
  private static final int FEWEST_LETTERS = 40;

  private LeadPrint() {}

  /** The print of an article; one of its own, by {@code id}, where it has too little text. */
  static long of(Article article, long id) {
    String text = article.text();
    String lead = text.length() > LETTERS ? text.substring(0, LETTERS) : text;
    String longest = "";
    List<Span> sentences = Sentences.of(lead, article.language());
    for (Span sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
      String found = sentence.of(lead);
      longest = found.length() > longest.length() ? found : longest;
    }
    long print = 0;
    int letters = 0;
    String folded = Spelling.fold(longest);
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        print = print * 0x100000001B3L + folded.charAt(i);
        letters++;
      }
    }
    return letters < FEWEST_LETTERS ? id : print | Long.MIN_VALUE;
  }
}
