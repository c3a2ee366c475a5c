package org.isnad.feed;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Enclosure;
import org.isnad.model.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of raw strings, whatever the format; what a string does not bear out is a problem.
 */
final class EntryAdapter {
  /** Longer fields are cut: no headline, no article comes near. */
  static final int LONGEST_TITLE = 2_000;

  static final int LONGEST_HTML = 1_000_000;
  static final int LONGEST_ID = 2_000;

  /** Authors, categories and enclosures of one entry; more is spam or a mistake. */
  static final int MOST_LISTED = 100;

  /** Ids remembered to find repeated ones, so that memory stays bounded in an endless feed. */
  private static final int IDS_REMEMBERED = 10_000;

  private final ProblemList problems;
  private final Titles titles;
  private final Map<String, Integer> ids = new HashMap<>();
  private int undated;
  private int entries;

  EntryAdapter(ProblemList problems, Titles titles) {
    this.problems = problems;
    this.titles = titles;
  }

  EntryAdapter(ProblemList problems) {
    this(problems, Titles.PLAIN);
  }

  Entry entry(WireEntry wire) {
    entries++;
    String id = cut("id", wire.id, LONGEST_ID, wire.line);
    if (id != null) {
      checkRepeated(id, wire.line);
    }
    Instant published = date(wire.published);
    Instant updated = date(wire.updated);
    undated += published == null && updated == null ? 1 : 0;
    String title = wire.title == null ? null : titles.of(wire.title);
    return new Entry(
        id,
        link(wire),
        title == null || title.isEmpty() ? null : cut("title", title, LONGEST_TITLE, wire.line),
        published,
        updated,
        wire.summary == null
            ? null
            : cut("summary", wire.summary.asHtml(), LONGEST_HTML, wire.line),
        wire.content == null
            ? null
            : cut("content", wire.content.asHtml(), LONGEST_HTML, wire.line),
        names(wire.authors),
        names(wire.categories),
        enclosures(wire));
  }

  /** Says what only shows at the end: that no entry has a date. */
  void finish() {
    if (entries > 0 && undated == entries) {
      problems.once("no-dates", "none of the " + entries + " entries has a date", null);
    }
  }

  private void checkRepeated(String id, @Nullable Integer line) {
    Integer first = ids.get(id);
    if (first != null) {
      problems.add(
          "duplicate-id", "\"" + shorten(id) + "\" is also the id of entry " + first, line);
    } else if (ids.size() < IDS_REMEMBERED) {
      ids.put(id, entries);
    }
  }

  private @Nullable Instant date(@Nullable WireDate wire) {
    if (wire == null) {
      return null;
    }
    FeedDate date = FeedDate.parse(wire.value().strip());
    if (date == null) {
      problems.add("bad-date", "no date: \"" + shorten(wire.value()) + "\"", wire.line());
      return null;
    }
    if (!date.zoned()) {
      problems.once("no-time-zone", "read as UTC: \"" + shorten(wire.value()) + "\"", wire.line());
    }
    return date.at();
  }

  private @Nullable URI link(WireEntry wire) {
    for (WireEntry.WireLink link : wire.links) {
      URI uri = Links.web(link.base(), link.address());
      if (uri != null) {
        return uri;
      }
    }
    if (wire.links.isEmpty()) {
      problems.once("no-link", "an entry without an address", wire.line);
    } else {
      problems.add(
          "bad-link",
          "no address: \"" + shorten(wire.links.getFirst().address()) + "\"",
          wire.line);
    }
    return null;
  }

  private static List<String> names(List<String> raw) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : raw) {
      String plain = HtmlText.plain(name);
      if (!plain.isEmpty() && names.size() < MOST_LISTED) {
        names.add(shorten(plain));
      }
    }
    return List.copyOf(names);
  }

  private List<Enclosure> enclosures(WireEntry wire) {
    Map<URI, Enclosure> byAddress = new LinkedHashMap<>();
    for (WireEntry.WireEnclosure raw : wire.enclosures) {
      URI uri = Links.web(raw.base(), raw.address());
      if (uri == null) {
        problems.once("bad-link", "no address: \"" + shorten(raw.address()) + "\"", wire.line);
      } else if (byAddress.size() < MOST_LISTED) {
        Enclosure enclosure = new Enclosure(uri, raw.mediaType(), length(raw.length()));
        Enclosure known = byAddress.putIfAbsent(uri, enclosure);
        // The same picture listed twice: the listing that says what it is wins.
        if (known != null && known.mediaType() == null) {
          byAddress.put(uri, enclosure);
        }
      }
    }
    return new ArrayList<>(byAddress.values());
  }

  private static long length(@Nullable String raw) {
    try {
      return Math.max(-1, Long.parseLong(Objects.requireNonNullElse(raw, "-1").strip()));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private @Nullable String cut(
      String field, @Nullable String text, int longest, @Nullable Integer line) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    problems.once("field-too-long", field + " of " + text.length() + " characters is cut", line);
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }

  private static String shorten(String text) {
    String line = HtmlText.oneLine(text);
    return line.length() <= 120 ? line : line.substring(0, 120) + "…";
  }
}
