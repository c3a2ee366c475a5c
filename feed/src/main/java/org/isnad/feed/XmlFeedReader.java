package org.isnad.feed;

import java.io.Reader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.model.Entry;
import org.isnad.model.FeedFormat;
import org.jspecify.annotations.Nullable;

/** Reads RSS, RDF, Atom and sitemaps, handing on each entry as it ends. */
final class XmlFeedReader {
  /** Elements before the root that a feed with a program's warnings on top may have. */
  private static final int STRAY_ELEMENTS = 200;

  private static final int SITEMAPS_NAMED = 10;

  private final ProblemList problems;
  private final XmlScanner scanner;
  private final WireReader reader;
  private final EntryAdapter adapter;
  private final FeedHead head;
  private boolean html;
  private boolean blank = true;

  XmlFeedReader(Reader text, URI address, Titles titles, ProblemList problems) {
    this.head = new FeedHead(titles);
    this.problems = problems;
    this.scanner = new XmlScanner(text, problems);
    this.reader = new WireReader(scanner, address, problems);
    this.adapter = new EntryAdapter(problems, titles);
  }

  /** Whether what was read is an HTML page, by its document type or its elements. */
  boolean html() {
    String doctype = scanner.doctype();
    return html || (doctype != null && doctype.toLowerCase(Locale.ROOT).startsWith("html"));
  }

  /** Whether there was nothing in it: no element and no text. */
  boolean blank() {
    return blank && !reader.sawTextFirst();
  }

  /** Reads to the end; the head's format stays unknown when there is no feed. */
  FeedHead read(Consumer<Entry> entries) {
    return read(entries, null);
  }

  /**
   * Likewise.
   *
   * @param listed given the sitemaps of an index; null when nobody wants them
   */
  FeedHead read(Consumer<Entry> entries, @Nullable Consumer<Entry> listed) {
    int stray = 0;
    boolean index = false;
    List<String> sitemaps = new ArrayList<>();
    WireElement element = reader.next();
    while (element != null && stray <= STRAY_ELEMENTS) {
      blank = false;
      FeedFormat format = root(element);
      if (format != FeedFormat.UNKNOWN) {
        if (head.format == FeedFormat.UNKNOWN) {
          String home = element.attribute("href");
          boolean definition = format == FeedFormat.RSS && home != null;
          head.format = definition ? FeedFormat.CDF : format;
          if (home != null) {
            head.link(Links.web(element.base(), home), true);
          }
          noteStart(stray);
        }
        index |= element.local().equals("sitemapindex");
        head.language(element.attribute("lang"));
      } else if (head.format == FeedFormat.UNKNOWN && FeedShape.isEntry(element)) {
        alone(element, entries);
      } else if (head.format == FeedFormat.UNKNOWN) {
        stray++;
        html |= isHtml(element);
      } else if (FeedShape.isEntry(element)) {
        WireEntry wire = wire(element);
        if (index) {
          note(wire, sitemaps);
          if (listed != null) {
            listed.accept(adapter.entry(wire));
          }
        } else if (!wire.isEmpty()) {
          entries.accept(adapter.entry(wire));
        }
      } else if (reader.depth() > 0) {
        head.take(element);
      }
      element = reader.next();
    }
    if (index) {
      String list = String.join(", ", sitemaps);
      problems.once("sitemap-index", "it lists no reports but sitemaps: " + list, null);
    }
    adapter.finish();
    return head;
  }

  /** An entry without a feed around it, as Atom allows and what is left of an RSS feed may be. */
  private void alone(WireElement element, Consumer<Entry> entries) {
    boolean item = element.local().equals("item");
    if (item || element.local().equals("entry")) {
      WireEntry wire = XmlEntryReader.read(element);
      if (!wire.isEmpty()) {
        head.format = item ? FeedFormat.RSS : FeedFormat.ATOM;
        entries.accept(adapter.entry(wire));
      }
    }
  }

  private static void note(WireEntry sitemap, List<String> sitemaps) {
    if (!sitemap.links.isEmpty() && sitemaps.size() < SITEMAPS_NAMED) {
      sitemaps.add(sitemap.links.getFirst().address());
    }
  }

  private void noteStart(int stray) {
    if (stray > 0 || reader.sawTextFirst()) {
      problems.once("text-before-prolog", "something stands before the feed", null);
    }
  }

  private WireEntry wire(WireElement element) {
    if (head.format == FeedFormat.NEWS_SITEMAP) {
      return SitemapEntryReader.read(element);
    }
    WireEntry wire = XmlEntryReader.read(element);
    String author = head.author();
    if (wire.authors.isEmpty() && author != null) {
      wire.authors.add(author);
    }
    return wire;
  }

  private static boolean isHtml(WireElement element) {
    return switch (element.local()) {
      case "html", "head", "body", "meta", "script" -> true;
      default -> false;
    };
  }

  private static FeedFormat root(WireElement element) {
    boolean known =
        switch (element.vocabulary()) {
          case PLAIN, ATOM, RDF -> true;
          default -> false;
        };
    if (!known) {
      return FeedFormat.UNKNOWN;
    }
    return switch (element.local()) {
      case "rss", "channel" -> FeedFormat.RSS;
      case "rdf" -> FeedFormat.RDF;
      case "feed" -> FeedFormat.ATOM;
      case "urlset", "sitemapindex" -> FeedFormat.NEWS_SITEMAP;
      default -> FeedFormat.UNKNOWN;
    };
  }
}
