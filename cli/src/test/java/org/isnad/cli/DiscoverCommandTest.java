package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.InstantSource;
import org.isnad.model.Source;
import org.isnad.testkit.Press;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DiscoverCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void findsThePressesFeedsWithWhatTheyBring() {
    try (Press press = Press.start(InstantSource.system())) {
      Source source = press.catalogue().sources().iterator().next();
      Ran ran = Ran.isnad("discover", source.home().toString());
      assertThat(ran.err()).isEmpty();
      assertThat(ran.code()).isZero();
      assertThat(ran.outLines()).hasSize(1);
      JsonNode site = JSON.readTree(ran.out());
      assertThat(site.propertyNames())
          .containsExactly("asked", "url", "site", "icon", "feeds", "problems", "requests");
      assertThat(site.get("site").asString()).isNotBlank();
      assertThat(site.get("icon").asString()).endsWith(".png");
      JsonNode feed = site.get("feeds").get(0);
      assertThat(feed.propertyNames())
          .containsExactly(
              "url", "title", "format", "found", "entries", "newest", "latest", "problems");
      assertThat(URI.create(feed.get("url").asString())).isEqualTo(source.feeds().getFirst().uri());
      assertThat(feed.get("found").asString()).isEqualTo("head");
      assertThat(feed.get("entries").asInt()).isPositive();
      assertThat(feed.get("newest").asString()).endsWith("Z");
      assertThat(feed.get("latest").get(0).get("title").asString()).isNotBlank();
      // One site is asked for little, however many feeds it has.
      assertThat(press.requests(source.id())).isLessThan(10);
    }
  }

  @Test
  void saysWhatIsWrongAndWhatToDo() {
    Ran wrong = Ran.isnad("discover", "ftp://press.example/", "not an address");
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.errLines()).hasSize(2);
    assertThat(wrong.errLines().get(0))
        .isEqualTo("isnad: ftp://press.example/: not a web address; write https://host/path");
    Ran dead = Ran.isnad("discover", "http://127.0.0.1:1/");
    assertThat(dead.code()).isEqualTo(1);
    assertThat(dead.err()).contains("http://127.0.0.1:1/: no feed found: no-connection: ");
  }
}
