package org.isnad.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the scripts add to the pages. */
class ScriptTest {
  private static Chromium chromium;

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open() {
    context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(1280, 900)
                    .setColorScheme(ColorScheme.DARK));
    page = context.newPage();
  }

  @AfterEach
  void close() {
    context.close();
  }

  private void visit(String path) {
    page.navigate(
        PaperServer.SERVER.address()
            + path.substring(1)
            + (path.contains("?") ? "&" : "?")
            + "lang=ar");
  }

  @Test
  void theSearchLineOffersAndTheKeyboardChooses() {
    visit("/");
    page.locator("#q").pressSequentially("حدا");
    assertThat(page.locator(".suggestions li").first()).isVisible();
    assertThat(page.locator("#q").getAttribute("aria-expanded")).isEqualTo("true");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#q").getAttribute("aria-activedescendant")).isEqualTo("suggestion-0");
    Axe.findsNothing(page, page.url());
    page.keyboard().press("Enter");
    page.waitForURL("**/name/*");
    assertThat(page.locator("h1")).containsText("الحداد");
  }

  @Test
  void escapeLeavesWhatWasTypedAndEnterSearches() {
    visit("/");
    page.locator("#q").pressSequentially("حدا");
    assertThat(page.locator(".suggestions li").first()).isVisible();
    page.locator("#q").press("Escape");
    assertThat(page.locator(".suggestions")).isHidden();
    page.locator("#q").press("Enter");
    page.waitForURL("**/search?q=*");
    assertThat(page.locator("#q")).hasValue("حدا");
  }

  @Test
  void theKeyboardWalksOpensSavesAndHelps() {
    visit("/");
    press("KeyJ");
    assertThat(page.locator(":focus")).hasText(Pattern.compile("سفن الإغاثة.*"));
    press("KeyJ");
    assertThat(page.locator(":focus")).hasText(Pattern.compile("بنك الرمال.*"));
    press("KeyK");
    assertThat(page.locator(":focus")).hasText(Pattern.compile("سفن الإغاثة.*"));
    press("KeyS");
    assertThat(page.locator("#toast")).containsText("حُفظ");
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isVisible();
    Axe.findsNothing(page, page.url());
    page.locator("#keys button").click();
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.keyboard().type("jks");
    assertThat(page.locator("#q")).hasValue("jks");
    page.locator("#q").blur();
    press("KeyJ");
    assertThat(page.locator(".lead .headline a")).isFocused();
    press("KeyO");
    page.waitForURL("**/story/100");
  }

  /** Presses a key by its place, as under an Arabic layout. */
  private void press(String code) {
    page.evaluate(
        "code => document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
            + " {key: 'ت', code, bubbles: true}))",
        code);
  }

  /**
   * Asks again and again from outside: the content policy lets the page wait for no text of ours.
   */
  private void awaitRead() {
    for (int i = 0; i < 200 && page.evaluate("localStorage.getItem('isnad.read')") == null; i++) {
      page.waitForTimeout(50);
    }
  }

  @Test
  void whatWasReadIsMarkedAndHiddenWhenWanted() {
    visit("/story/200");
    awaitRead();
    visit("/");
    assertThat(page.locator("[data-ref='story/200']")).hasClass(Pattern.compile(".*\\bread\\b.*"));
    Axe.findsNothing(page, page.url());
    page.locator("[data-tool=hide]").click();
    assertThat(page.locator("[data-ref='story/200']")).isHidden();
    page.reload();
    assertThat(page.locator("[data-ref='story/200']")).isHidden();
    page.locator("[data-tool=read]").click();
    assertThat(page.locator(".card:visible")).hasCount(0);
    page.locator("[data-tool=hide]").click();
    assertThat(page.locator("[data-ref='story/200']")).isVisible();
  }

  @Test
  void whatWasSavedIsListedUntilItIsTakenOut() {
    visit("/report/100");
    page.locator("[data-save]").click();
    assertThat(page.locator("[data-save]")).hasAttribute("aria-pressed", "true");
    visit("/saved");
    assertThat(page.locator("#saved .headline")).hasText(Pattern.compile("سفن الإغاثة.*"));
    assertThat(page.locator("#saved .from")).hasText("صحيفة المنارة");
    Axe.findsNothing(page, page.url());
    page.locator("#saved button").click();
    assertThat(page.locator("#saved-none")).isVisible();
  }

  @Test
  void aReportIsReadAloudOnlyByAVoiceOfTheMachine() {
    context.addInitScript(
        """
        const voices = [{lang: 'ar-SA', localService: false}, {lang: 'en-GB', localService: true}];
        window.spoken = [];
        window.giveArabic = () => voices.push({lang: 'ar-EG', localService: true});
        Object.defineProperty(window, 'SpeechSynthesisUtterance', {value: class extends EventTarget {
          constructor(text) { super(); this.text = text; }
        }});
        Object.defineProperty(window, 'speechSynthesis', {value: Object.assign(new EventTarget(), {
          getVoices: () => voices,
          speak: (u) => { window.spoken.push(u); },
          pause() {}, resume() {}, cancel() {},
        })});
        """);
    visit("/report/100");
    assertThat(page.locator("#listen")).isHidden();
    page.evaluate("giveArabic(); speechSynthesis.dispatchEvent(new Event('voiceschanged'))");
    page.locator("[data-tool=play]").click();
    assertThat(page.locator("[data-tool=play]")).hasText("أوقف مؤقتًا");
    page.evaluate("spoken[0].dispatchEvent(new Event('end'))");
    assertThat(page.locator(".speaking")).containsText("رست ثلاث سفن");
    assertThat((String) page.evaluate("spoken[1].text")).doesNotContainPattern("[0-9]$");
    page.locator("[data-tool=stop]").click();
    assertThat(page.locator(".speaking")).hasCount(0);
    assertThat(page.locator("[data-tool=play]")).hasText("استمع");
  }

  @Test
  void sharingCopiesTheAddressWhereTheDeviceSharesNothing() {
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    visit("/report/100?ask=x");
    page.evaluate("Object.defineProperty(navigator, 'share', {value: undefined})");
    page.locator("[data-tool=share]").click();
    assertThat(page.locator("#toast")).containsText("نُسخ الرابط");
    assertThat((String) page.evaluate("navigator.clipboard.readText()")).endsWith("/report/100");
  }

  @Test
  void whatWasOpenedAndSavedIsReadWithoutAConnection() {
    Server server = Server.start(PaperServer.PAPER.backend(), 0, Map.of());
    String home = server.address().toString();
    page.navigate(home + "settings?lang=ar");
    page.locator("input[value=light]").check();
    page.locator(".settings button").click();
    page.navigate(home + "report/100");
    kept("recent", "/report/100");
    page.navigate(home);
    page.locator("[data-ref='story/200'] .headline a").focus();
    press("KeyS");
    kept("saved", "/story/200");
    server.close();
    page.navigate(home + "report/100");
    assertThat(page.locator("h1")).hasText(Pattern.compile("سفن الإغاثة.*"));
    assertThat(page.locator("html")).hasAttribute("data-theme", "auto");
    page.navigate(home + "saved");
    page.locator("#saved .headline a").click();
    assertThat(page.locator("h1")).hasText(Pattern.compile("بنك الرمال.*"));
    page.navigate(home + "report/300");
    assertThat(page.locator("h1")).hasText("لا اتصال بالشبكة");
  }

  private void kept(String cache, String path) {
    // Playwright takes a function's promise for a yes.
    page.evaluate(
        """
        async ([cache, path]) => {
          while (!(await (await caches.open('isnad-' + cache)).match(path))) {
            await new Promise((later) => setTimeout(later, 50));
          }
        }
        """,
        List.of(cache, path));
  }

  @Test
  void nothingIsAskedOfAPublisherBeforePlayIsPressed() {
    List<String> asked = new CopyOnWriteArrayList<>();
    page.route(
        "https://dafaf.example/**",
        route -> {
          asked.add(route.request().url());
          route.abort();
        });
    visit("/media");
    assertThat(page.locator(".track")).isVisible();
    assertThat(asked).isEmpty();
    // What fails is opened at its publisher's; here there is none.
    page.evaluate("addEventListener('error', (event) => event.stopImmediatePropagation(), true)");
    page.locator(".track").click();
    assertThat(page.locator("audio"))
        .hasAttribute("src", "https://dafaf.example/podcast/rimal-bank.mp3");
    assertThat(asked).contains("https://dafaf.example/podcast/rimal-bank.mp3");
    Axe.findsNothing(page, page.url());
  }
}
