package org.isnad.extract;

/**
 * Takes the attributes off monstrous tags, so that a page does not end within one: a million
 * attributes, a picture written into its own address. Only pages over the limit pay for it.
 */
final class LongTags {
  /** Tags of news pages stay below a thousandth of this. */
  private static final int LONGEST = 100_000;

  private LongTags() {}

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
