package org.isnad.feed;

import java.util.Locale;
import org.isnad.model.Enclosure;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.Parsed;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/** A parsed feed as lines a person can read, absent fields left out. */
final class FeedText {
  private FeedText() {}

  static String of(Parsed<Feed> parsed) {
    StringBuilder text = new StringBuilder();
    Feed feed = parsed.value();
    line(text, "", "format", feed.format().name().toLowerCase(Locale.ROOT));
    line(text, "", "title", feed.title());
    line(text, "", "link", feed.link());
    line(text, "", "language", feed.language().known() ? feed.language() : null);
    for (Entry entry : feed.entries()) {
      text.append("entry\n");
      line(text, "  ", "id", entry.id());
      line(text, "  ", "link", entry.link());
      line(text, "  ", "title", entry.title());
      line(text, "  ", "published", entry.published());
      line(text, "  ", "updated", entry.updated());
      line(text, "  ", "summary", entry.summary());
      line(text, "  ", "content", entry.content());
      entry.authors().forEach(author -> line(text, "  ", "author", author));
      entry.categories().forEach(category -> line(text, "  ", "category", category));
      for (Enclosure file : entry.enclosures()) {
        String type = file.mediaType() == null ? "" : " " + file.mediaType();
        String length = file.length() < 0 ? "" : " " + file.length();
        line(text, "  ", "enclosure", file.uri() + type + length);
      }
    }
    for (Problem problem : parsed.problems()) {
      String line = problem.line() == null ? "" : " (line " + problem.line() + ")";
      line(text, "", "problem", problem.code() + line + " " + problem.detail());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String indent, String name, @Nullable Object value) {
    if (value != null) {
      String shown = value.toString().replace("\n", "\\n");
      text.append(indent).append(name).append(": ").append(shown).append('\n');
    }
  }
}
