package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.ReaderSteps.PASSWORD;
import static org.isnad.server.ReaderSteps.account;
import static org.isnad.server.ReaderSteps.body;
import static org.isnad.server.ReaderSteps.location;
import static org.isnad.server.ReaderSteps.signedUp;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {

  @BeforeEach
  void nobodyHasAskedYet() {
    PaperServer.forgetLimits();
  }

  @Test
  void aReaderSignsUpOutAndInAgain() {
    Visitor visitor = signedUp("ليلى حداد");
    assertThat(visitor.page("/account").select(".kicker").text()).isEqualTo("ليلى حداد");
    assertThat(visitor.page("/").select(".foot a[href=/account]").text()).isEqualTo("ليلى حداد");
    visitor.submit("/account", "/sign-out", Map.of());
    assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
    HttpResponse<String> wrong =
        visitor.submit(
            "/sign-in", "/sign-in", Map.of("name", "ليلى حداد", "password", "غير صحيحة أبدا"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(body(wrong).select("#name").attr("value")).isEqualTo("ليلى حداد");
    HttpResponse<String> right =
        visitor.submit(
            "/sign-in",
            "/sign-in",
            Map.of("name", "لَيلى  حدّاد", "password", PASSWORD, "to", "/report/100"));
    assertThat(location(right)).endsWith("/report/100");
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void anUnknownNameIsAnsweredAsAWrongPassword() {
    signedUp("نادر المعروف");
    Visitor visitor = PaperServer.visitor();
    String known = problem(visitor, "نادر المعروف");
    assertThat(problem(visitor, "لا أحد بهذا")).isEqualTo(known).isNotEmpty();
    assertThat(problem(visitor, "nobody@example.org")).isEqualTo(known);
  }

  private static String problem(Visitor visitor, String name) {
    return body(visitor.submit(
            "/sign-in", "/sign-in", Map.of("name", name, "password", "ليست كلمة السر")))
        .select(".problem")
        .text();
  }

  @Test
  void triesAreCountedByName() {
    signedUp("هدف التخمين");
    Visitor visitor = PaperServer.visitor();
    String last = "";
    for (int i = 0; i <= Limits.Kind.SIGN_IN.most; i++) {
      last = problem(visitor, "هدف التخمين");
    }
    assertThat(last).isEqualTo("محاولات كثيرة في وقت قصير. انتظر قليلًا ثم أعد.");
  }

  @ParameterizedTest
  @CsvSource({
    "س, كلمة سر طويلة حقا, الاسم أقصر من حرفين.",
    "<b>x</b>, كلمة سر طويلة حقا, في الاسم ما لا يصلح له",
    "me@example.org, كلمة سر طويلة حقا, في الاسم ما لا يصلح له",
    "аdmin cyr, كلمة سر طويلة حقا, في الاسم ما لا يصلح له",
    "Admin, كلمة سر طويلة حقا, الاسم أو شبيهه مأخوذ",
    "المُشرف, كلمة سر طويلة حقا, الاسم أو شبيهه مأخوذ",
    "اسم جيد, قصيرة, كلمة السر أقصر من 10 أحرف.",
    "اسم جيد, 1234567890, كلمة السر هذه أول ما يُخمَّن",
    "اسم جيد, aaaaaaaaaaaa, كلمة السر هذه أول ما يُخمَّن",
    "اسم جيد, qwertyuiop12, كلمة السر هذه أول ما يُخمَّن",
    "اسم جيد طويل, اسم جيد طويل1, كلمة السر هذه أول ما يُخمَّن"
  })
  void whatWillNotDoIsSaidAndWhatWasTypedStays(String name, String password, String problem) {
    HttpResponse<String> answer =
        PaperServer.visitor()
            .submit("/sign-up", "/sign-up", Map.of("name", name, "password", password));
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = body(answer);
    assertThat(page.select(".problem").text()).startsWith(problem);
    assertThat(page.select("#name").attr("value")).isEqualTo(name);
    assertThat(page.select("input[type=password]").attr("value")).isEmpty();
  }

  @Test
  void namesThatLookAlikeAreOne() {
    signedUp("Samir Haddad");
    for (String name :
        new String[] {"samir haddad", "SamirHaddad", "Sаmir Haddad", "Samir.Haddad"}) {
      HttpResponse<String> answer =
          PaperServer.visitor()
              .submit("/sign-up", "/sign-up", Map.of("name", name, "password", PASSWORD));
      assertThat(answer.statusCode()).as(name).isEqualTo(422);
      PaperServer.forgetLimits();
    }
  }

  @Test
  void aNewPasswordEndsTheOtherSessions() {
    Visitor first = signedUp("سلوى القديمة");
    Visitor second = PaperServer.visitor();
    second.submit("/sign-in", "/sign-in", Map.of("name", "سلوى القديمة", "password", PASSWORD));
    assertThat(first.page("/account").select(".sessions li")).hasSize(2);
    HttpResponse<String> wrong =
        first.submit(
            "/account",
            "/account/password",
            Map.of("current", "ليست كلمة السر", "password", "عشرون نخلة على النهر"));
    assertThat(body(wrong).select(".problem").text()).isEqualTo("كلمة السر الحالية غير صحيحة.");
    first.submit(
        "/account",
        "/account/password",
        Map.of("current", PASSWORD, "password", "عشرون نخلة على النهر"));
    assertThat(first.get("/account").statusCode()).isEqualTo(200);
    assertThat(second.get("/account").statusCode()).isEqualTo(303);
  }

  @Test
  void aNameCanBeChangedToAFreeOne() {
    Visitor visitor = signedUp("اسم أول");
    signedUp("اسم محجوز");
    assertThat(
            visitor.submit("/account", "/account/name", Map.of("name", "اسم محجوز")).statusCode())
        .isEqualTo(422);
    visitor.submit("/account", "/account/name", Map.of("name", "اسم ثان"));
    assertThat(visitor.page("/account").select(".kicker").text()).isEqualTo("اسم ثان");
  }

  @Test
  void aReaderTakesTheDataAlongAndLeaves() {
    Visitor visitor = signedUp("راحل قريبا");
    visitor.submit("/report/500", "/report/500/comments", Map.of("text", "تعليق قبل الرحيل"));
    HttpResponse<String> export = visitor.get("/account/export");
    assertThat(export.headers().firstValue("Content-Disposition").orElse(""))
        .contains("isnad-account.json");
    assertThat(export.body()).contains("راحل قريبا", "تعليق قبل الرحيل").doesNotContain("argon2");
    assertThat(
            visitor
                .submit("/account", "/account/delete", Map.of("current", "ليست هي بالتأكيد"))
                .statusCode())
        .isEqualTo(422);
    visitor.submit("/account", "/account/delete", Map.of("current", PASSWORD));
    assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
    assertThat(PaperServer.PAPER.store.readers().byName(ReaderNames.key("راحل قريبا"))).isEmpty();
  }

  @Test
  void withoutMailTheAdminMakesTheLink() {
    signedUp("ناسية السر");
    Visitor admin = signedUp("الحارس الأول", org.isnad.model.Reader.Role.ADMIN);
    assertThat(admin.page("/admin").select(".feeds .failing")).isNotEmpty();
    long id = account("ناسية السر").reader().id();
    HttpResponse<String> answer =
        // By name: the list has pages, and other tests sign up readers too.
        admin.submit(
            "/admin/readers?q=" + Visitor.Text.encoded("ناسية السر"),
            "/admin/readers/" + id,
            Map.of("reset", "link"));
    String link = body(answer).select(".done code").text();
    Visitor reader = PaperServer.visitor();
    assertThat(reader.page(link).select("form[action=" + link + "]")).isNotEmpty();
    reader.submit(link, link, Map.of("password", "كلمة جديدة لا تُنسى"));
    assertThat(reader.get(link).statusCode()).as("once").isEqualTo(410);
    HttpResponse<String> in =
        reader.submit(
            "/sign-in",
            "/sign-in",
            Map.of("name", "ناسية السر", "password", "كلمة جديدة لا تُنسى"));
    assertThat(in.statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({"//evil.example/", "https://evil.example/", "/\\evil.example"})
  void nobodyIsLedAway(String to) {
    Visitor visitor = PaperServer.visitor();
    assertThat(
            visitor
                .page("/sign-in?to=" + Visitor.Text.encoded(to))
                .select("input[name=to]")
                .attr("value"))
        .isEqualTo("/");
  }

  @Test
  void behindAProxyCookiesAreKeptFromPlainHttp() {
    HttpResponse<String> answer =
        PaperServer.visitor().get("/sign-in", "X-Forwarded-Proto", "https");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allMatch(cookie -> cookie.contains("Secure"));
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(PaperServer.visitor().get("/").headers().firstValue("Strict-Transport-Security"))
        .isEmpty();
  }

  @Test
  void aForgedOrOldSessionIsNobodys() {
    Visitor visitor = PaperServer.visitor();
    for (String cookie : new String[] {"x", "a".repeat(5000), "%00", "../../x"}) {
      assertThat(visitor.get("/account", "Cookie", "isnad-reader=" + cookie).statusCode())
          .isEqualTo(303);
    }
    assertThat(visitor.get("/reset/forged").statusCode()).isEqualTo(410);
    assertThat(visitor.get("/confirm/forged").statusCode()).isEqualTo(410);
  }
}
