package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page on which a reader gives each app its password. */
class AppsPageTest {
  private static final String PAGE = "/account/apps";
  private final AppPasswords passwords = PaperServer.SERVER.context().getBean(AppPasswords.class);

  @BeforeEach
  void forget() {
    PaperServer.forgetLimits();
  }

  /** Makes a password as a reader does and answers it. */
  private static String made(Visitor reader, String device) {
    HttpResponse<String> answer = reader.submit(PAGE, PAGE, Map.of("device", device));
    assertThat(answer.statusCode()).isEqualTo(200);
    return ReaderSteps.body(answer).select(".secret").text();
  }

  private boolean enters(String name, String secret) {
    return passwords.named(name, secret, "192.0.2.7") instanceof AppPasswords.Entry.Guest;
  }

  @Test
  void aPasswordIsShownOnceAndLetsInUntilItIsTakenBack() {
    String name = "صاحبة التطبيق";
    Visitor reader = ReaderSteps.signedUp(name);
    String secret = made(reader, "هاتفي");
    assertThat(secret).matches("[a-z2-9]{6}(-[a-z2-9]{6}){3}");
    Document page = reader.page(PAGE);
    assertThat(page.text()).contains("هاتفي", "لم يتصل بعد").doesNotContain(secret);
    assertThat(enters(name, secret)).isTrue();
    assertThat(enters(" " + name, secret.toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
        .isTrue();
    assertThat(reader.page(PAGE).text()).contains("آخر اتصال");
    assertThat(reader.get("/account/export").body()).contains("هاتفي").doesNotContain(secret);
    String id = reader.page(PAGE).select("input[name=id]").attr("value");
    reader.submit(PAGE, "/account/apps/revoke", Map.of("id", id));
    assertThat(enters(name, secret)).isFalse();
    assertThat(reader.page(PAGE).text()).doesNotContain("هاتفي");
  }

  @Test
  void nobodyComesInByAnothersNameOrTheAccountsPassword() {
    String secret = made(ReaderSteps.signedUp("صاحبة الحاسوب"), "حاسوب");
    ReaderSteps.signedUp("غريبة عن الحاسوب");
    assertThat(enters("غريبة عن الحاسوب", secret)).isFalse();
    assertThat(enters("صاحبة الحاسوب", ReaderSteps.PASSWORD)).isFalse();
    assertThat(enters("صاحبة الحاسوب", "")).isFalse();
    assertThat(enters("", secret)).isFalse();
    assertThat(enters("صاحبة الحاسوب", secret)).isTrue();
  }

  @Test
  void whoGuessesIsToldNothingMoreButTheRightPasswordStillLetsIn() {
    String secret = made(ReaderSteps.signedUp("صاحبة القفل"), "قفل");
    for (int i = 0; i < Limits.Kind.APP.most; i++) {
      assertThat(passwords.known("x" + i, "192.0.2.9"))
          .isEqualTo(new AppPasswords.Entry.Refused(false));
    }
    assertThat(passwords.known("x", "192.0.2.9")).isEqualTo(new AppPasswords.Entry.Refused(true));
    assertThat(passwords.known(secret, "192.0.2.9")).isInstanceOf(AppPasswords.Entry.Guest.class);
  }

  @Test
  void anotherReadersPasswordCannotBeTakenBack() {
    Visitor owner = ReaderSteps.signedUp("مالكة");
    String secret = made(owner, "جهاز");
    String id = owner.page(PAGE).select("input[name=id]").attr("value");
    Visitor other = ReaderSteps.signedUp("غيرها");
    made(other, "جهاز");
    other.submit(PAGE, "/account/apps/revoke", Map.of("id", id));
    assertThat(enters("مالكة", secret)).isTrue();
  }

  @Test
  void anAppNeedsANameAndThereIsAnEndToThem() {
    Visitor reader = ReaderSteps.signedUp("كثيرة الأجهزة");
    assertThat(reader.submit(PAGE, PAGE, Map.of("device", "  ")).statusCode()).isEqualTo(422);
    assertThat(reader.submit(PAGE, PAGE, Map.of("device", "ا".repeat(61))).statusCode())
        .isEqualTo(422);
    for (int i = 0; i < 25; i++) {
      made(reader, "جهاز " + i);
    }
    HttpResponse<String> more = reader.submit(PAGE, PAGE, Map.of("device", "آخر"));
    assertThat(more.statusCode()).isEqualTo(422);
    assertThat(more.body()).contains("كلمات سر كثيرة");
  }
}
