package org.isnad.extract;

/**
 * Takes off monstrous tags what a parser would choke on. Names are cut on every page, attributes
 * only on pages over the limit, so that these do not end within a tag: a million attributes, a
 * picture written into its own address.
 */
final class LongTags {
  /** Tags of news pages stay below a thousandth of this. */
  private static final int LONGEST = 100_000;

  /**
   * A name goes on over "&lt;" and NUL, and jsoup reads the whole of it anew at each of them: a
   * page of "&lt;b&lt;b&lt;b" took minutes.
   */
  private static final int MOST_ODD = 20;

  private LongTags() {}

  /** Whether there is no name to be cut. */
  static boolean none(String html) {
    return cutNames(html).length() == html.length();
  }

  /** Cuts the names of tags that hold many marks no name has; else the very same string. */
  static String cutNames(String html) {
    StringBuilder out = null;
    int copied = 0;
    int open = html.indexOf('<');
    while (open >= 0) {
      int at = open + 1;
      int odd = 0;
      int cut = -1;
      boolean named = at < html.length() && (html.charAt(at) == '/' || isLetter(html.charAt(at)));
      at += named ? 1 : 0;
      while (named && at < html.length() && "\t\n\r\f />".indexOf(html.charAt(at)) < 0) {
        char c = html.charAt(at);
        odd += c == '<' || c == '\0' ? 1 : 0;
        cut = cut < 0 && odd > MOST_ODD ? at : cut;
        at++;
      }
      if (cut >= 0) {
        out = out == null ? new StringBuilder(html.length()) : out;
        out.append(html, copied, cut);
        copied = at;
      }
      // a "<" within a name that was not cut may be a script's, with a tag behind it
      open = html.indexOf('<', cut >= 0 ? at : open + 1);
    }
    return out == null ? html : out.append(html, copied, html.length()).toString();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static String shorten(String html) {
    StringBuilder out = new StringBuilder(html.length());
    int copied = 0;
    int open = html.indexOf('<');
    while (open >= 0) {
      int close = html.indexOf('>', open);
      if (close < 0) {
        break;
      }
      int name = open + 1;
      while (name < close && Character.isLetterOrDigit(html.charAt(name))) {
        name++;
      }
      if (close - open > LONGEST && name > open + 1) {
        out.append(html, copied, name);
        copied = close;
      }
      open = html.indexOf('<', close);
    }
    return out.append(html, copied, html.length()).toString();
  }
}
