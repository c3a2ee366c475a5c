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
  private static final int OPENING_PARAGRAPHS = 3;
  private static final int MOST_OPENING = 600;
  private static final int LONGEST_LINE = 60;
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
    openings(text, article.language(), found);
    line(text.substring(text.stripTrailing().lastIndexOf('\n') + 1), article.language(), found);
    end(
        new Words(text.substring(Math.max(0, text.length() - MOST_READ)), article.language()),
        found);
    return List.copyOf(found);
  }

  /** A dateline may stand behind a title or a lead that the text still carries. */
  private void openings(String text, Language language, Set<String> found) {
    int from = 0;
    for (int paragraph = 0; paragraph < OPENING_PARAGRAPHS && from < text.length(); paragraph++) {
      int end = text.indexOf('\n', from);
      int to = Math.min(end < 0 ? text.length() : end, from + MOST_OPENING);
      dateline(new Words(text.substring(from, to), language), found);
      if (paragraph < 2) {
        line(text.substring(from, to), language, found);
      }
      from = end < 0 ? text.length() : end + 1;
      while (from < text.length() && text.charAt(from) == '\n') {
        from++;
      }
    }
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
      enclosed(words, k, found);
      boolean opening = k > 0 && (words.at(k).dash() || words.at(k).is(":"));
      boolean spaced =
          words.at(k).start() > words.at(k - 1).end() || words.at(k).is("—") || words.at(k).is("–");
      if (opening && (spaced || words.at(k).is(":"))) {
        AgencyNames.Match before = endsBefore(words, k);
        boolean speaks = before != null && words.at(k).is(":") && speaks(words, k, before);
        if (before != null && !speaks) { // "تاس: لافروف يزور بكين": a speaker, no credit
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

  /** Whether an agency before a colon has a say, or is no agency ("قالت الوزيرة الفرنسية: …"). */
  private static boolean speaks(Words words, int colon, AgencyNames.Match agency) {
    boolean bracket = words.at(colon - 1).is(")");
    int first = colon - agency.length() - (bracket ? 1 : 0);
    Word before = words.at(first - 1);
    return !bracket && !before.dash() && !before.is("/");
  }

  /** "/ وام /", "«أ ف ب» -": an agency between strokes, or in marks before a dash. */
  private void enclosed(Words words, int k, Set<String> found) {
    boolean stroke = words.at(k).is("/");
    boolean mark = words.at(k).kind() == Word.Kind.OPENING;
    AgencyNames.Match match = stroke || mark ? agencies.find(words, k + 1) : null;
    if (match == null) {
      return;
    }
    int behind = k + 1 + match.length();
    boolean dashed =
        words.at(behind).kind() == Word.Kind.CLOSING
            && (words.at(behind + 1).dash() || words.at(behind + 1).is(":"));
    if ((stroke && words.at(behind).is("/")) || (mark && dashed)) {
      found.add(match.agency().id());
    }
  }

  /**
   * "باريس- أ ف ب", "By The Associated Press", "avec AFP": a short line that ends with an agency.
   */
  private void line(String line, Language language, Set<String> found) {
    if (line.length() > LONGEST_LINE) {
      return;
    }
    Words words = new Words(line, language);
    int end = words.at(words.size() - 1).is(".") ? words.size() - 1 : words.size();
    for (int k = 0; k < end; k++) {
      AgencyNames.Match match = words.at(k).letters() ? agencies.find(words, k) : null;
      if (match == null || k + match.length() < end) {
        continue;
      }
      Word before = words.at(k - 1);
      boolean led =
          k == 0
              || before.dash()
              || before.is("/")
              || before.is("|")
              || phrases.has("line", before.folded());
      if (led) {
        found.add(match.agency().id());
        return;
      }
    }
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
