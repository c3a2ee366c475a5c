package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Looks for what shuts people out of a page. */
final class Axe {
  private Axe() {}

  /**
   * Finds nothing on the page. Without axe's second page, which joins what it found in frames from
   * elsewhere: ours have none, and opening it takes longer than the looking.
   */
  static void findsNothing(Page page, String what) {
    assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
        .as(what)
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }
}
