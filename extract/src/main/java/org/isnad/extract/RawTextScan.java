package org.isnad.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a page, from tag to tag, that finds its {@link RawTexts}. Tags, attributes and
 * comments are told as the HTML standard's tokenizer tells them; the walk ends where jsoup may see
 * it otherwise.
 */
final class RawTextScan {
  /** Shorter texts are not worth it; their numbers would be as long. */
  private static final int SHORTEST = 16;

  private static final String SCRIPT = "script";
  private static final String STYLE = "style";

  /** Elements whose text holds no tags; the last has no end. */
  private static final List<String> RAW =
      List.of(
          SCRIPT, STYLE, "iframe", "noembed", "noframes", "xmp", "title", "textarea", "plaintext");

  /** Within these it does. */
  private static final List<String> OTHER = List.of("svg", "math", "select");

  /** What ends the name of a tag, and of an attribute but for "=". */
  private static final boolean[] ENDS_NAME = endsName();

  private final byte[] page;
  private final String signs;
  private final int[] others = new int[OTHER.size()];
  private int[] bounds = new int[64];
  private int count;

  /**
   * @param signs the same as {@code page}, to look for strings in
   */
  RawTextScan(byte[] page, String signs) {
    this.page = page;
    this.signs = signs;
  }

  private static boolean[] endsName() {
    boolean[] ends = new boolean[256];
    for (char c : ">/ \n\t\r\f".toCharArray()) {
      ends[c] = true;
    }
    return ends;
  }

  RawTexts texts() {
    int at = signs.indexOf('<');
    int behind = 0;
    while (at >= 0 && behind >= 0) {
      behind = behind(at);
      at = behind < 0 ? -1 : signs.indexOf('<', behind);
    }
    return new RawTexts(page, bounds, count, behind >= 0);
  }

  /** Where what opens with "&lt;" ends; -1 to look no further. */
  private int behind(int open) {
    char sign = at(open + 1);
    if (isLetter(sign)) {
      int end = tagEnd(open + 2);
      return end < 0 ? -1 : behindRaw(open + 1, end);
    }
    if (sign == '/') {
      char name = at(open + 2);
      if (isLetter(name)) {
        noteOther(open + 2, -1);
        return tagEnd(open + 3);
      }
      return name == '>' ? open + 3 : close(">", open + 2);
    }
    if (sign == '!') {
      if (signs.startsWith("--", open + 2)) {
        return commentEnd(open + 4);
      }
      return at(open + 2) == '[' ? -1 : close(">", open + 2);
    }
    return sign == '?' ? close(">", open + 2) : open + 1;
  }

  private int commentEnd(int from) {
    if (at(from) == '>') {
      return from + 1;
    }
    int end = close("-->", signs.startsWith("->", from) ? from - 1 : from);
    int bang = end < 0 ? -1 : signs.indexOf("--!>", from, end);
    return bang < 0 ? end : bang + 4;
  }

  /** Behind the "&gt;" of a tag whose name goes on at {@code from}. */
  private int tagEnd(int from) {
    int at = from;
    char name = at(at);
    while (!endsName(name)) {
      if (name == '<' || name == '\0') { // or the page's end
        return -1;
      }
      name = at(++at);
    }
    while (at < page.length) {
      char c = at(at);
      if (c == '>') {
        return at + 1;
      }
      at = c == '/' || isSpace(c) ? at + 1 : attributeEnd(at);
      if (at < 0) {
        return -1;
      }
    }
    return -1;
  }

  private int attributeEnd(int from) {
    int at = from;
    char name = at(at);
    do {
      if (name == '<') {
        return -1;
      }
      name = at(++at);
    } while (at < page.length && !endsName(name) && name != '=');
    int value = spaceEnd(at);
    if (at(value) != '=') {
      return at;
    }
    value = spaceEnd(value + 1);
    char quote = at(value);
    if (quote == '"' || quote == '\'') {
      int end = signs.indexOf(quote, value + 1);
      return end < 0 ? -1 : end + 1;
    }
    while (value < page.length && at(value) != '>' && !isSpace(at(value))) {
      if (at(value) == '<') {
        return -1;
      }
      value++;
    }
    return value;
  }

  private int spaceEnd(int from) {
    int at = from;
    while (isSpace(at(at))) {
      at++;
    }
    return at;
  }

  /** Behind the text of the element whose name stands at {@code name}, or behind its tag. */
  private int behindRaw(int name, int tagEnd) {
    String raw = rawName(name);
    if (raw == null) {
      noteOther(name, 1);
      return tagEnd;
    }
    // within a drawing a tag may end itself, elsewhere it may not
    int end = at(tagEnd - 2) == '/' ? -1 : rawEnd(raw, tagEnd);
    if (end < 0
        || (raw.equals(SCRIPT) && isNested(tagEnd, end))
        || (isWithinOther() && signs.indexOf('<', tagEnd, end) >= 0)) {
      return -1;
    }
    if (raw.equals(STYLE) || (raw.equals(SCRIPT) && !mayBeJsonLd(name, tagEnd))) {
      take(tagEnd, end);
    }
    return end;
  }

  private void noteOther(int name, int step) {
    for (int i = 0; i < OTHER.size(); i++) {
      if (isTag(OTHER.get(i), name)) {
        others[i] = Math.max(0, others[i] + step);
      }
    }
  }

  private boolean isWithinOther() {
    return others[0] + others[1] + others[2] > 0;
  }

  private @Nullable String rawName(int at) {
    for (String raw : RAW) {
      if (isTag(raw, at)) {
        return raw;
      }
    }
    return null;
  }

  /** Its type may be written with entities: "ld&amp;#x2B;json" is met. */
  private boolean mayBeJsonLd(int name, int tagEnd) {
    String tag = signs.substring(name, tagEnd).toLowerCase(Locale.ROOT);
    return tag.contains("ld+json") || tag.indexOf('&') >= 0;
  }

  /** A script that opens within a comment of a script hides the end of both. */
  private boolean isNested(int start, int end) {
    int comment = signs.indexOf("<!--", start, end);
    int at = comment < 0 ? -1 : signs.indexOf('<', comment + 1, end);
    while (at >= 0 && !signs.regionMatches(true, at + 1, SCRIPT, 0, SCRIPT.length())) {
      at = signs.indexOf('<', at + 1, end);
    }
    return at >= 0;
  }

  private int rawEnd(String name, int from) {
    int at = close("</", from);
    while (at >= 0 && !isTag(name, at)) {
      at = close("</", at);
    }
    return at < 0 ? -1 : at - 2;
  }

  private void take(int start, int end) {
    if (end - start < SHORTEST) {
      return;
    }
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    count++;
  }

  private int close(String sign, int from) {
    int at = signs.indexOf(sign, from);
    return at < 0 ? -1 : at + sign.length();
  }

  private boolean isTag(String name, int at) {
    return (at(at) | 0x20) == name.charAt(0)
        && signs.regionMatches(true, at, name, 0, name.length())
        && endsName(at(at + name.length()));
  }

  private char at(int at) {
    return at < page.length ? (char) (page[at] & 0xff) : '\0';
  }

  private static boolean endsName(char c) {
    return ENDS_NAME[c];
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
