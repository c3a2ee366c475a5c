package org.isnad.pipeline;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.feed.FeedCandidate;
import org.isnad.feed.FeedCandidate.Sign;
import org.isnad.feed.FeedPlaces;
import org.isnad.feed.ListedSitemaps;
import org.isnad.feed.NamedSitemaps;
import org.isnad.feed.SiteIcons;
import org.isnad.feed.SitePage;
import org.isnad.model.FeedFormat;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds a site's feeds from the address of its home page, or of any page, and tells what each would
 * bring. It asks little: at most {@value #MOST_REQUESTS} addresses, one after the other, at the
 * pace of the {@link Web}; the next source of candidates only where the one before gave no feed.
 *
 * <ol>
 *   <li>the address itself, which may be a feed's, and the rules for services;
 *   <li>what the page names in its head, and links that look like feeds; a page that such a link
 *       leads to may list more;
 *   <li>the same of the site's home page;
 *   <li>the usual places;
 *   <li>the news sitemaps that robots.txt names, also where there are feeds.
 * </ol>
 *
 * Thread-safe: it keeps nothing between two sites.
 */
public final class Discovery {
  /** What one site is asked for at most. */
  public static final int MOST_REQUESTS = 30;

  /** Feeds that are looked into; a site with one for each of its sections has a hundred. */
  private static final int MOST_FEEDS = 12;

  private static final int MOST_LISTS = 2;
  private static final int MOST_SITEMAPS = 3;
  private static final int MOST_ICONS = 3;

  private final Web web;

  public Discovery(Web web) {
    this.web = web;
  }

  /**
   * What there is at {@code address}; a server that cannot be asked by the secured way may answer
   * by the other.
   */
  public SiteFeeds ofEitherWay(URI address) throws InterruptedException {
    SiteFeeds found = of(address);
    boolean unsecured =
        "https".equals(address.getScheme())
            && found.feeds().isEmpty()
            && found.problems().stream()
                .anyMatch(problem ->
                    problem.code().equals("no-connection") || problem.code().contains("tls"));
    if (!unsecured) {
      return found;
    }
    SiteFeeds plain = of(URI.create("http" + address.toString().substring("https".length())));
    return plain.feeds().isEmpty() ? found : plain;
  }

  /** What there is at {@code address}. */
  public SiteFeeds of(URI address) throws InterruptedException {
    return new Search(address).run();
  }

  /** The finding of one site's feeds. */
  private final class Search {
    private final URI given;
    private URI address;
    private @Nullable String site;
    private @Nullable URI icon;
    private final List<SiteFeeds.Preview> feeds = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<URI> asked = new HashSet<>();
    private int lists;

    Search(URI given) {
      this.given = given;
      this.address = given;
    }

    SiteFeeds run() throws InterruptedException {
      SitePage page = page(given);
      URI rule = FeedPlaces.rewritten(given).orElse(null);
      if (rule != null) {
        look(new FeedCandidate(rule, Sign.RULE, null), false);
      }
      boolean answered = page != null || !feeds.isEmpty();
      if (page != null) {
        lookAt(page);
      }
      URI home = address.resolve("/");
      if (answered && !home.equals(address)) {
        SitePage front = feeds.isEmpty() || site == null ? page(home) : null;
        if (front != null && feeds.isEmpty()) {
          lookAt(front);
        }
      }
      if (answered && feeds.isEmpty()) {
        for (FeedCandidate place : FeedPlaces.usual(home)) {
          if (feeds.isEmpty()) {
            look(place, false);
          }
        }
      }
      if (answered) {
        sitemaps(home);
      }
      feeds.sort(Comparator.comparing((SiteFeeds.Preview feed) -> feed.entries() == 0));
      if (site == null && !feeds.isEmpty()) {
        site = feeds.getFirst().title();
      }
      return new SiteFeeds(address, site, icon, feeds, problems, asked.size());
    }

    /** Asks for a page; what turns out to be a feed is taken as one, and answers null. */
    private @Nullable SitePage page(URI at) throws InterruptedException {
      Web.Fetched fetched = fetch(at, true);
      if (fetched == null) {
        return null;
      }
      if (at.equals(given)) {
        address = fetched.address();
      }
      if (!BodyKind.isPage(fetched.payload())
          && take(new FeedCandidate(at, Sign.ITSELF, null), fetched)) {
        return null;
      }
      SitePage page = SitePage.read(fetched.payload(), fetched.address());
      site = site == null ? page.name() : site;
      icon = icon == null ? icon(page) : icon;
      return page;
    }

    private void lookAt(SitePage page) throws InterruptedException {
      for (FeedCandidate candidate : page.feeds()) {
        look(candidate, candidate.sign() == Sign.LINK);
      }
    }

    /**
     * Looks whether there is a feed.
     *
     * @param perhapsList whether a page at that address is read for the feeds it lists
     */
    private void look(FeedCandidate candidate, boolean perhapsList) throws InterruptedException {
      if (feeds.size() >= MOST_FEEDS) {
        return;
      }
      boolean told = candidate.sign().compareTo(Sign.LINK) < 0;
      Web.Fetched fetched = fetch(candidate.address(), told);
      if (fetched == null || take(candidate, fetched)) {
        return;
      }
      if (perhapsList && lists < MOST_LISTS && BodyKind.isPage(fetched.payload())) {
        lists++;
        for (FeedCandidate listed : SitePage.read(fetched.payload(), fetched.address()).feeds()) {
          look(listed, false);
        }
      } else if (told) {
        problems.add(problem("not-a-feed", candidate.address(), "what is there is no feed"));
      }
    }

    private boolean take(FeedCandidate candidate, Web.Fetched fetched) {
      SiteFeeds.Preview preview = FeedPreview.of(candidate, fetched);
      if (preview == null) {
        return false;
      }
      if (feeds.stream().noneMatch(known -> FeedPreview.same(known, preview))) {
        feeds.add(preview);
      }
      return true;
    }

    private void sitemaps(URI home) throws InterruptedException {
      URI robots = home.resolve("/robots.txt");
      Web.Fetched fetched = fetch(robots, false);
      if (fetched == null || BodyKind.isPage(fetched.payload())) {
        return;
      }
      int left = MOST_SITEMAPS;
      for (FeedCandidate sitemap : NamedSitemaps.of(fetched.payload(), robots)) {
        if (left > 0 && (feeds.isEmpty() || NamedSitemaps.isNews(sitemap.address()))) {
          left--;
          sitemap(sitemap);
        }
      }
    }

    /**
     * A sitemap of news, or an index that names one; a list of all of a site's pages is neither.
     */
    private void sitemap(FeedCandidate candidate) throws InterruptedException {
      Web.Fetched fetched = fetch(candidate.address(), false);
      SiteFeeds.Preview preview = fetched == null ? null : FeedPreview.of(candidate, fetched);
      if (fetched == null || preview == null || preview.format() != FeedFormat.NEWS_SITEMAP) {
        return;
      }
      List<ListedSitemaps.Listed> listed = ListedSitemaps.of(fetched.payload(), fetched.address());
      if (listed.isEmpty()) {
        if (preview.latest().stream().anyMatch(entry -> entry.title() != null)) {
          take(candidate, fetched);
        }
        return;
      }
      for (ListedSitemaps.Listed one : listed) {
        if (NamedSitemaps.isNews(one.address())) {
          Web.Fetched news = fetch(one.address(), false);
          if (news != null) {
            take(new FeedCandidate(one.address(), Sign.SITEMAP, null), news);
          }
          return;
        }
      }
    }

    private @Nullable URI icon(SitePage page) throws InterruptedException {
      List<URI> icons = new ArrayList<>(page.icons());
      URI manifest = page.manifest();
      if (icons.size() == 1 && manifest != null) {
        Web.Fetched fetched = fetch(manifest, false);
        if (fetched != null) {
          icons.addAll(0, SiteIcons.ofManifest(fetched.payload(), fetched.address()));
        }
      }
      for (URI candidate : icons.subList(0, Math.min(MOST_ICONS, icons.size()))) {
        Web.Fetched fetched = fetch(candidate, false);
        if (fetched != null && BodyKind.isPicture(fetched.payload())) {
          return candidate;
        }
      }
      return null;
    }

    /**
     * Asks once for an address.
     *
     * @param tell whether a refusal is a problem to tell of
     */
    private Web.@Nullable Fetched fetch(URI at, boolean tell) throws InterruptedException {
      if (asked.size() >= MOST_REQUESTS || !asked.add(at)) {
        return null;
      }
      return switch (web.get(Web.Request.feed(at))) {
        case Web.Fetched fetched -> fetched;
        case Web.NotModified _ -> null;
        case Web.Refused refused -> {
          if (tell) {
            problems.add(problem(refused.code(), at, refused.detail()));
          }
          yield null;
        }
      };
    }

    private static Problem problem(String code, URI subject, String detail) {
      return Problem.of("discover", code, subject.toString(), detail);
    }
  }
}
