package org.isnad.extract;

import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.isnad.text.CharacterDecoder;
import org.isnad.text.EncodedText;
import org.isnad.text.Markup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what is a page and says what is wrong with the rest.
 *
 * <p>Bounds: at most {@link #MAX_CHARS} characters are parsed, elements nested deeper than {@link
 * #MAX_DEPTH} are hung at that depth, and jsoup keeps at most 512 attributes of one tag.
 */
final class PageGate {
  /**
   * A news page has 0.05 to 3 MB; beyond this it is data. Set so that the tree of the worst markup
   * stays within a gigabyte.
   */
  static final int MAX_CHARS = 6_000_000;

  /** jsoup's own default; deeper than any page of the public benchmarks. */
  static final int MAX_DEPTH = 512;

  /** How many of the first characters tell text from binary. */
  private static final int SNIFFED = 4096;

  /** Of one character in UTF-8; one of four bytes counts as two. */
  private static final int MOST_BYTES = 3;

  /** Share of control characters above which it is no text: none is normal. */
  private static final double BINARY_SHARE = 0.02;

  private PageGate() {}

  static Outcome<Page> open(
      Payload payload, @Nullable URI address, String subject, List<Problem> problems) {
    EncodedText encoded = CharacterDecoder.judge(payload, Markup.HTML);
    for (Problem problem : encoded.problems()) {
      if (problem.code().equals("not-text")) {
        return failed("not-html", subject, problem.detail());
      }
      problems.add(
          new Problem(Extractor.STAGE, problem.code(), subject, problem.detail(), problem.line()));
    }
    Page plain = plain(encoded, payload.bytes(), address, subject);
    if (plain != null) {
      return Outcome.done(plain);
    }
    String html = encoded.text();
    if (isBinary(html)) {
      return failed("not-html", subject, "binary content of " + payload);
    }
    if (html.isBlank()) {
      return failed("empty-page", subject, "nothing but white space in " + payload);
    }
    if (!hasMarkup(html)) {
      return failed("not-html", subject, "no markup in " + payload);
    }
    if (html.length() > MAX_CHARS) {
      html = LongTags.shorten(html);
    }
    if (html.length() > MAX_CHARS) {
      problems.add(
          Problem.of(
              Extractor.STAGE,
              "page-cut",
              subject,
              "read the first " + MAX_CHARS + " of " + html.length() + " characters"));
      html = html.substring(0, MAX_CHARS);
    }
    Reader reader = new StringReader(LongTags.cutNames(html));
    return Outcome.done(page(reader, RawTexts.NONE, address, subject));
  }

  private static Page page(Reader html, RawTexts raw, @Nullable URI address, String subject) {
    Document document =
        Parser.htmlParser()
            .setMaxDepth(MAX_DEPTH)
            .parseInput(html, address == null ? "" : address.toString());
    Landmarks landmarks = Landmarks.of(document);
    return RunawayLinks.takeAway(landmarks.tagged("a"))
        ? Page.of(document, raw, address, subject)
        : Page.of(document, raw, landmarks, address, subject);
  }

  /**
   * The page where nothing is to be refused or cut, as nearly all are: these are never made one
   * string. All that is looked for is ASCII, so the bytes themselves are looked at.
   */
  private static @Nullable Page plain(
      EncodedText encoded, byte[] bytes, @Nullable URI address, String subject) {
    if (!encoded.isSoundUtf8() || bytes.length > MAX_CHARS) {
      return null;
    }
    String signs = new String(bytes, StandardCharsets.ISO_8859_1);
    String head = signs.substring(0, Math.min(signs.length(), SNIFFED * MOST_BYTES));
    if (controls(head, head.length()) > 0 || !hasMarkup(signs)) {
      return null;
    }
    RawTexts raw = RawTexts.of(bytes, signs);
    byte[] rest = raw.rest();
    return raw.toTheEnd() || LongTags.none(new String(rest, StandardCharsets.ISO_8859_1))
        ? page(encoded.with(rest).reader(), raw, address, subject)
        : null;
  }

  private static Outcome<Page> failed(String code, String subject, String detail) {
    return Outcome.failed(Problem.of(Extractor.STAGE, code, subject, detail));
  }

  private static boolean isBinary(String text) {
    int length = Math.min(text.length(), SNIFFED);
    return controls(text, length) > length * BINARY_SHARE;
  }

  private static int controls(String text, int length) {
    int control = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' && "\t\n\r\f\u001b".indexOf(c) < 0) {
        control++;
      }
    }
    return control;
  }

  private static boolean hasMarkup(String html) {
    for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
      char next = html.charAt(i + 1);
      if ("!/?".indexOf(next) >= 0 || (next < 128 && Character.isLetter(next))) {
        return true;
      }
    }
    return false;
  }
}
