package org.isnad.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
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
}
