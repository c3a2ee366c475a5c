package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.isnad.pipeline.Web;
import org.junit.jupiter.api.Test;

class HeaderAdviceTest {
  private static Web.Advice read(String... headers) {
    return HeaderAdvice.read(HttpUrl.get("https://nahran.example/a/rss"), Headers.of(headers));
  }

  @Test
  void hubsAndTheTopicStandInLinks() {
    Web.Advice advice =
        read(
            "Link", "<https://hub.example/>; rel=\"hub\", </rss>; title=\"a, b\"; rel=self",
            "Link", "<https://two.example/>;rel=\"alternate HUB\"; type=\"x/y\"",
            "Link", "<https://nahran.example/style>; rel=preload");
    assertThat(advice.hubs())
        .containsExactly(URI.create("https://hub.example/"), URI.create("https://two.example/"));
    assertThat(advice.self()).isEqualTo(URI.create("https://nahran.example/rss"));
  }

  @Test
  void anAnswerStandsForItsMaxAgeLessItsAge() {
    assertThat(read("Cache-Control", "public, max-age=600", "Age", "60").maxAge())
        .isEqualTo(Duration.ofMinutes(9));
    assertThat(read("Cache-Control", "s-maxage=900").maxAge()).isNull();
    assertThat(read("Cache-Control", "no-cache, max-age=600").maxAge()).isNull();
    assertThat(read("Cache-Control", "max-age=5", "Age", "99").maxAge()).isEqualTo(Duration.ZERO);
  }

  @Test
  void whatCannotBeReadAdvisesNothing() {
    assertThat(
            read(
                "Link",
                "rel=hub",
                "Link",
                "<javascript:x>; rel=hub",
                "Cache-Control",
                "max-age=-1"))
        .isEqualTo(Web.Advice.NONE);
    assertThat(read("Link", "<".repeat(100_000)).hubs()).isEmpty();
  }
}
