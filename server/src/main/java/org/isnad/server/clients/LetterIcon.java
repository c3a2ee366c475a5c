package org.isnad.server.clients;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.isnad.server.out.ArticleHtml;

/**
 * An icon for a feed: the first letter of its title on a colour of its own. Publishers' icons are
 * not asked for, since an app that shows them would tell the publisher who reads.
 */
final class LetterIcon {
  static final String TYPE = "image/svg+xml";
  private static final int HUES = 360;

  private LetterIcon() {}

  /** As "image/svg+xml;base64,…". */
  static String data(Subscription feed) {
    byte[] bytes = svg(feed).getBytes(StandardCharsets.UTF_8);
    return TYPE + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  static String svg(Subscription feed) {
    int hue = Math.floorMod(feed.topic().hashCode(), HUES);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\">"
        + "<rect width=\"32\" height=\"32\" rx=\"6\" fill=\"hsl("
        + hue
        + ",45%,38%)\"/><text x=\"16\" y=\"22\" font-size=\"18\" fill=\"#fff\""
        + " text-anchor=\"middle\" font-family=\"sans-serif\">"
        + ArticleHtml.escaped(letter(feed.title()))
        + "</text></svg>";
  }

  private static String letter(String title) {
    return title
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
