package org.isnad.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Payload;
import org.isnad.text.CharacterDecoder;
import org.isnad.text.Markup;
import org.jspecify.annotations.Nullable;

/** The sitemaps that a sitemap index lists (sitemaps.org, "Using Sitemap index files"). */
public final class ListedSitemaps {
  private static final int HEAD = 4096;

  /** As many as an index may list. */
  private static final int MOST = 50_000;

  private static final Comparator<Listed> NEWEST_FIRST =
      Comparator.comparing(Listed::modified, Comparator.nullsLast(Comparator.reverseOrder()));

  private ListedSitemaps() {}

  /**
   * A sitemap in an index.
   *
   * @param modified when it was last changed; null when the index does not say
   */
  public record Listed(URI address, @Nullable Instant modified) {}

  /**
   * The sitemaps, the newest first, those without a date last and as they are listed; none when the
   * bytes are no index.
   *
   * @param address where the bytes came from
   */
  public static List<Listed> of(Payload payload, URI address) {
    if (!mayBeIndex(payload)) {
      return List.of();
    }
    ProblemList unheeded = new ProblemList(address.toString());
    XmlFeedReader reader =
        new XmlFeedReader(
            CharacterDecoder.judge(payload, Markup.XML).reader(), address, Titles.PLAIN, unheeded);
    List<Listed> listed = new ArrayList<>();
    reader.read(
        entry -> {},
        sitemap -> {
          if (sitemap.link() != null && listed.size() < MOST) {
            listed.add(new Listed(sitemap.link(), sitemap.updated()));
          }
        });
    listed.sort(NEWEST_FIRST);
    return List.copyOf(listed);
  }

  private static boolean mayBeIndex(Payload payload) {
    byte[] bytes = payload.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.toLowerCase(Locale.ROOT).contains("sitemapindex");
  }
}
