package org.isnad.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clean content of one page (مقال): what {@code extract} answers. Nothing in it is derived from
 * reading; nulls stand for what the page does not say.
 *
 * @param url the address the page was read from, after redirects; null for a page without one
 * @param canonical the address the page itself names; null when it names none
 * @param amp the address of its page for phones (AMP); null when it names none
 * @param language {@link Language#UNKNOWN} when it cannot be told
 * @param direction of most of the body; each block's own is read from its letters when drawn
 * @param title the headline, without the site's name
 * @param site the site's name
 * @param tags the publisher's own tags, as written
 * @param blocks the body in order
 * @param dateline place and credit that opened the body ("موسكو - أ ف ب"), taken off it
 * @param credit agency credit elsewhere on the page ("(رويترز)"), taken off the body
 * @param paywalled the page marks itself as not free to read
 * @param nextPage where the article goes on, when it is spread over several pages; null on its last
 *     or only one
 */
public record Article(
    @Nullable URI url,
    @Nullable URI canonical,
    @Nullable URI amp,
    Language language,
    Direction direction,
    @Nullable String title,
    List<String> authors,
    @Nullable Dated published,
    @Nullable Dated modified,
    @Nullable String site,
    @Nullable String section,
    @Nullable Picture image,
    List<String> tags,
    List<Block> blocks,
    @Nullable String dateline,
    @Nullable String credit,
    boolean paywalled,
    @Nullable URI nextPage) {

  /** What stands between two blocks of {@link #text()}. */
  public static final String BLOCK_BREAK = "\n\n";

  public Article {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    blocks = List.copyOf(blocks);
  }

  /** An article of one page. */
  public Article(
      @Nullable URI url,
      @Nullable URI canonical,
      @Nullable URI amp,
      Language language,
      Direction direction,
      @Nullable String title,
      List<String> authors,
      @Nullable Dated published,
      @Nullable Dated modified,
      @Nullable String site,
      @Nullable String section,
      @Nullable Picture image,
      List<String> tags,
      List<Block> blocks,
      @Nullable String dateline,
      @Nullable String credit,
      boolean paywalled) {
    this(
        url, canonical, amp, language, direction, title, authors, published, modified, site,
        section, image, tags, blocks, dateline, credit, paywalled, null);
  }

  /**
   * A block with the stretch of {@link Article#text()} that it fills.
   *
   * @param span empty for blocks without words
   */
  public record PlacedBlock(Block block, Span span) {}

  /** The body's blocks with words, joined by {@link #BLOCK_BREAK}. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      String words = block.text();
      if (!words.isEmpty()) {
        if (!text.isEmpty()) {
          text.append(BLOCK_BREAK);
        }
        text.append(words);
      }
    }
    return text.toString();
  }

  /** What of it can be heard or seen by itself, in order. */
  public List<Block.Embed> media() {
    return blocks.stream()
        .filter(Block.Embed.class::isInstance)
        .map(Block.Embed.class::cast)
        .filter(embed -> embed.media().isPresent())
        .toList();
  }

  /** Every block with its place in {@link #text()}, in order. */
  public List<PlacedBlock> placedBlocks() {
    List<PlacedBlock> placed = new ArrayList<>(blocks.size());
    int end = 0;
    for (Block block : blocks) {
      int length = block.text().length();
      int start = length > 0 && end > 0 ? end + BLOCK_BREAK.length() : end;
      end = length > 0 ? start + length : end;
      placed.add(new PlacedBlock(block, new Span(length > 0 ? start : end, end)));
    }
    return List.copyOf(placed);
  }
}
