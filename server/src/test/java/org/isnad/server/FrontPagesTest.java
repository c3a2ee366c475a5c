package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Hashtag;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a front page tells this reader: of their region, since they were here, of a day. */
class FrontPagesTest {
  private static final Instant NOW = SamplePaper.NOW;

  private final Visitor visitor = PaperServer.visitor();

  private static String visited(Duration before, Duration last) {
    long now = NOW.getEpochSecond() / 60;
    return LastVisit.NAME + "=" + (now - before.toMinutes()) + "." + (now - last.toMinutes());
  }

  @Test
  void theFirstVisitIsToldNothingAndRemembered() {
    HttpResponse<String> answer = visitor.get("/");
    assertThat(answer.body()).doesNotContain("class=\"visit\"");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie).startsWith("isnad-visit=0.").contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void whatCameSinceTheLastVisitIsCountedAndMarked() {
    Document home = visitor.page("/", "Cookie", visited(Duration.ofDays(2), Duration.ofHours(2)));
    assertThat(home.select(".visit").text())
        .isEqualTo("منذ زيارتك الأخيرة قبل ساعتين: قصتان جديدتان، قصة واحدة فيها جديد");
    assertThat(home.select(".lead .mark").text()).isEqualTo("فيها جديد");
    assertThat(home.select("[data-ref=story/200] .mark").text()).isEqualTo("جديد");
    assertThat(home.select("[data-ref=story/300] .mark")).isEmpty();
  }

  @Test
  void looksOfOneVisitAreOneVisit() {
    Document home =
        visitor.page("/", "Cookie", visited(Duration.ofHours(2), Duration.ofMinutes(5)));
    assertThat(home.select(".visit").text()).startsWith("منذ زيارتك الأخيرة قبل ساعتين");
    assertThat(PaperServer.visitor().page("/", "Cookie", "isnad-visit=9.x").select(".visit"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "القاهرة, EG",
    "Le_Caire, EG",
    "غَزّة, PS",
    "المملكة_العربية_السعودية, SA",
    "السعودية, SA",
    "ليبيا, LY",
    "Syrie, SY",
    "جزيرة_السرو, "
  })
  void aHashtagTellsItsCountry(String label, String code) {
    assertThat(Regions.country(new Hashtag(label, label))).isEqualTo(Optional.ofNullable(code));
  }

  @Test
  void everyRegionAndCountryHasItsName() {
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      Words words = new Messages().in(Preferences.DEFAULT.withLanguage(language));
      for (String region : Regions.regions()) {
        assertThat(Regions.name(region, words)).isNotBlank();
        for (String code : Regions.countriesOf(region)) {
          assertThat(Regions.name(code, words)).isNotEqualTo(code);
          assertThat(Regions.names(code)).hasSizeGreaterThan(1);
        }
      }
    }
  }

  @Test
  void theReadersRegionComesFirstAndTheWorldAfterIt() {
    // All sources of the sample are at home in Oman.
    Document home = visitor.page("/?region=OM");
    assertThat(home.select(".region").text()).startsWith("أخبار عُمان أولًا.");
    assertThat(home.select(".lead .headline")).isNotEmpty();
    assertThat(visitor.page("/?region=EG").select(".region")).isEmpty();
    assertThat(visitor.page("/?region=xx").select(".region")).isEmpty();
  }

  @Test
  void aDayIsAsItStoodAtItsEnd() {
    Document day = visitor.page("/day/2026-11-21");
    assertThat(day.select("h1").text()).isEqualTo("أخبار 21 نوفمبر 2026");
    assertThat(day.select("[data-ref=story/100] .headline").text())
        .as("the story goes on for days, under a later headline")
        .isEqualTo("إعصار يعزل جزيرة السرو عن الساحل");
    assertThat(day.select(".day-links a").eachAttr("href"))
        .contains("/day/2026-11-20?edition=ar", "/day/2026-11-22?edition=ar");
    assertThat(visitor.page("/day/2026-11-23").select(".day-links [rel=next]")).isEmpty();
  }

  @Test
  void daysThatAreNoneAreNotThere() {
    for (String day : List.of("2026-11-24", "1999-01-01", "2026-13-01", "yesterday", "2026-11")) {
      assertThat(visitor.get("/day/" + day).statusCode()).as(day).isEqualTo(404);
    }
    assertThat(visitor.get("/day?on=2026-11-21").headers().firstValue("Location").orElseThrow())
        .endsWith("/day/2026-11-21");
    assertThat(visitor.get("/day?on=x").statusCode()).isEqualTo(400);
  }
}
