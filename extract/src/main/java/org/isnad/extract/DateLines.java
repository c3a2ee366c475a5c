package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The lines of a page that may tell its date, likeliest first: those in an element named for dates,
 * then those around the headline. What stands in a menu, an aside or a comment is left out.
 */
final class DateLines {
  /** Lines looked at on either side of the headline. */
  private static final int AROUND = 12;

  private static final Query MARKED =
      Query.named(
          List.of("date", "time", "publish", "posted", "meta", "byline"),
          "[class*=date], [class*=Date], [class*=time], [class*=Time], [class*=publish], [class*=Publish],"
              + " [class*=posted], [class*=meta], [id*=date], [id*=time], [class*=byline]");

  /** A page lists dates of other articles further down. */
  private static final int MOST_MARKED = 60;

  /** A box with more children is no line. */
  private static final int MOST_CHILDREN = 12;

  private DateLines() {}

  static List<String> of(Page page) {
    Set<String> lines = new LinkedHashSet<>();
    marked(page, lines);
    nearHeadline(page, line -> true, lines);
    return new ArrayList<>(lines);
  }

  /**
   * Those around the headline and in {@code time} elements only: no walk over the page.
   *
   * @param wanted asked first, since it costs less than to look where a line stands
   */
  static List<String> near(Page page, Predicate<String> wanted) {
    Set<String> lines = new LinkedHashSet<>();
    List<Element> times = page.landmarks().tagged("time");
    for (Element time : times.subList(0, Math.min(AROUND, times.size()))) {
      String text = Words.squeeze(time.text());
      if (mayTell(text) && wanted.test(text) && !Margins.hold(page, time)) {
        lines.add(text);
      }
    }
    nearHeadline(page, wanted, lines);
    return new ArrayList<>(lines);
  }

  private static void marked(Page page, Set<String> lines) {
    for (Element element : MARKED.first(MOST_MARKED, page)) {
      String text = element.childNodeSize() > MOST_CHILDREN ? "" : Words.squeeze(element.text());
      if (mayTell(text) && !Margins.hold(page, element)) {
        lines.add(text);
      }
    }
  }

  private static void nearHeadline(Page page, Predicate<String> wanted, Set<String> lines) {
    List<Chunk> chunks = page.text().chunks();
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.get(i).tag().equals("h1")) {
        int end = Math.min(chunks.size(), i + AROUND + 1);
        for (int near = i + 1; near < end; near++) {
          add(page, chunks.get(near), wanted, lines);
        }
        for (int near = i - 1; near >= Math.max(0, i - AROUND); near--) {
          add(page, chunks.get(near), wanted, lines);
        }
        return;
      }
    }
  }

  private static void add(Page page, Chunk chunk, Predicate<String> wanted, Set<String> lines) {
    String text = chunk.text();
    if (mayTell(text) && wanted.test(text) && !Margins.hold(page, chunk.box().element)) {
      lines.add(text);
    }
  }

  private static boolean mayTell(String text) {
    // a year behind "©" is the site's
    return !text.isEmpty() && text.length() <= DateLine.MAX_LENGTH && text.indexOf('©') < 0;
  }
}
