package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.isnad.model.Reader.Role;
import org.isnad.model.Reader.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readers' pages in a real browser, with and without JavaScript. */
class ReadersBrowserTest {
  private static final List<String> OUTSIDE =
      List.of("/sign-in", "/sign-up", "/forgot", "/reset/none");

  private static final List<String> INSIDE =
      List.of(
          "/account",
          "/account/apps",
          "/following",
          "/saved",
          "/muted?trial=سفن الإغاثة",
          "/story/100",
          "/report/100",
          "/moderation",
          "/moderation/log",
          "/admin",
          "/admin/readers",
          "/story/100/inaccuracy?part=chain",
          "/admin/house",
          "/admin/inaccuracies",
          "/admin/names",
          "/admin/names/" + PaperServer.PAPER.names.find("Reem Haddad", 1).getFirst().id(),
          "/admin/sources",
          "/admin/sources/manara");

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}px, script {3}")
  @CsvSource({"ar, LIGHT, 390, false", "en, DARK, 1280, true", "fr, LIGHT, 390, true"})
  void aReaderDoesEverythingAndEveryPageIsOpenToAll(
      String language, ColorScheme scheme, int width, boolean script) {
    PaperServer.forgetLimits();
    String name = "متصفحة " + language;
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 844)
                    .setColorScheme(scheme)
                    .setJavaScriptEnabled(script))) {
      Page page = context.newPage();
      OUTSIDE.forEach(path -> look(page, path, language, scheme, width, script));
      page.navigate(BrowserTest.address("/sign-up", language));
      page.locator("#name").fill(name);
      page.locator(".account-form #password").fill(ReaderSteps.PASSWORD);
      page.locator(".account-form button").click();
      assertThat(page.locator("main .kicker").textContent()).isEqualTo(name);

      page.navigate(BrowserTest.address("/report/600", language));
      page.locator("#comment-text").fill("انظر https://a.example/b");
      page.locator("#comment-form button").click();
      assertThat(page.locator(".waits").count()).isEqualTo(1);
      page.locator("form.keep button").first().click();
      page.navigate(BrowserTest.address("/source/manara", language));
      page.locator("form.follow button").click();
      page.navigate(BrowserTest.address("/muted", language));
      page.locator("#word").fill("الإعصار");
      page.locator("form[method=post] button").first().click();
      assertThat(page.locator(".followed > li").count()).isEqualTo(1);

      ReaderSteps.become(name, Role.ADMIN, Standing.TRUSTED);
      INSIDE.forEach(path -> look(page, path, language, scheme, width, script));
      page.navigate(BrowserTest.address("/moderation", language));
      page.locator(".queue > li")
          .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
          .locator("button[value=show]")
          .click();
      page.navigate(BrowserTest.address("/account", language));
      page.locator("form[action='/sign-out'] button").click();
      page.navigate(BrowserTest.address("/account", language));
      assertThat(page.url()).contains("/sign-in?to=");
    } finally {
      ReaderSteps.become(name, Role.READER, Standing.TRUSTED);
    }
  }

  /** Where no script runs axe cannot either; then only the looks are kept. */
  private static void look(
      Page page, String path, String language, ColorScheme scheme, int width, boolean script) {
    page.navigate(BrowserTest.address(path, language));
    BrowserTest.screenshot(page, path, language, scheme, width);
    if (script) {
      assertThat(BrowserTest.overflow(page)).as("%s does not scroll sideways", path).isZero();
      Axe.findsNothing(page, path + " in " + language);
    }
  }
}
