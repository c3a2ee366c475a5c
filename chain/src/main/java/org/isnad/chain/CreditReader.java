package org.isnad.chain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Article;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agencies an article credits with its copy: in its dateline ("موسكو - أ ف ب"), its
 * credit, its authors, the opening and the end of its text ("PARIS (Reuters) -", "(رويترز)", "AFP
 * contributed to this report"). An agency merely quoted in the text is not credited.
 */
final class CreditReader {
  private static final int OPENING_WORDS = 16;
  private static final int CLOSING_WORDS = 30;
  private static final int MOST_READ = 20_000;

  private final AgencyNames agencies;
  private final PhraseBook phrases = new PhraseBook("credits.txt");

  CreditReader(AgencyNames agencies) {
    this.agencies = agencies;
  }

  List<String> read(Article article) {
    Set<String> found = new LinkedHashSet<>();
    everywhere(article.dateline(), article.language(), found);
    everywhere(article.credit(), article.language(), found);
    article.authors().forEach(author -> everywhere(author, article.language(), found));
    String text = article.text();
    String head = text.substring(0, Math.min(text.length(), MOST_READ));
    dateline(new Words(head, article.language()), found);
    end(
        new Words(text.substring(Math.max(0, text.length() - MOST_READ)), article.language()),
        found);
    return List.copyOf(found);
  }

  private void everywhere(@Nullable String credit, Language language, Set<String> found) {
    if (credit == null) {
      return;
    }
    Words words = new Words(credit.substring(0, Math.min(credit.length(), MOST_READ)), language);
    all(words, 0, words.size(), found);
  }

  private void all(Words words, int from, int to, Set<String> found) {
    int k = from;
    while (k < to) {
      AgencyNames.Match match = words.at(k).letters() ? agencies.find(words, k) : null;
      if (match != null) {
        found.add(match.agency().id());
      }
      k += match == null ? 1 : match.length();
    }
  }

  /** An agency in brackets or beside a dash, before the first dash of the text. */
  private void dateline(Words words, Set<String> found) {
    for (int k = 0; k < OPENING_WORDS && k < words.size(); k++) {
      boolean opening = k > 0 && (words.at(k).dash() || words.at(k).is(":"));
      boolean spaced =
          words.at(k).start() > words.at(k - 1).end() || words.at(k).is("—") || words.at(k).is("–");
      if (opening && (spaced || words.at(k).is(":"))) {
        AgencyNames.Match before = endsBefore(words, k);
        if (before != null) {
          found.add(before.agency().id());
        }
        AgencyNames.Match behind = agencies.find(words, k + 1);
        if (behind != null
            && (words.at(k + 1 + behind.length()).dash()
                || words.at(k + 1 + behind.length()).is(":")
                || words.text.indexOf('\n', words.at(k).start())
                    == words.at(k + behind.length()).end())) {
          found.add(behind.agency().id());
        }
      }
    }
    brackets(words, 0, Math.min(OPENING_WORDS, words.size()), found);
  }

  private AgencyNames.@Nullable Match endsBefore(Words words, int dash) {
    int last = words.at(dash - 1).is(")") ? dash - 1 : dash;
    for (int k = Math.max(0, last - 6); k < last; k++) {
      AgencyNames.Match match = words.at(k).letters() ? agencies.find(words, k) : null;
      if (match != null && k + match.length() == last) {
        return match;
      }
    }
    return null;
  }

  /** "(رويترز)", "(AFP)", "(with AP)": brackets that hold agencies and little else. */
  private void brackets(Words words, int from, int to, Set<String> found) {
    for (int k = from; k < to; k++) {
      if (!words.at(k).is("(")) {
        continue;
      }
      int close = k + 1;
      while (close < to && close < k + 12 && !words.at(close).is(")")) {
        close++;
      }
      AgencyNames.Match first = agencies.find(words, k + 1);
      boolean along = phrases.match("with", words, k + 1) > 0;
      boolean credits = (first != null && first.length() + k + 1 >= close - 4) || along;
      boolean inText = words.at(close + 1).letters() && k > from + OPENING_WORDS;
      if (words.at(close).is(")") && credits && !inText) {
        all(words, k + 1, close, found);
      }
    }
  }

  private void end(Words words, Set<String> found) {
    int from = Math.max(0, words.size() - CLOSING_WORDS);
    brackets(words, from, words.size(), found);
    if (words.sentences.isEmpty()) {
      return;
    }
    Words.Range last = words.sentences.getLast();
    int start = Math.max(from, last.from());
    boolean contributes = false;
    for (int k = start; k < last.to(); k++) {
      contributes |= phrases.match("contributed", words, k) > 0;
    }
    AgencyNames.Match first = agencies.find(words, start);
    boolean alone = first != null && start + first.length() >= last.to() - 1;
    boolean source = phrases.match("source", words, start) > 0;
    if (contributes || alone || source) {
      all(words, start, last.to(), found);
    }
  }
}
