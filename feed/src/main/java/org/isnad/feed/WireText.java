package org.isnad.feed;

import org.jspecify.annotations.Nullable;

/**
 * A text as a feed wrote it.
 *
 * @param html whether it is HTML; plain text otherwise
 */
record WireText(String value, boolean html) {

  static @Nullable WireText html(@Nullable String value) {
    return value == null || value.isBlank() ? null : new WireText(value, true);
  }

  static @Nullable WireText plain(@Nullable String value) {
    return value == null || value.isBlank() ? null : new WireText(value, false);
  }

  String asHtml() {
    return html ? value : HtmlText.escape(value);
  }

  String asPlain() {
    return html ? HtmlText.plain(value) : HtmlText.oneLine(value);
  }
}
