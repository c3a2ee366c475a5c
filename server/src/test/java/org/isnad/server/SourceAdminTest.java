package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.ReaderSteps.body;
import static org.isnad.server.ReaderSteps.location;
import static org.isnad.server.ReaderSteps.signedUp;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Reader.Role;
import org.isnad.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An admin's pages of sources. */
class SourceAdminTest {
  private static final String LIST = "/admin/sources";
  private static final Map<String, String> SADA =
      Map.of(
          "feed", "https://sada.example/rss",
          "nameAr", "صدى الميناء",
          "kind", "publisher",
          "country", "om",
          "languages", "ar",
          "home", "https://sada.example/");

  private static Source source(String id) {
    return PaperServer.PAPER.sources.catalogue().byId(id).orElseThrow();
  }

  @Test
  void aSiteIsLookedAtAddedPausedMergedAndRemoved() {
    Visitor admin = signedUp("أمينة المصادر", Role.ADMIN);
    var found = body(admin.submit(LIST, LIST + "/find", Map.of("address", "sada.example")));
    assertThat(found.select(".found-feed").text())
        .contains("رافعة جديدة في الميناء القديم")
        .contains("https://sada.example/rss");
    assertThat(found.select("#name-ar").val()).isEqualTo("صدى الميناء");
    assertThat(found.select("#languages").val()).isEqualTo("ar");

    String page = LIST + "/sada-example";
    assertThat(location(admin.submit(LIST, LIST + "/find", LIST, SADA))).endsWith(page);
    assertThat(source("sada-example").country()).isEqualTo("OM");
    assertThat(admin.page(page).select(".followed").text()).contains("https://sada.example/rss");

    URI feed = URI.create("https://sada.example/rss");
    admin.submit(page, page, Map.of("act", "visit", "address", feed.toString()));
    assertThat(PaperServer.PAPER.soon).contains(feed);
    admin.submit(page, page, Map.of("act", "pause", "address", feed.toString()));
    assertThat(source("sada-example").paused()).isTrue();
    admin.submit(page, page, Map.of("act", "resume"));
    assertThat(source("sada-example").feeds()).noneMatch(FeedAddress::paused);
    admin.submit(page, page, Map.of("act", "feed", "address", "sada.example/sport"));
    assertThat(source("sada-example").feeds()).hasSize(2);
    admin.submit(page, page, Map.of("act", "drop", "address", "https://sada.example/sport"));
    assertThat(source("sada-example").feeds()).hasSize(1);

    Map<String, String> edited = new HashMap<>(SADA);
    edited.put("act", "edit");
    edited.put("nameEn", "Sada");
    admin.submit(page, page, edited);
    assertThat(source("sada-example").name(Language.ENGLISH)).isEqualTo("Sada");
    assertThat(source("sada-example").feeds()).as("kept").hasSize(1);

    admin.submit(page, page, Map.of("act", "merge", "other", "dafaf"));
    assertThat(PaperServer.PAPER.sources.catalogue().byId("sada-example")).isEmpty();
    assertThat(source("dafaf").feeds()).extracting(FeedAddress::uri).containsExactly(feed);
    admin.submit(
        LIST + "/dafaf", LIST + "/dafaf", Map.of("act", "drop", "address", feed.toString()));
    assertThat(admin.page("/moderation/log").text()).contains("sada-example", "dafaf");

    admin.submit(LIST, LIST + "/find", LIST, SADA);
    assertThat(location(admin.submit(page, page, Map.of("act", "remove")))).endsWith(LIST);
    assertThat(admin.get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void anExtractionIsTried() {
    Visitor admin = signedUp("مجربة الاستخراج", Role.ADMIN);
    var tried = body(admin.submit(LIST, LIST + "/test", Map.of("address", "sada.example/1")));
    assertThat(tried.select(".facts").text()).contains("رافعة جديدة في الميناء القديم");
    assertThat(tried.select(".body").text()).contains("أربعين طنا").doesNotContain("جميع الحقوق");
    HttpResponse<String> none =
        admin.submit(LIST, LIST + "/test", Map.of("address", "https://sada.example/none"));
    assertThat(none.statusCode()).isEqualTo(400);
    assertThat(body(none).select(".problems").text()).contains("http-404");
  }

  @ParameterizedTest
  @CsvSource({
    "nameAr, ''",
    "country, xx1",
    "country, zz",
    "languages, ؟",
    "home, javascript:alert(1)",
    "kind, gossip",
    "feed, nowhere"
  })
  void whatCannotBeASourceIsSaidAndKeptInTheForm(String field, String value) {
    Visitor admin = signedUp("مدققة " + field + value.length(), Role.ADMIN);
    Map<String, String> form = new HashMap<>(SADA);
    form.put("owner", "وقف الميناء");
    form.put(field, value);
    HttpResponse<String> answer = admin.submit(LIST, LIST + "/find", LIST, form);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(body(answer).select(".problem").text()).isNotEmpty();
    if (!field.equals("feed")) {
      assertThat(body(answer).select("#owner").val()).isEqualTo("وقف الميناء");
    }
    assertThat(PaperServer.PAPER.sources.catalogue().byId("sada-example")).isEmpty();
  }

  @Test
  void whatIsNoAddressOrHasNoFeedIsSaid() {
    Visitor admin = signedUp("باحثة عن خلاصات", Role.ADMIN);
    for (String address : new String[] {"", "ftp://a.example/", "<b>", "https://none.example/"}) {
      HttpResponse<String> answer = admin.submit(LIST, LIST + "/find", Map.of("address", address));
      assertThat(answer.statusCode()).as(address).isEqualTo(400);
      assertThat(body(answer).select(".problem").text()).as(address).isNotEmpty();
    }
    assertThat(admin.page(LIST + "?q=المناره").select(".followed > li")).isNotEmpty();
    assertThat(admin.page(LIST + "?q=zzz").select(".empty")).hasSize(1);
  }
}
