package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.model.DataFile;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PressTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private static final Press PRESS = Press.start(InstantSource.fixed(NOW));
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterAll
  static void close() {
    PRESS.close();
    CLIENT.close();
  }

  @Test
  void everyReportsPageHoldsItsTitleAndItsLastWords() throws Exception {
    for (PressReport report : PRESS.reports()) {
      HttpResponse<byte[]> answer = get(report.address());
      assertThat(answer.statusCode()).as(report.name()).isEqualTo(200);
      String page = new String(answer.body(), PRESS.charset(report.sourceId()));
      String last = report.blocks().getLast().text();
      assertThat(page).as(report.name()).contains(Template.escaped(report.title()));
      assertThat(page).as(report.name()).contains(Template.escaped(last.substring(0, 20)));
      assertThat(page).as(report.name()).doesNotContain("{{").doesNotContain("null");
    }
  }

  @Test
  void everyFeedListsWhatItsPublisherHasPublished() throws Exception {
    Set<String> listed = new HashSet<>();
    for (Source source : PRESS.catalogue().sources()) {
      for (FeedAddress feed : source.feeds()) {
        HttpResponse<byte[]> answer = get(feed.uri());
        assertThat(answer.statusCode()).as(feed.uri().toString()).isEqualTo(200);
        String text = new String(answer.body(), feedCharset(answer));
        assertThat(text).doesNotContain("{{").doesNotContain("null");
        PRESS.reports().stream()
            .filter(report -> text.contains(report.address().getRawPath()))
            .forEach(report -> listed.add(report.name()));
      }
    }
    assertThat(listed).hasSameSizeAs(PRESS.reports());
  }

  @Test
  void noTwoReportsShareAnAddressAndNoneIsTooYoungOrTooOld() {
    assertThat(PRESS.reports()).extracting(PressReport::address).doesNotHaveDuplicates();
    assertThat(PRESS.reports())
        .extracting(PressReport::published)
        .allMatch(at -> !at.isAfter(NOW) && at.isAfter(NOW.minus(Duration.ofHours(40))));
  }

  @Test
  void thereIsNewsEnoughForAPaper() {
    assertThat(PRESS.catalogue().sources())
        .filteredOn(source -> source.kind() == SourceKind.PUBLISHER)
        .hasSizeGreaterThanOrEqualTo(8);
    assertThat(PRESS.catalogue().agencies()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(PRESS.reports()).hasSizeGreaterThanOrEqualTo(45);
    assertThat(PRESS.reports().stream().map(PressReport::event).distinct())
        .hasSizeGreaterThanOrEqualTo(12);
    assertThat(PRESS.reports().stream().map(PressReport::language).distinct())
        .containsExactlyInAnyOrder(Language.ARABIC, Language.ENGLISH, Language.FRENCH);
  }

  @Test
  void newsGoesOnAfterThePressHasStarted() {
    AtomicReference<Instant> now = new AtomicReference<>(NOW);
    try (Press press = Press.start(now::get)) {
      int before = press.reports().size();
      now.set(NOW.plus(Duration.ofHours(1)));
      assertThat(press.reports()).hasSizeGreaterThan(before);
    }
  }

  @Test
  void datesAreReckonedFromTheReportsDayInTheHousesWords() {
    assertThat(PRESS.report("zilan-visit/union-telegraph-1").text())
        .contains("وتيمارا الاثنين في قرنيل", "اعتبارا من 1 ديسمبر");
    assertThat(PRESS.report("zilan-visit/safina-2").text()).contains("اعتبارا من 1 كانون الأول");
    assertThat(PRESS.report("zilan-visit/union-telegraph-2").text()).contains("from 1 December");
    assertThat(PRESS.report("zilan-visit/courrier-zilan-1").text()).contains("le 8 décembre");
  }

  @Test
  void carriedCopyIsInTheHousesSpelling() {
    PressReport copy = PRESS.report("zilan-visit/dafater-1");
    assertThat(copy.carries()).containsOnly("zilan-visit/union-telegraph-1");
    assertThat(copy.text()).contains("قرادينسكي").doesNotContain("غرادينسكي");
  }

  @Test
  void theListOfReportsIsWhole() throws Exception {
    Path folder = Path.of(Press.class.getResource("press/reports").toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(DataFile.lines(Press.class, "press/reports.txt").size());
    }
  }

  @Test
  void anUnchangedPageIsNotSentAgain() throws Exception {
    URI address = PRESS.reports().getFirst().address();
    HttpResponse<byte[]> first = get(address);
    String etag = first.headers().firstValue("ETag").orElseThrow();
    String modified = first.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(get(address, "If-None-Match", etag).statusCode()).isEqualTo(304);
    assertThat(get(address, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
    assertThat(get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void pagesComePackedWhereThatIsAskedFor() throws Exception {
    URI address = PRESS.reports().getFirst().address();
    HttpResponse<byte[]> packed = get(address, "Accept-Encoding", "gzip");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(gzip.readAllBytes()).isEqualTo(get(address).body());
    }
  }

  @Test
  void whatIsPublishedCorrectedOrBrokenIsSeen() throws Exception {
    try (Press press = Press.start(InstantSource.fixed(NOW))) {
      PressReport news =
          press.publish(
              "test-event/manarat-9",
              "source: manarat\nlang: ar\nage: 0m\ntitle: خبر جديد\n\nفقرة أولى {weekday 0}.");
      assertThat(body(news.address())).contains("فقرة أولى الاثنين.");
      assertThat(body(press.catalogue().byId("manarat").orElseThrow().feeds().getFirst().uri()))
          .contains("خبر جديد");
      press.correct("test-event/manarat-9", "أولى", "ثانية");
      assertThat(body(news.address())).contains("فقرة ثانية");
      press.breakServer("manarat", 503);
      assertThat(get(news.address()).statusCode()).isEqualTo(503);
      press.mendServer("manarat");
      assertThat(get(news.address()).statusCode()).isEqualTo(200);
      assertThat(press.requests("manarat")).isEqualTo(5);
    }
  }

  @Test
  void trackingInAnAddressLeadsToTheSamePageAndUnknownOnesToNone() throws Exception {
    URI address = PRESS.report("zilan-visit/manarat-1").address();
    assertThat(get(URI.create(address + "?utm_source=rss")).statusCode()).isEqualTo(200);
    assertThat(get(address.resolve("/nothing/here")).statusCode()).isEqualTo(404);
    assertThat(get(address.resolve("/robots.txt")).statusCode()).isEqualTo(200);
    assertThat(get(address.resolve("/")).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> picture = get(address.resolve("/pictures/zilan-visit.png"));
    assertThat(picture.body()).startsWith(0x89, 'P', 'N', 'G');
  }

  private static String body(URI address) throws Exception {
    return new String(get(address).body(), StandardCharsets.UTF_8);
  }

  private static Charset feedCharset(HttpResponse<byte[]> answer) {
    String type = answer.headers().firstValue("Content-Type").orElseThrow();
    return Charset.forName(type.substring(type.indexOf("charset=") + 8));
  }

  private static HttpResponse<byte[]> get(URI address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
