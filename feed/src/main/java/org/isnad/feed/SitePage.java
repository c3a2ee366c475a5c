package org.isnad.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.feed.FeedCandidate.Sign;
import org.isnad.model.Payload;
import org.isnad.text.CharacterDecoder;
import org.isnad.text.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a site's page says of the site to whoever wants to subscribe: its name, its icons, and where
 * its feeds may be. Reading is pure, never fails and is bounded: the first {@value #MOST_CHARS}
 * characters are looked at, and at most {@value #MOST_CANDIDATES} candidates are answered.
 *
 * @param name the site's name; null when the page does not say
 * @param feeds the candidates, the most trustworthy first, each address once
 * @param icons addresses of its icons, the fittest for a list of sites first; never empty, for what
 *     is at /favicon.ico may always be tried
 * @param manifest its web manifest, which may name more icons; null when there is none
 */
public record SitePage(
    @Nullable String name, List<FeedCandidate> feeds, List<URI> icons, @Nullable URI manifest) {
  static final int MOST_CHARS = 2_000_000;
  static final int MOST_CANDIDATES = 30;

  private static final int LONGEST_NAME = 100;

  private static final Pattern FEED_TYPE =
      Pattern.compile("(application|text)/(x-)?(rss|atom|rdf|feed)(\\+(xml|json))?");
  private static final Pattern VAGUE_FEED_TYPE =
      Pattern.compile("(application|text)/(xml|json|x-rss\\+xml)");

  public SitePage {
    feeds = List.copyOf(feeds);
    icons = List.copyOf(icons);
  }

  /**
   * Reads a page.
   *
   * @param address where it came from, after redirects
   */
  public static SitePage read(Payload page, URI address) {
    String text = CharacterDecoder.decode(page, Markup.HTML).text();
    return read(text, address);
  }

  static SitePage read(String html, URI address) {
    Document document = Jsoup.parse(html.substring(0, Math.min(html.length(), MOST_CHARS)));
    URI base = base(document, address);
    return new SitePage(
        name(document),
        candidates(document, address, base),
        SiteIcons.of(document, address, base),
        manifest(document, base));
  }

  static URI base(Document document, URI address) {
    Element named = document.selectFirst("base[href]");
    URI base = named == null ? null : Links.web(address, named.attr("href"));
    return base == null ? address : base;
  }

  /** The feeds that a page's head names. */
  static List<FeedCandidate> ofHead(Document document, URI base) {
    Map<URI, FeedCandidate> found = new LinkedHashMap<>();
    for (Element link : document.select("link[rel~=(?i)\\b(alternate|feed)\\b][href]")) {
      URI feed = leadsToFeed(link) ? Links.web(base, link.attr("href")) : null;
      if (feed != null && found.size() < MOST_CANDIDATES) {
        found.putIfAbsent(feed, new FeedCandidate(feed, Sign.HEAD, title(link.attr("title"))));
      }
    }
    return List.copyOf(found.values());
  }

  /** By its type; a type of XML or JSON in general only where the address looks like a feed's. */
  private static boolean leadsToFeed(Element link) {
    String type = link.attr("type").strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
    String href = link.attr("href");
    if (FeedLinkWords.isOther(href)) {
      return false;
    }
    boolean feedRelation = link.attr("rel").toLowerCase(Locale.ROOT).contains("feed");
    return FEED_TYPE.matcher(type).matches()
        || (VAGUE_FEED_TYPE.matcher(type).matches() && FeedLinkWords.inAddress(href))
        || (type.isEmpty() && (feedRelation || FeedLinkWords.inAddress(href)));
  }

  private static List<FeedCandidate> candidates(Document document, URI address, URI base) {
    Map<URI, FeedCandidate> found = new LinkedHashMap<>();
    List<FeedCandidate> all = new ArrayList<>();
    FeedPlaces.rewritten(address).ifPresent(feed -> all.add(rule(feed)));
    Element canonical = document.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
    URI own = canonical == null ? null : Links.web(base, canonical.attr("href"));
    if (own != null) {
      FeedPlaces.rewritten(own).ifPresent(feed -> all.add(rule(feed)));
    }
    all.addAll(ofHead(document, base));
    for (Element link : document.select("a[href]")) {
      String href = link.attr("href");
      if (FeedLinkWords.isOther(href)
          || !(FeedLinkWords.inAddress(href) || FeedLinkWords.inText(shown(link)))) {
        continue;
      }
      URI feed = Links.web(base, href);
      if (feed != null && sameSite(feed, address)) {
        all.add(new FeedCandidate(feed, Sign.LINK, title(shown(link))));
      }
    }
    for (FeedCandidate one : all) {
      if (found.size() < MOST_CANDIDATES && !one.address().equals(address)) {
        found.putIfAbsent(one.address(), one);
      }
    }
    return List.copyOf(found.values());
  }

  private static FeedCandidate rule(URI feed) {
    return new FeedCandidate(feed, Sign.RULE, null);
  }

  /** What a reader sees, or is told, of a link. */
  private static String shown(Element link) {
    String text = link.text();
    if (!text.isBlank()) {
      return text;
    }
    for (String attribute : List.of("title", "aria-label")) {
      if (!link.attr(attribute).isBlank()) {
        return link.attr(attribute);
      }
    }
    Element picture = link.selectFirst("img[alt]");
    return picture == null ? "" : picture.attr("alt");
  }

  /** One host, or one below the other, or feed hosts of the same name ("feeds.press.example"). */
  private static boolean sameSite(URI feed, URI page) {
    String one = site(feed);
    String other = site(page);
    return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
  }

  private static String site(URI address) {
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") || host.startsWith("m.")
        ? host.substring(host.indexOf('.') + 1)
        : host;
  }

  private static @Nullable String name(Document document) {
    for (String query :
        List.of(
            "meta[property=og:site_name]",
            "meta[name=og:site_name]",
            "meta[name=application-name]",
            "meta[name=apple-mobile-web-app-title]")) {
      Element meta = document.selectFirst(query);
      String name = meta == null ? null : title(meta.attr("content"));
      if (name != null) {
        return name;
      }
    }
    return title(document.title());
  }

  private static @Nullable String title(String text) {
    String line = HtmlText.oneLine(text);
    return line.isEmpty() ? null : line.substring(0, Math.min(line.length(), LONGEST_NAME));
  }

  private static @Nullable URI manifest(Document document, URI base) {
    Element link = document.selectFirst("link[rel~=(?i)\\bmanifest\\b][href]");
    return link == null ? null : Links.web(base, link.attr("href"));
  }
}
