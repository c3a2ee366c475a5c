package org.isnad.feed;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.RefreshHints;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a feed's {@link RefreshHints}; what cannot be read is left out, for a hint is no more.
 */
final class HintReader {
  private static final int MOST_HUBS = 5;

  /** Nobody means a longer time than this. */
  private static final Duration LONGEST = Duration.ofDays(366);

  private @Nullable Duration ttl;
  private @Nullable Duration period;
  private int frequency = 1;
  private final Set<Integer> quietHours = new TreeSet<>();
  private final Set<DayOfWeek> quietDays = EnumSet.noneOf(DayOfWeek.class);
  private final List<URI> hubs = new ArrayList<>();
  private @Nullable URI self;
  private @Nullable URI cloud;

  /** Takes an element beside the entries. */
  void take(WireElement element) {
    switch (element.vocabulary()) {
      case PLAIN -> takePlain(element);
      case SYNDICATION -> takeSyndication(element);
      default -> {}
    }
    if (element.local().equals("link")) {
      takeLink(element);
    }
  }

  private void takePlain(WireElement element) {
    switch (element.local()) {
      case "ttl" -> {
        int minutes = number(element.text());
        ttl = minutes > 0 ? bounded(Duration.ofMinutes(minutes)) : ttl;
      }
      case "skiphours" -> {
        for (WireElement hour : element.children()) {
          int number = number(hour.text());
          if (number >= 0 && number <= 24) {
            quietHours.add(number % 24); // RSS 0.91 counted 1 to 24.
          }
        }
      }
      case "cloud" -> takeCloud(element);
      case "skipdays" -> element.children().forEach(day -> takeDay(day.text()));
      default -> {}
    }
  }

  /** A cloud that is spoken to by HTTP POST; those of XML-RPC and SOAP are passed over. */
  private void takeCloud(WireElement element) {
    String protocol = String.valueOf(element.attribute("protocol")).strip();
    String domain = element.attribute("domain");
    boolean secure = protocol.equalsIgnoreCase("https-post");
    if (cloud != null
        || domain == null
        || domain.isBlank()
        || !(secure || protocol.equalsIgnoreCase("http-post"))) {
      return;
    }
    int port = number(String.valueOf(element.attribute("port")));
    String path = element.attribute("path");
    String scheme = secure || port == 443 ? "https" : "http";
    boolean usual = port <= 0 || port > 65_535 || port == (scheme.equals("https") ? 443 : 80);
    String slash = path == null || path.startsWith("/") ? "" : "/";
    String address = scheme + "://" + domain.strip() + (usual ? "" : ":" + port);
    cloud = Links.web(element.base(), address + slash + (path == null ? "/" : path.strip()));
  }

  private void takeDay(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(name)) {
        quietDays.add(day);
      }
    }
  }

  private void takeSyndication(WireElement element) {
    switch (element.local()) {
      case "updateperiod" ->
          period =
              switch (element.text().toLowerCase(Locale.ROOT)) {
                case "hourly" -> Duration.ofHours(1);
                case "daily" -> Duration.ofDays(1);
                case "weekly" -> Duration.ofDays(7);
                case "monthly" -> Duration.ofDays(30);
                case "yearly" -> Duration.ofDays(365);
                default -> period;
              };
      case "updatefrequency" -> frequency = Math.max(1, number(element.text()));
      default -> {}
    }
  }

  private void takeLink(WireElement element) {
    String relation = element.attribute("rel");
    String href = element.attribute("href");
    if (relation == null || href == null) {
      return;
    }
    for (String one : relation.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      switch (one) {
        case "hub" -> hub(Links.web(element.base(), href));
        case "self" -> self(Links.web(element.base(), href));
        default -> {}
      }
    }
  }

  void hub(@Nullable URI hub) {
    if (hub != null && hubs.size() < MOST_HUBS && !hubs.contains(hub)) {
      hubs.add(hub);
    }
  }

  void self(@Nullable URI address) {
    if (self == null) {
      self = address;
    }
  }

  private static Duration bounded(Duration time) {
    return time.compareTo(LONGEST) > 0 ? LONGEST : time;
  }

  /** A whole number from 0; -1 for anything else. */
  private static int number(String text) {
    String digits = text.strip();
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
  }

  RefreshHints hints() {
    if (ttl == null && period == null && quietHours.isEmpty() && quietDays.isEmpty()) {
      if (hubs.isEmpty() && self == null && cloud == null) {
        return RefreshHints.NONE;
      }
    }
    Duration updates = period == null ? null : period.dividedBy(frequency);
    return new RefreshHints(ttl, updates, quietHours, quietDays, hubs, self, cloud);
  }
}
