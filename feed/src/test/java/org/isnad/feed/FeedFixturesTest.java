package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isnad.model.Feed;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code fixtures} that does not end in ".expected" is a feed; beside it stands what
 * is to be read out of it. With the system property {@code isnad.fixtures.write} the expectations
 * are written instead of checked: for new fixtures, and to be read by a person before they are
 * kept.
 */
class FeedFixturesTest {
  private static final URI ADDRESS = URI.create("https://press.example/feeds/news.xml");
  private static final String EXPECTED = ".expected";

  static Stream<Path> feeds() throws IOException, URISyntaxException {
    URI folder = Objects.requireNonNull(FeedFixturesTest.class.getResource("fixtures")).toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("feeds")
  void check(Path file) throws IOException {
    Payload payload = new Payload(Files.readAllBytes(file), null);
    Parsed<Feed> parsed = FeedParser.parse(payload, ADDRESS, String.valueOf(file.getFileName()));
    String shown = FeedText.of(parsed);
    Path expected = Path.of(file + EXPECTED);
    String write = System.getProperty("isnad.fixtures.write");
    if (write != null) {
      Files.writeString(Path.of(write).resolve(String.valueOf(expected.getFileName())), shown);
    } else {
      assertThat(shown).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }
  }

  @Test
  void halfOfTheFixturesAreArabic() throws Exception {
    List<Path> all = feeds().toList();
    long arabic = 0;
    for (Path file : all) {
      String expected = Files.readString(Path.of(file + EXPECTED), StandardCharsets.UTF_8);
      arabic += expected.codePoints().anyMatch(c -> c >= 0x620 && c < 0x650) ? 1 : 0;
    }
    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    assertThat(arabic * 2).isGreaterThanOrEqualTo(all.size());
  }
}
