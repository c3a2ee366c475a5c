package org.isnad.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;

/**
 * The label under which bytes say their charset goes, and who says so.
 *
 * @param by "Content-Type header", "XML declaration" or "meta element"
 */
record CharsetClaim(String label, String by) {

  /** How far into a page its charset is looked for; browsers look 1,024 bytes, sites need more. */
  static final int PROLOG_BYTES = 4096;

  private static final String CHARSET = "charset";

  /**
   * The most trusted claim: the header's, then the document's own; null when nothing is claimed.
   */
  static @Nullable CharsetClaim of(Payload payload, Markup markup) {
    String type = payload.contentType();
    String header = type == null ? null : parameter(type.toLowerCase(Locale.ROOT), 0);
    if (header != null) {
      return new CharsetClaim(header, "Content-Type header");
    }
    byte[] bytes = payload.bytes();
    String prolog =
        new String(bytes, 0, Math.min(bytes.length, PROLOG_BYTES), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    String declared = declaration(prolog);
    if (declared != null) {
      return new CharsetClaim(declared, "XML declaration");
    }
    String meta = markup == Markup.HTML ? meta(prolog) : null;
    return meta == null ? null : new CharsetClaim(meta, "meta element");
  }

  /**
   * Which of EBCDIC's charsets an XML declaration in EBCDIC names; {@code assumed}, in which the
   * letters of a declaration are read alike, when it names none of them.
   */
  static Charset ofEbcdic(byte[] bytes, Charset assumed) {
    int length = Math.min(bytes.length, PROLOG_BYTES);
    String label = declaration(new String(bytes, 0, length, assumed).toLowerCase(Locale.ROOT));
    Charset declared = label == null ? null : CharsetLabels.of(label);
    boolean fits = declared != null && new String(bytes, 0, 5, declared).equals("<?xml");
    return declared != null && fits ? declared : assumed;
  }

  private static @Nullable String declaration(String prolog) {
    int start = prolog.indexOf("<?xml");
    int end = start < 0 ? -1 : prolog.indexOf('>', start);
    int encoding = end < 0 ? -1 : prolog.indexOf("encoding", start);
    return encoding < 0 || encoding > end ? null : value(prolog, encoding + "encoding".length());
  }

  private static @Nullable String meta(String prolog) {
    for (int at = prolog.indexOf("<meta"); at >= 0; at = prolog.indexOf("<meta", at + 5)) {
      int end = prolog.indexOf('>', at);
      String element = prolog.substring(at, end < 0 ? prolog.length() : end);
      String label = parameter(element, 0);
      if (label != null) {
        return label;
      }
    }
    return null;
  }

  /** The value behind "charset=" in a header or a meta element; null when it has none. */
  private static @Nullable String parameter(String text, int from) {
    for (int at = text.indexOf(CHARSET, from); at >= 0; at = text.indexOf(CHARSET, at + 1)) {
      String value = value(text, at + CHARSET.length());
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /**
   * What follows an equals sign, quoted or not; null when there is no sign or nothing behind it.
   */
  private static @Nullable String value(String text, int from) {
    int at = skipSpace(text, from);
    if (at >= text.length() || text.charAt(at) != '=') {
      return null;
    }
    at = skipSpace(text, at + 1);
    while (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      at++;
    }
    int end = at;
    while (end < text.length() && "\"' ;,/?>\t\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end == at ? null : text.substring(at, end);
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
