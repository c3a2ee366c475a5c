package org.isnad.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.model.Feed;
import org.isnad.model.LinkSelectors;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case in {@code families}: a feed, or a piece of one, and what is read out of it. A file is
 * a family of cases; {@link FeedCase} says how it is written. With the system property {@code
 * isnad.fixtures.write} (a folder) the expectations are written instead of checked: to be read by a
 * person before they are kept.
 */
class FeedFamilyTest {
  private static final URI ADDRESS = URI.create("https://press.example/feeds/news.xml");

  static List<Path> files() throws IOException, URISyntaxException {
    URI folder = Objects.requireNonNull(FeedFamilyTest.class.getResource("families")).toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.sorted().toList();
    }
  }

  static List<FeedCase> cases() throws IOException, URISyntaxException {
    List<FeedCase> all = new ArrayList<>();
    for (Path file : files()) {
      all.addAll(FeedCase.read(file));
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void check(FeedCase feed) {
    if (System.getProperty("isnad.fixtures.write") == null) {
      assertThat(shown(feed)).isEqualTo(feed.expected());
    }
  }

  @Test
  void atLeastThreeHundredAndAThirdOfThemArabic() throws Exception {
    String write = System.getProperty("isnad.fixtures.write");
    for (Path file : write == null ? List.<Path>of() : files()) {
      StringBuilder text = new StringBuilder(FeedCase.head(file));
      FeedCase.read(file).forEach(feed -> text.append(feed.written(shown(feed))));
      Files.writeString(Path.of(write).resolve(file.getFileName()), text.toString());
    }
    List<FeedCase> all = cases();
    assertThat(all).hasSizeGreaterThanOrEqualTo(300);
    long arabic =
        all.stream()
            .filter(feed -> feed.input().codePoints().anyMatch(c -> c >= 0x620 && c < 0x6d0))
            .count();
    assertThat(arabic * 3).isGreaterThanOrEqualTo(all.size());
  }

  private static String shown(FeedCase feed) {
    Payload payload = new Payload(feed.document().getBytes(UTF_8), null);
    LinkSelectors links = feed.links();
    Parsed<Feed> parsed =
        links == null
            ? FeedParser.parse(payload, ADDRESS, feed.name())
            : FeedParser.parseLinks(payload, links, ADDRESS, feed.name());
    return feed.relevant(FeedText.of(parsed));
  }
}
