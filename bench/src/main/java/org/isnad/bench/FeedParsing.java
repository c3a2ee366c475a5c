package org.isnad.bench;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.isnad.feed.FeedParser;
import org.isnad.model.Feed;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reading a feed of 300 entries: ours against ROME, on the same bytes. {@code texts} says how much
 * stands in an entry: "summary" only, or the "full" text as well, in CDATA or "escaped".
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FeedParsing {
  private static final int ENTRIES = 300;
  private static final URI ADDRESS = URI.create("https://sahl.example/feed.xml");

  @Param({"summary", "full", "escaped"})
  public String texts = "summary";

  private byte[] bytes = new byte[0];

  /** Makes the feed. */
  @Setup
  public void write() {
    bytes = feed().getBytes(StandardCharsets.UTF_8);
  }

  /** Ours. */
  @Benchmark
  public Parsed<Feed> isnad() {
    return FeedParser.parse(new Payload(bytes, "application/rss+xml"), ADDRESS, null);
  }

  /** ROME. */
  @Benchmark
  public SyndFeed rome() throws Exception {
    return new SyndFeedInput()
        .build(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
  }

  private String feed() {
    StringBuilder feed =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<title>صحيفة السهل</title><link>https://sahl.example/</link>"
                + "<description>أخبار السهل</description>");
    for (int i = 0; i < ENTRIES; i++) {
      feed.append("<item><title>خبر مخترع رقم ")
          .append(i)
          .append("</title><link>")
          .append("https://sahl.example/news/")
          .append(i)
          .append("</link><guid>g")
          .append(i)
          .append("</guid><pubDate>Wed, 04 Mar 2026 11:15:00 +0300</pubDate><description>")
          .append("&lt;p&gt;قالت بلدية الوادي إن الجسر الجديد سيفتح قريباً أمام السكان. ".repeat(6))
          .append("&lt;/p&gt;</description><category>محليات</category>")
          .append(content())
          .append("</item>");
    }
    return feed.append("</channel></rss>").toString();
  }

  private String content() {
    String body =
        "<p>قالت بلدية الوادي إن الجسر الجديد سيفتح <b>قريباً</b> أمام السكان.</p>\n".repeat(40);
    return switch (texts) {
      case "full" -> "<content:encoded><![CDATA[" + body + "]]></content:encoded>";
      case "escaped" ->
          "<content:encoded>"
              + body.replace("<", "&lt;").replace(">", "&gt;")
              + "</content:encoded>";
      default -> "";
    };
  }
}
