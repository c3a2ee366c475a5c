package org.isnad.fetch;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final HttpUrl PAGE = HttpUrl.get("https://press.example/private/1");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final Deque<Reply> replies = new ArrayDeque<>();
  private final Robots robots = new Robots(file -> replies.removeFirst(), "isnad", now::get);

  private static RobotsRules rules(String file) {
    return RobotsRules.read(file.getBytes(UTF_8), true, "isnad");
  }

  private static boolean allows(String file, String path) {
    return rules(file).allows(HttpUrl.get("https://press.example" + path));
  }

  private static Reply answered(int status, String body, String... headers) {
    return new Reply.Answered(
        status, Headers.of(headers), new Payload(body.getBytes(UTF_8), "text/plain"), null);
  }

  private static Reply dead() {
    return new Reply.Failed(new Failure("no-connection", "refused"));
  }

  private boolean allowed() throws InterruptedException {
    return robots.rules(PAGE).allows(PAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "/private/1,            false",
    "/privately,            true",
    "/private/open/1,       true",
    "/a/b/c.pdf,            false",
    "/a/b/c.pdf?x=1,        true",
    "/a/b.pdf/c.pdf,        false",
    "/a*b,                  false",
    "/a%2Ab,                false",
    "/aab,                  true",
    "/x/secret/y,           false",
    "/%D8%B3%D8%B1/1,       false",
    "/سر/1,                 false",
    "/%d8%b3%d8%b1/1,       false",
    "/tilde~me,             false",
    "/tilde%7Eme,           false",
    "/q?id=7&x={y},         false",
  })
  void pathsAreMatchedAsTheRfcSays(String path, boolean allowed) {
    String file =
        """
        User-agent: *
        Disallow: /private/
        Allow: /private/open
        Disallow: /*.pdf$
        Disallow: /*/secret/
        Disallow: /سر/
        Disallow: /tilde~me
        Disallow: /q?id=
        Disallow: /a%2Ab
        """;
    assertThat(allows(file, path)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "/*, /, true",
    "/a*, /a, true",
    "/a*$, /ab, true",
    "/a*a$, /a, false",
    "/*a*a$, /banana, true",
    "/*an$, /banana, false",
    "/*an, /banana, true",
    "/*a*b*c, /xaxbxx, false",
    "/***x$, /x, true",
    "/$, /, true",
    "/$, /a, false",
    "$, /, false",
    "*, /a, true",
  })
  void starsStandForAnythingAndTheDollarForTheEnd(String pattern, String path, boolean matches) {
    assertThat(RobotsPattern.matches(pattern, path)).isEqualTo(matches);
  }

  @Test
  void linesEndInAnyWay() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String file = "User-agent: *\nDisallow: /private\n".replace("\n", end);
      assertThat(allows(file, "/private")).isFalse();
      assertThat(allows("\ufeff" + file, "/private")).isFalse();
    }
  }

  @Test
  void otherEncodingsAreReadByTheirMark() {
    byte[] file = "\ufeffUser-agent: *\nDisallow: /\n".getBytes(UTF_16LE);
    RobotsRules rules = RobotsRules.read(file, true, "isnad");
    assertThat(rules.allows(PAGE)).isFalse();
  }

  @Test
  void groupsThatNameUsAreOneAndReplaceThatForAll() {
    String file =
        """
        User-agent: ISNAD
        Disallow: /one

        User-agent: *
        Disallow: /

        User-agent: other
        User-agent: isnad
        Disallow: /two
        """;
    assertThat(allows(file, "/one")).isFalse();
    assertThat(allows(file, "/two")).isFalse();
    assertThat(allows(file, "/three")).isTrue();
  }

  @Test
  void whatIsNoRobotsFileAllowsEverything() {
    assertThat(allows("", "/")).isTrue();
    assertThat(allows("<html><body>Not found</body></html>", "/")).isTrue();
    assertThat(allows("Disallow /", "/")).isTrue();
    assertThat(allows("User-agent: *\nDisallow:\n", "/")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0.5, 500", "2, 2000", "3600, 30000", "-5, 0", "soon, 0", "99999999999, 0"})
  void aDelayIsBoundedAndForbidsNothing(String delay, long millis) {
    RobotsRules rules = rules("User-agent: *\nCrawl-delay: " + delay + "\nDisallow: /no\n");
    assertThat(rules.delay()).isEqualTo(Duration.ofMillis(millis));
    assertThat(rules.allows(PAGE)).isTrue();
  }

  @Test
  void ofAFileThatIsTooLongTheWholeLinesAreRead() {
    byte[] begun = "User-agent: *\nDisallow: /private\nDisallow: /".getBytes(UTF_8);
    RobotsRules rules = RobotsRules.read(begun, false, "isnad");
    assertThat(rules.allows(PAGE)).isFalse();
    assertThat(rules.allows(HttpUrl.get("https://press.example/news"))).isTrue();
  }

  @Test
  void noFileAllowsAndAServerInTroubleForbids() throws Exception {
    replies.add(answered(404, ""));
    assertThat(allowed()).isTrue();
    now.set(NOW.plus(Robots.KEPT));
    replies.add(answered(403, ""));
    assertThat(allowed()).isTrue();
    now.set(NOW.plus(Robots.KEPT.multipliedBy(2)));
    replies.add(new Reply.Failed(new Failure("too-many-redirects", "")));
    assertThat(allowed()).isTrue();
  }

  @Test
  void aServerInTroubleForbidsUntilItAnswers() throws Exception {
    replies.add(answered(503, "", "Retry-After", "3600"));
    Robots.Rules busy = robots.rules(PAGE);
    assertThat(busy.allows(PAGE)).isFalse();
    assertThat(busy.unreachable()).isEqualTo(new Failure("http-503", "robots.txt answers 503"));
    assertThat(busy.until()).isEqualTo(NOW.plusSeconds(3600));
    now.set(NOW.plusSeconds(3600));
    replies.add(dead());
    assertThat(allowed()).isFalse();
    now.set(NOW.plusSeconds(3600).plus(Robots.KEPT_UNREACHABLE));
    replies.add(answered(200, ""));
    assertThat(allowed()).isTrue();
  }

  @Test
  void whileAServerIsInTroubleItsLastRulesStand() throws Exception {
    replies.add(answered(200, "User-agent: *\nDisallow: /drafts\n"));
    assertThat(allowed()).isTrue();
    now.set(NOW.plus(Robots.KEPT));
    replies.add(answered(500, ""));
    assertThat(allowed()).isTrue();
    HttpUrl draft = HttpUrl.get("https://press.example/drafts/1");
    assertThat(robots.rules(draft).allows(draft)).isFalse();
  }

  @Test
  void afterThirtyDaysOfTroubleThereIsTakenToBeNoFile() throws Exception {
    replies.add(dead());
    assertThat(allowed()).isFalse();
    now.set(NOW.plus(Robots.GIVEN_UP));
    replies.add(dead());
    assertThat(allowed()).isTrue();
  }

  @Test
  void memoryIsBounded() throws Exception {
    String file = "User-agent: *\n" + "Disallow: /somewhere\n".repeat(50);
    Robots small = new Robots(asked -> answered(200, file), "isnad", now::get, 200_000);
    for (int i = 0; i < 500; i++) {
      HttpUrl page = HttpUrl.get("https://h" + i + ".example/somewhere");
      assertThat(small.rules(page).allows(page)).isFalse();
      assertThat(small.size()).isLessThan(40);
    }
  }
}
