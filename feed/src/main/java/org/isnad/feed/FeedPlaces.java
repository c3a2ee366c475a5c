package org.isnad.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.DataFile;

/** Where feeds are that no page names: by rule, by habit. From data files. */
public final class FeedPlaces {
  private record Rule(Pattern page, String feed) {}

  private static final int LONGEST = 2000;

  private static final List<String> PLACES = DataFile.lines(FeedPlaces.class, "feed-places.txt");

  private static final List<Rule> RULES =
      DataFile.lines(FeedPlaces.class, "feed-rewrites.txt").stream()
          .map(line -> line.split("\\s+", 2))
          .map(parts -> new Rule(Pattern.compile(parts[0]), parts[1]))
          .toList();

  private FeedPlaces() {}

  /** The feed of a page whose service keeps it at an address that follows from the page's. */
  public static Optional<URI> rewritten(URI page) {
    String host = page.getHost();
    if (host == null) {
      return Optional.empty();
    }
    String path = page.getRawPath() == null ? "" : page.getRawPath();
    String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
    String address =
        host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m)\\.", "")
            + path.replaceFirst("/+$", "")
            + query;
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    for (Rule rule : RULES) {
      Matcher match = rule.page().matcher(address);
      if (match.matches()) {
        return Optional.of(URI.create(match.replaceFirst(rule.feed())))
            .filter(feed -> !feed.equals(page));
      }
    }
    return Optional.empty();
  }

  /** The usual places of a site, in the order in which they are to be tried. */
  public static List<FeedCandidate> usual(URI site) {
    return PLACES.stream()
        .map(place -> new FeedCandidate(site.resolve(place), FeedCandidate.Sign.PLACE, null))
        .toList();
  }
}
