package org.isnad.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Payload;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A site's icons, the fittest to stand beside its name in a list first. */
public final class SiteIcons {
  /** About this many pixels wide is best: sharp where it is drawn small, and still light. */
  private static final int BEST = 64;

  private static final int MOST = 8;
  private static final int LARGEST_MANIFEST = 200_000;
  private static final int APPLE = 180;
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,4})[xX]([0-9]{1,4})");
  private static final ObjectMapper JSON = new ObjectMapper();

  private SiteIcons() {}

  /** An icon with how far it is from the best size; pictures drawn by lines fit any. */
  private record Icon(URI address, int far) {}

  static List<URI> of(Document document, URI address, URI base) {
    List<Icon> icons = new ArrayList<>();
    for (Element link : document.select("link[rel][href]")) {
      String relation = link.attr("rel").toLowerCase(Locale.ROOT);
      boolean apple = relation.contains("apple-touch-icon");
      boolean icon = apple || List.of(relation.split("\\s+")).contains("icon");
      if (icon) {
        add(icons, base, link.attr("href"), link.attr("sizes"), link.attr("type"), apple);
      }
    }
    Set<URI> sorted = sorted(icons);
    sorted.add(address.resolve("/favicon.ico"));
    return List.copyOf(sorted);
  }

  /** The icons that a web manifest names (W3C Web Application Manifest); none for what is none. */
  public static List<URI> ofManifest(Payload manifest, URI address) {
    if (manifest.bytes().length > LARGEST_MANIFEST) {
      return List.of();
    }
    List<Icon> icons = new ArrayList<>();
    try {
      for (JsonNode icon : JSON.readTree(manifest.bytes()).path("icons")) {
        String purpose = icon.path("purpose").asString("any");
        if (purpose.contains("any")) {
          add(
              icons,
              address,
              icon.path("src").asString(""),
              icon.path("sizes").asString(""),
              icon.path("type").asString(""),
              false);
        }
      }
    } catch (JacksonException e) {
      return List.of();
    }
    return List.copyOf(sorted(icons));
  }

  private static Set<URI> sorted(List<Icon> icons) {
    Set<URI> sorted = new LinkedHashSet<>();
    icons.stream()
        .sorted(Comparator.comparingInt(Icon::far))
        .limit(MOST)
        .forEach(icon -> sorted.add(icon.address()));
    return sorted;
  }

  private static void add(
      List<Icon> icons, URI base, String href, String sizes, String type, boolean apple) {
    URI icon = href.isBlank() ? null : Links.web(base, href);
    if (icon != null) {
      icons.add(new Icon(icon, far(icon, sizes, type, apple)));
    }
  }

  private static int far(URI icon, String sizes, String type, boolean apple) {
    String path = icon.getRawPath() == null ? "" : icon.getRawPath().toLowerCase(Locale.ROOT);
    if (type.contains("svg") || path.endsWith(".svg") || sizes.equalsIgnoreCase("any")) {
      return 1;
    }
    Integer pixels = pixels(sizes);
    if (pixels == null) {
      return apple ? APPLE - BEST : BEST;
    }
    // Too small is worse than too large: it cannot be made sharp.
    return pixels >= BEST ? pixels - BEST : (BEST - pixels) * 4;
  }

  private static @Nullable Integer pixels(String sizes) {
    Integer nearest = null;
    Matcher size = SIZE.matcher(sizes.substring(0, Math.min(sizes.length(), 200)));
    while (size.find()) {
      int pixels = Integer.parseInt(size.group(1));
      if (nearest == null || Math.abs(pixels - BEST) < Math.abs(nearest - BEST)) {
        nearest = pixels;
      }
    }
    return nearest;
  }
}
