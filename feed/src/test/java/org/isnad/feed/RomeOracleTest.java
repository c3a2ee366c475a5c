package org.isnad.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.Payload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On well-formed feeds with absolute links, ROME and this parser read the same. Not compared are
 * feeds that declare ISO-8859-1: this parser reads them as browsers do, as windows-1252.
 */
class RomeOracleTest {
  private static final URI ADDRESS = URI.create("https://press.example/rss");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rss-20-arabic.xml",
        "rss-20-english.xml",
        "rdf-10-arabic.xml",
        "atom-10-arabic.xml",
        "content-encoded.xml",
        "windows-1256-declared.xml",
        "utf-16-with-mark.xml",
        "tashkeel-and-emoji.xml",
        "mixed-directions.xml",
        "atom-prefixed.xml",
        "comments-and-instructions.xml"
      })
  void readAlike(String fixture) throws Exception {
    byte[] bytes;
    try (var in = RomeOracleTest.class.getResourceAsStream("fixtures/" + fixture)) {
      bytes = in.readAllBytes();
    }
    SyndFeed theirs =
        new SyndFeedInput()
            .build(new XmlReader(new ByteArrayInputStream(bytes), true, UTF_8.name()));
    Feed ours = FeedParser.parse(new Payload(bytes, null), ADDRESS, null).value();
    assertThat(ours.title()).isEqualTo(theirs.getTitle());
    assertThat(ours.entries()).hasSameSizeAs(theirs.getEntries());
    List<SyndEntry> entries = theirs.getEntries();
    for (int i = 0; i < entries.size(); i++) {
      SyndEntry their = entries.get(i);
      Entry our = ours.entries().get(i);
      assertThat(our.title()).isEqualTo(their.getTitle());
      assertThat(String.valueOf(our.link())).isEqualTo(their.getLink());
      Instant published =
          their.getPublishedDate() == null ? null : their.getPublishedDate().toInstant();
      assertThat(our.published()).isEqualTo(published);
      String summary = their.getDescription() == null ? null : their.getDescription().getValue();
      assertThat(our.summary() == null ? null : HtmlText.plain(our.summary()))
          .isEqualTo(summary == null ? null : HtmlText.plain(summary));
    }
  }
}
