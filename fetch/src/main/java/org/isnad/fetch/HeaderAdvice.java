package org.isnad.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.isnad.pipeline.Web;
import org.jspecify.annotations.Nullable;

/** Reads from an answer's headers how long it stands and which hubs push what follows it. */
final class HeaderAdvice {
  /** Links looked at, and characters of each header: nobody needs more to name a hub. */
  private static final int MOST_LINKS = 20;

  private static final int LONGEST_HEADER = 8_000;

  private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age=\"?([0-9]{1,9})");

  private static final Pattern LINK = Pattern.compile("<([^<>]*)>([^<]*)");
  private static final Pattern RELATION =
      Pattern.compile("[;\\s]rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))");

  private HeaderAdvice() {}

  static Web.Advice read(HttpUrl url, Headers headers) {
    List<URI> hubs = new ArrayList<>();
    URI self = null;
    int links = 0;
    for (String header : headers.values("Link")) {
      Matcher link = LINK.matcher(cut(header));
      while (link.find() && links < MOST_LINKS) {
        links++;
        HttpUrl target = url.resolve(link.group(1).strip());
        List<String> relations = relations(link.group(2));
        if (target != null && relations.contains("hub") && !hubs.contains(target.uri())) {
          hubs.add(target.uri());
        }
        if (target != null && relations.contains("self") && self == null) {
          self = target.uri();
        }
      }
    }
    return new Web.Advice(maxAge(headers), hubs, self);
  }

  private static List<String> relations(String parameters) {
    Matcher relation = RELATION.matcher(parameters.toLowerCase(Locale.ROOT));
    if (!relation.find()) {
      return List.of();
    }
    String value = relation.group(1) != null ? relation.group(1) : relation.group(2);
    return List.of(value.strip().split("\\s+", -1));
  }

  private static @Nullable Duration maxAge(Headers headers) {
    String control = headers.get("Cache-Control");
    if (control == null) {
      return null;
    }
    String lower = cut(control).toLowerCase(Locale.ROOT);
    Matcher matcher = MAX_AGE.matcher(lower);
    if (!matcher.find() || lower.contains("no-cache") || lower.contains("no-store")) {
      return null;
    }
    String age = headers.get("Age");
    long passed = age != null && age.matches("[0-9]{1,9}") ? Long.parseLong(age) : 0;
    return Duration.ofSeconds(Math.max(0, Long.parseLong(matcher.group(1)) - passed));
  }

  private static String cut(String header) {
    return header.length() > LONGEST_HEADER ? header.substring(0, LONGEST_HEADER) : header;
  }
}
