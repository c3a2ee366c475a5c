package org.isnad.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** A feed of as many entries as one likes, made while it is read: never in memory. */
final class EndlessFeed extends InputStream {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel>"
          + "<title>صحيفة السهل</title><link>https://sahl.example/</link>";

  private final int entries;
  private int made;
  private byte[] part = HEAD.getBytes(UTF_8);
  private int at;

  EndlessFeed(int entries) {
    this.entries = entries;
  }

  private boolean next() {
    if (made > entries) {
      return false;
    }
    made++;
    String text =
        made > entries
            ? "</channel></rss>"
            : "<item><title>خبر مخترع رقم "
                + made
                + "</title><link>https://sahl.example/"
                + made
                + "</link><guid>g"
                + made
                + "</guid><pubDate>Mon, 23 Nov 2026 10:15:30 +0300</pubDate><description>"
                + "قالت بلدية الوادي إن الجسر سيفتح قريبا.</description></item>\n";
    part = text.getBytes(UTF_8);
    at = 0;
    return true;
  }

  @Override
  public int read() {
    return at < part.length || next() ? part[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    if (length == 0) {
      return 0;
    }
    if (at == part.length && !next()) {
      return -1;
    }
    int count = Math.min(length, part.length - at);
    System.arraycopy(part, at, to, from, count);
    at += count;
    return count;
  }
}
