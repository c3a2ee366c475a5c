package org.isnad.story;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Span;
import org.isnad.text.Spelling;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * Title and body of a report as words in a row, each with how it follows the one before and what
 * the language's lists say of it. What both phrase finders read.
 */
final class TagText {
  /** More of a body is not read: what it is about has been said by then. */
  private static final int LONGEST = 6_000;

  /** Words of the body that count as its opening. */
  private static final int LEAD_WORDS = 60;

  /** How a word follows the one before. */
  enum Gap {
    /** Behind a space or a hyphen. */
    NONE,
    /** Behind a comma, a quotation mark or a bracket. */
    BREAK,
    /** The first of a sentence, or of a quotation. */
    SENTENCE,
    /** The first of a line. */
    LINE
  }

  private final String text;
  private final int titleWords;
  private final List<Token> tokens;
  private final Gap[] gaps;
  private final TagLexicon.Word[] words;
  private final TagLexicon lexicon;

  private TagText(String text, int titleLength, Language language) {
    this.text = text;
    this.lexicon = TagLexicon.of(language);
    this.tokens = withoutCases(text, Tokens.of(text, language));
    this.gaps = new Gap[tokens.size()];
    this.words = new TagLexicon.Word[tokens.size()];
    int inTitle = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      inTitle += token.span().end() <= titleLength ? 1 : 0;
      int from = i == 0 ? 0 : tokens.get(i - 1).span().end();
      gaps[i] = i == 0 ? Gap.LINE : gap(text, from, token.span().start());
      words[i] = lexicon.word(token.folded());
    }
    this.titleWords = inTitle;
  }

  /** Behind an apostrophe Turkish writes a name's case: ABD'nin is ABD. */
  private static List<Token> withoutCases(String text, List<Token> tokens) {
    List<Token> bare = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      String word = token.span().of(text);
      int cut = Math.max(word.indexOf('\''), word.indexOf('’'));
      boolean ending =
          cut > 1 && cut + 1 < word.length() && Character.isLowerCase(word.charAt(cut + 1));
      bare.add(
          ending && !word.endsWith("s")
              ? new Token(
                  new Span(token.span().start(), token.span().start() + cut),
                  Spelling.fold(word.substring(0, cut)),
                  token.stem(),
                  token.stop())
              : token);
    }
    return bare;
  }

  static TagText of(String title, String body, Language language) {
    String head = body.length() > LONGEST ? body.substring(0, LONGEST) : body;
    return new TagText(title + "\n" + head, title.length(), language);
  }

  private static Gap gap(String text, int from, int to) {
    Gap gap = Gap.NONE;
    boolean initial = from == 1 || (from > 1 && !Character.isLetterOrDigit(text.charAt(from - 2)));
    if (initial && from > 0 && to - from <= 2 && Character.isUpperCase(text.charAt(from - 1))) {
      return text.charAt(to - 1) == '\n' ? Gap.LINE : Gap.NONE; // "George W. Bush"
    }
    if (to - from == 1 && from > 0 && "\"״׳".indexOf(text.charAt(from)) >= 0) {
      return Gap.NONE; // the abbreviations of Hebrew: האו"ם
    }
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '\n' -> {
          return Gap.LINE;
        }
        case '.', '!', '?', '؟', ':', '…', '۔', '。', '"', '«', '“', '„', '•', '|' -> {
          gap = Gap.SENTENCE;
        }
        case ' ', '\u00A0', '-', '\u2011', '\u200C', '’', '\'' -> {}
        default -> gap = gap == Gap.NONE ? Gap.BREAK : gap;
      }
    }
    return gap;
  }

  /** Title and body as they are. */
  String whole() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String folded(int i) {
    return tokens.get(i).folded();
  }

  /** The word as it is written. */
  String written(int i) {
    return tokens.get(i).span().of(text);
  }

  /** The words {@code from} to {@code to} with what stands between them. */
  String written(int from, int to) {
    return text.substring(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  int firstLetter(int i) {
    return text.codePointAt(tokens.get(i).span().start());
  }

  Gap gap(int i) {
    return gaps[i];
  }

  /** Whether a sentence, line or quotation opens with the word. */
  boolean opens(int i) {
    return gaps[i] == Gap.SENTENCE || gaps[i] == Gap.LINE;
  }

  /** Whether the word follows the one before it with nothing but a space or hyphen. */
  boolean joined(int i) {
    return i > 0 && i < tokens.size() && gaps[i] == Gap.NONE;
  }

  /** Whether the lists say that the word is one of these kinds, perhaps behind a clitic. */
  boolean is(int i, int kind) {
    return (words[i].kinds() & kind) != 0;
  }

  boolean common(int i) {
    return words[i].common();
  }

  boolean inTitle(int i) {
    return i < titleWords;
  }

  boolean inLead(int i) {
    return i < titleWords + LEAD_WORDS;
  }

  int titleWords() {
    return titleWords;
  }

  /** Whether a full stop follows the word. */
  boolean stopped(int i) {
    int end = tokens.get(i).span().end();
    return end < text.length() && text.charAt(end) == '.';
  }

  /** Whether the script has capitals. */
  boolean cased() {
    for (int i = 0; i < tokens.size(); i++) {
      int first = firstLetter(i);
      if (Character.isLetter(first)) {
        return Character.isUpperCase(first) || Character.isLowerCase(first);
      }
    }
    return true;
  }

  /** Whether any function word is known in it. */
  boolean stopWords() {
    return tokens.stream().anyMatch(Token::stop);
  }

  TagLexicon.Word word(int i) {
    return words[i];
  }

  TagLexicon lexicon() {
    return lexicon;
  }
}
