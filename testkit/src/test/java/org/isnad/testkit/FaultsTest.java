package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.isnad.feed.FeedParser;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest {
  private static final Faults FAULTS = Faults.start();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterAll
  static void close() {
    FAULTS.close();
    CLIENT.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource
  void isThere(Fault fault) throws Exception {
    HttpResponse<InputStream> answer = open(FAULTS.address(fault));
    try (InputStream body = answer.body()) {
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(new String(body.readNBytes(2000), StandardCharsets.UTF_8)).doesNotContain("{{");
    }
  }

  @Test
  void theHugeFeedIsHugeAndSaysNoLength() throws Exception {
    HttpResponse<InputStream> answer = open(FAULTS.address(Fault.FEED_HUGE));
    assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
    assertThat(answer.body().skip(Long.MAX_VALUE)).isGreaterThan(50L * 1024 * 1024);
  }

  @Test
  void theBombIsSmallUntilItIsUnpacked() throws Exception {
    byte[] packed = open(FAULTS.address(Fault.FEED_GZIP_BOMB)).body().readAllBytes();
    assertThat(packed).hasSizeLessThan(2 * 1024 * 1024);
    try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(gzip.skip(Long.MAX_VALUE)).isGreaterThan(100L * 1024 * 1024);
    }
  }

  @Test
  void theLyingPageIsNotWhatItClaims() throws Exception {
    byte[] page = open(FAULTS.address(Fault.PAGE_LYING_CHARSET)).body().readAllBytes();
    assertThat(new String(page, Charset.forName("windows-1256"))).contains("وادي الصفصاف");
    assertThat(new String(page, StandardCharsets.UTF_8)).doesNotContain("وادي");
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {
        "HEALTHY",
        "FEED_CUT",
        "FEED_XML_BOMB",
        "FEED_EXTERNAL_ENTITY",
        "FEED_NO_DATES",
        "FEED_RELATIVE_LINKS",
        "FEED_DUPLICATE_GUIDS",
        "FEED_CONTROL_CHARACTERS",
        "FEED_OF_BAD_PAGES"
      })
  void everyEntryOfAFaultyFeedIsReadAndLeadsToAPage(Fault fault) throws Exception {
    byte[] body = open(FAULTS.address(fault)).body().readAllBytes();
    Parsed<Feed> feed =
        FeedParser.parse(new Payload(body, fault.contentType), FAULTS.address(fault), null);
    assertThat(feed.value().entries()).hasSizeGreaterThanOrEqualTo(2);
    for (Entry entry : feed.value().entries()) {
      if (entry.link() != null && entry.link().getPath().startsWith("/articles/")) {
        assertThat(open(entry.link()).statusCode()).as(entry.title()).isEqualTo(200);
      }
    }
    assertThat(FAULTS.secretRequests()).isZero();
  }

  private static HttpResponse<InputStream> open(URI address)
      throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
  }
}
