package org.isnad.cli;

import org.isnad.model.LinkSelectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Selectors for pages of links, as the catalogue holds them: to try them before they go there. */
final class LinkOptions {
  @Option(
      names = "--item",
      paramLabel = "CSS",
      description = "Read pages of links: the selector of each line. The others look within it.")
  private @Nullable String item;

  @Option(
      names = "--title",
      paramLabel = "CSS",
      description = "Its title; the link's text if left out.")
  private @Nullable String title;

  @Option(
      names = "--link",
      paramLabel = "CSS",
      description = "Its link; the first one if left out.")
  private @Nullable String link;

  @Option(names = "--date", paramLabel = "CSS", description = "Its date.")
  private @Nullable String date;

  @Option(names = "--summary", paramLabel = "CSS", description = "Its summary.")
  private @Nullable String summary;

  /** Null where the inputs are feeds. */
  @Nullable LinkSelectors selectors() {
    return item == null ? null : new LinkSelectors(item, title, link, date, summary);
  }
}
