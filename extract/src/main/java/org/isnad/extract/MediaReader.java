package org.isnad.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.Block;
import org.isnad.model.Picture;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the pictures and embeds that belong to the text: those whose nearest neighbourhood with
 * words is mostly text that was kept. Icons, counters and pictures of related boxes stay out.
 */
final class MediaReader {
  /** Share of kept words in the neighbourhood. */
  private static final double KEPT_SHARE = 0.6;

  private static final List<String> SOURCES =
      List.of("src", "data-src", "data-original", "data-lazy-src");

  private final Page page;
  private final int[] keptWords;
  private final Set<URI> seen = new HashSet<>();

  private MediaReader(Page page, BitSet kept) {
    List<Chunk> chunks = page.text().chunks();
    this.page = page;
    this.keptWords = new int[chunks.size() + 1];
    for (int i = 0; i < chunks.size(); i++) {
      keptWords[i + 1] = keptWords[i] + (kept.get(i) ? chunks.get(i).words() : 0);
    }
  }

  /** A block with the number of chunks that stand before it. */
  record PlacedMedia(int before, Block block) {}

  static List<PlacedMedia> read(Page page, BitSet kept) {
    MediaReader reader = new MediaReader(page, kept);
    List<PlacedMedia> placed = new ArrayList<>();
    int first = kept.nextSetBit(0);
    int last = kept.length();
    for (Media media : page.text().media()) {
      if (media.before() >= first && media.before() <= last && reader.belongs(media.box())) {
        Block block = reader.block(media);
        if (block != null) {
          placed.add(new PlacedMedia(media.before(), block));
        }
      }
    }
    return placed;
  }

  private boolean belongs(Container box) {
    for (Container at = box; at != null; at = at.parent) {
      if (at.hints().has(HintSet.Hint.RELATED)
          || at.hints().has(HintSet.Hint.ADVERT)
          || at.hints().has(HintSet.Hint.SOCIAL)) {
        return false;
      }
      int inside = keptWords[at.endChunk] - keptWords[at.firstChunk];
      if (inside > 0) {
        return inside >= at.words * KEPT_SHARE;
      }
    }
    return false;
  }

  private @Nullable Block block(Media media) {
    Element element = media.element();
    if (element.normalName().equals("iframe")) {
      URI uri = address(element);
      String title = Words.squeeze(element.attr("title"));
      return uri == null ? null : new Block.Embed(uri, title.isEmpty() ? null : title);
    }
    String width = element.attr("width");
    // below a hundred pixels it is an icon or a counter
    boolean icon =
        width.length() < 3 && !width.isEmpty() && width.chars().allMatch(Character::isDigit);
    URI uri = icon ? null : address(element);
    return uri == null ? null : new Block.Image(new Picture(uri, caption(media), null));
  }

  private @Nullable URI address(Element element) {
    for (String attribute : SOURCES) {
      String written = element.attr(attribute);
      if (!written.toLowerCase(Locale.ROOT).startsWith("data:")) {
        URI uri = Links.resolve(page, written);
        if (uri != null) {
          return seen.add(uri) ? uri : null;
        }
      }
    }
    return null;
  }

  private static @Nullable String caption(Media media) {
    Container figure = Tags.nearest(media.box(), 3, "figure");
    Element caption = figure == null ? null : figure.element.selectFirst("figcaption");
    String text = caption == null ? "" : Words.squeeze(caption.text());
    return text.isEmpty() ? null : text;
  }
}
