package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.ReaderSteps.body;
import static org.isnad.server.ReaderSteps.location;
import static org.isnad.server.ReaderSteps.signedUp;

import java.net.http.HttpResponse;
import java.util.Map;
import org.isnad.model.Reader.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers say is wrong, from the page to the admin. */
class InaccuracyTest {

  @ParameterizedTest
  @CsvSource({
    "/report/100, brief, ميناء جزيرة السرو",
    "/report/100, chain, ريم الحداد",
    "/story/100, brief, الإغاثة",
    "/story/100, story, Relief convoy",
    "/story/100, chain, ريم الحداد"
  })
  void everyPartCanBeDoubtedWithWhatThePageSays(String page, String part, String told) {
    Visitor visitor = PaperServer.visitor();
    String form = page + "/inaccuracy?part=" + part;
    assertThat(visitor.page(page).select("a[href=" + form + "]")).as(form).hasSize(1);
    assertThat(visitor.page(form).select(".evidence").text()).contains(told);
  }

  @Test
  void anAdminSeesItWithTheEvidenceAndSettlesIt() {
    PaperServer.forgetLimits();
    Visitor visitor = PaperServer.visitor();
    String form = "/story/100/inaccuracy?part=chain";
    HttpResponse<String> sent =
        visitor.submit(
            form,
            "/story/100/inaccuracy",
            Map.of("words", "هذا القول ليس لها\nبل لغيرها", "part", "chain"));
    assertThat(location(sent)).endsWith(form + "&done");
    assertThat(visitor.page(form + "&done").select(".done")).hasSize(1);

    Visitor admin = signedUp("مسوية البلاغات", Role.ADMIN);
    Element waiting =
        admin.page("/admin/inaccuracies").select(".queue > li").stream()
            .filter(li -> li.text().contains("بل لغيرها"))
            .findFirst()
            .orElseThrow();
    assertThat(waiting.select(".evidence").text()).contains("ريم الحداد", "report 100");
    assertThat(waiting.select("a").eachAttr("href")).contains("/story/100");
    String action = waiting.select("form").attr("action");
    admin.submit("/admin/inaccuracies", action, Map.of("reason", "صُحّح الاسم"));
    assertThat(admin.page("/admin/inaccuracies").text()).doesNotContain("بل لغيرها");
    assertThat(admin.page("/moderation/log").text()).contains("صُحّح الاسم", "chain story/100");
    assertThat(admin.submit("/admin", action, Map.of()).statusCode()).isIn(403, 404);
  }

  @Test
  void whatCannotBeTakenIsSaidAndKept() {
    PaperServer.forgetLimits();
    Visitor visitor = PaperServer.visitor();
    String action = "/report/100/inaccuracy";
    String form = action + "?part=brief";
    HttpResponse<String> empty =
        visitor.submit(form, action, Map.of("words", " \u202e ", "part", "brief"));
    assertThat(empty.statusCode()).isEqualTo(422);
    String much = "كلمة ".repeat(300);
    HttpResponse<String> long_ =
        visitor.submit(form, action, Map.of("words", much, "part", "brief"));
    assertThat(long_.statusCode()).isEqualTo(422);
    assertThat(body(long_).select("textarea").text()).startsWith("كلمة كلمة");
    HttpResponse<String> last = empty;
    for (int i = 0; i <= Limits.Kind.OBJECTION.most; i++) {
      last = visitor.submit(form, action, Map.of("words", "مرة " + i, "part", "brief"));
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(body(last).select("textarea").text()).startsWith("مرة");
    PaperServer.forgetLimits();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/story/100/inaccuracy",
        "/story/100/inaccuracy?part=gossip",
        "/report/9999999/inaccuracy?part=brief",
        "/report/x/inaccuracy?part=brief"
      })
  void whereThereIsNothingToDoubtThereIsNoPage(String path) {
    assertThat(PaperServer.visitor().get(path).statusCode()).isIn(400, 404);
  }
}
