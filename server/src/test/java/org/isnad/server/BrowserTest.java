package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser: how they look, whom they ask, whom they shut out. */
class BrowserTest {
  private static final int DESKTOP = 1280;
  private static final int PHONE = 390;
  private static final String NAME =
      "/name/" + PaperServer.PAPER.names.find("Reem Haddad", 1).getFirst().id();

  private static final List<String> PAGES =
      List.of(
          "/",
          "/day/2026-11-21",
          "/?region=OM",
          "/story/100",
          "/story/100?ask=السرو",
          "/ask?q=سفن",
          "/report/100",
          "/report/100?ask=طوابير",
          "/hashtag/جزيره_السرو",
          NAME,
          "/trending",
          "/source/manara",
          "/search",
          "/search?q=سفن",
          "/status",
          "/api",
          "/media",
          "/offline",
          "/saved",
          "/settings",
          "/nothing-here");

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

  @ParameterizedTest(name = "{0} {1} {2}px")
  @CsvSource({"ar, LIGHT, 1280", "ar, DARK, 390", "en, DARK, 1280", "fr, LIGHT, 390"})
  void everyPageIsOpenToAllAndKeepsToItself(String language, ColorScheme scheme, int width) {
    List<String> asked = new CopyOnWriteArrayList<>();
    List<String> complaints = new CopyOnWriteArrayList<>();
    try (BrowserContext context = context(scheme, width, true)) {
      Page page = context.newPage();
      page.onRequest(request -> asked.add(URI.create(request.url()).getHost()));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      for (String path : PAGES) {
        page.navigate(address(path, language));
        assertThat(overflow(page)).as("%s does not scroll sideways", path).isZero();
        Axe.findsNothing(page, path + " in " + language + ", " + scheme + ", " + width + " px");
        screenshot(page, path, language, scheme, width);
      }
    }
    assertThat(asked).as("hosts asked").containsOnly("localhost");
    assertThat(complaints)
        .as("the console, but for the page that is not there")
        .allMatch(text -> text.contains("404"));
  }

  @Test
  void readsAndCommentsWithoutJavaScript() {
    try (BrowserContext context = context(ColorScheme.LIGHT, PHONE, false)) {
      Page page = context.newPage();
      page.navigate(address("/", "ar"));
      page.locator(".lead .headline a").click();
      assertThat(page.locator("h1").textContent()).startsWith("سفن الإغاثة");
      page.locator(".tellings > li").last().locator(".headline a").click();
      page.locator("#comment-name").fill("قارئة");
      page.locator("#comment-text").fill("شكرًا على الخبر.\n\nI read it twice.");
      page.locator(".comment-form button").click();
      assertThat(page.url()).contains("#comment-");
      assertThat(page.locator(".comment-list > li").last().textContent())
          .contains("قارئة")
          .contains("I read it twice.");
      assertThat(page.locator("#comments-title").textContent()).isEqualTo("تعليق واحد");
      page.locator(".ask input").fill("الصحفيين");
      page.locator(".ask button").click();
      assertThat(page.locator(".answer").count()).isEqualTo(1);
    }
  }

  @Test
  void settingsChangeDigitsAndTheme() {
    try (BrowserContext context = context(ColorScheme.LIGHT, DESKTOP, true)) {
      Page page = context.newPage();
      page.navigate(address("/settings", "ar"));
      page.locator("input[value=arabic-indic]").check();
      page.locator("input[value=dark]").check();
      page.locator(".settings button").click();
      assertThat(page.locator(".done").count()).isEqualTo(1);
      page.navigate(address("/", "ar"));
      assertThat(page.locator(".lead time").textContent()).isEqualTo("قبل ٣٣ دقيقة");
      assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(21, 22, 19)");
    }
  }

  @Test
  void firstViewIsSmall() {
    try (BrowserContext context = context(ColorScheme.LIGHT, DESKTOP, true)) {
      Page page = context.newPage();
      List<Request> finished = new CopyOnWriteArrayList<>();
      page.onRequestFinished(finished::add);
      page.navigate(address("/", "ar"));
      page.waitForFunction("document.fonts.status === 'loaded'");
      assertThat(page.evaluate("document.fonts.check('16px \"Markazi Text\"', 'إسناد')"))
          .isEqualTo(true);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      // A size is asked of the browser, so it is asked while the page is open and nothing is on
      // its way: asked when each request ends, the last question can meet a page being closed.
      assertThat(List.copyOf(finished).stream().mapToInt(BrowserTest::sizeOf).sum())
          .isBetween(20_000, 100_000);
    }
  }

  private static int sizeOf(Request request) {
    Sizes sizes = request.sizes();
    return sizes.responseBodySize + sizes.responseHeadersSize;
  }

  private static BrowserContext context(ColorScheme scheme, int width, boolean script) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 844 : 900)
                .setDeviceScaleFactor(width == PHONE ? 2 : 1)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script));
  }

  static String address(String path, String language) {
    String separator = path.contains("?") ? "&" : "?";
    return PaperServer.SERVER.address().resolve("/")
        + path.substring(1)
        + separator
        + "lang="
        + language;
  }

  static int overflow(Page page) {
    Object pixels =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) pixels).intValue();
  }

  static void screenshot(Page page, String path, String language, ColorScheme scheme, int width) {
    String name = path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z0-9]+", "-");
    Path file =
        Chromium.TARGET.resolve(
            "screenshots/"
                + name
                + "-"
                + language
                + "-"
                + scheme.name().toLowerCase(java.util.Locale.ROOT)
                + "-"
                + width
                + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }
}
