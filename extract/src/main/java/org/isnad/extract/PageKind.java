package org.isnad.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Block;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page without an article is instead, in the order in which it is asked. Every kind wants
 * evidence of its own beside the want of text, and a page with the text of an article is none of
 * them, whatever it is marked as.
 */
enum PageKind {
  /** Frames around other pages, and no text. */
  FRAMESET("frameset", "frames around other pages"),
  /** Neither text nor a script that could draw any. */
  EMPTY_PAGE("empty-page", "markup without text"),
  /** The title or the first heading says that nothing was found, or that the server failed. */
  ERROR_PAGE("error-page", "an error page"),
  /** A field for a password, or a title that asks to log in or subscribe. */
  LOGIN_PAGE("login-page", "asks to log in"),
  /** A film or its player, and no more than a caption. */
  VIDEO_PAGE("video-page", "a video or pictures without a text"),
  /** Asks for scripts, a click or a proof of being human, or has scripts and no text at all. */
  SCRIPT_ONLY("script-only", "drawn by scripts, and no data of an article in them"),
  /** Headlines that link to articles, with no more than a summary each. */
  HOME_PAGE("home-page", "a list of links to articles");

  /** An article has more; above it only a list of articles is told. */
  private static final int FEW_WORDS = 60;

  /** What a player is captioned with is shorter. */
  private static final int CAPTION_WORDS = Body.FEWEST_WORDS;

  /** Linked headlines of a front page; below an article there are fewer, or its paragraphs tell. */
  private static final int CARDS = 6;

  /** Headings that may say what a page is. */
  private static final int HEADS = 5;

  /** So many paragraphs side by side are an article's, not a summary's. */
  private static final int TOGETHER = 3;

  /** What pages call themselves that list articles. */
  private static final List<String> LISTS = List.of("CollectionPage", "SearchResultsPage");

  final String code;
  final String detail;

  PageKind(String code, String detail) {
    this.code = code;
    this.detail = detail;
  }

  /** What the page is instead of an article's; null where it may well be one. */
  static @Nullable PageKind of(Page page, StructuredData data, Body body) {
    Document document = page.document();
    int words = 0;
    for (Block block : body.blocks()) {
      words += Words.count(block.text());
    }
    if (words == 0) {
      if (document.selectFirst("frameset, frame") != null) {
        return FRAMESET;
      }
      if (page.text().chunks().isEmpty()
          && document.selectFirst("script, img, video, iframe, input") == null) {
        return EMPTY_PAGE;
      }
    }
    if (words < FEW_WORDS) {
      PageKind sparse = sparse(page, data, words);
      if (sparse != null) {
        return sparse;
      }
    }
    return isFront(page, data) ? HOME_PAGE : null;
  }

  private static @Nullable PageKind sparse(Page page, StructuredData data, int words) {
    Document document = page.document();
    List<String> heads = heads(page);
    if (PageSigns.ERROR.isAny(heads)) {
      return ERROR_PAGE;
    }
    boolean asks = PageSigns.LOGIN.isAny(heads);
    if (asks || (!isMarked(data) && document.selectFirst("input[type=password]") != null)) {
      return LOGIN_PAGE;
    }
    if (PageSigns.SCRIPT.isIn(document.text()) && (words < CAPTION_WORDS || !isMarked(data))) {
      return SCRIPT_ONLY;
    }
    if (words < CAPTION_WORDS && isVideo(document, data)) {
      return VIDEO_PAGE;
    }
    boolean drawn = page.text().chunks().isEmpty() && document.selectFirst("script") != null;
    return words == 0 && drawn ? SCRIPT_ONLY : null;
  }

  /** The title and the first headings: further down a form says "Oops" in vain. */
  private static List<String> heads(Page page) {
    List<String> heads = new ArrayList<>();
    heads.add(page.document().title());
    for (Chunk chunk : page.text().chunks()) {
      if (heads.size() < HEADS && chunk.tag().equals("h1")) {
        heads.add(chunk.text());
      }
    }
    return heads;
  }

  private static boolean isVideo(Document document, StructuredData data) {
    String type = data.meta().first("og:type");
    boolean told =
        (type != null && type.toLowerCase(Locale.ROOT).startsWith("video"))
            || !data.jsonLd().ofType("VideoObject").isEmpty()
            || !data.jsonLd().ofType("ImageGallery").isEmpty();
    return told || document.selectFirst("video, main iframe, article iframe") != null;
  }

  /** The page calls itself an article. */
  private static boolean isMarked(StructuredData data) {
    String type = data.meta().first("og:type");
    return data.jsonLd().article() != null
        || (type != null && type.toLowerCase(Locale.ROOT).contains("article"))
        || data.meta().first("article:published_time", "datepublished") != null;
  }

  private static boolean isFront(Page page, StructuredData data) {
    // an article may be a list of links: only a front page or its own word tells
    if (isMarked(data) || !(isRoot(page) || isList(data))) {
      return false;
    }
    int cards = 0;
    int most = 0;
    Map<Container, Integer> together = new HashMap<>();
    for (Chunk chunk : page.text().chunks()) {
      if (Tags.isHeading(chunk.tag()) && chunk.words() > 2 && chunk.linkDensity() > 0.8) {
        cards++;
      } else if (chunk.words() >= PageText.PROSE_WORDS
          && chunk.linkDensity() < PageText.PROSE_LINKS) {
        most = Math.max(most, together.merge(chunk.box(), 1, Integer::sum));
        Container around = chunk.box().parent;
        most = around == null ? most : Math.max(most, together.merge(around, 1, Integer::sum));
      }
    }
    return cards >= CARDS && most < TOGETHER;
  }

  private static boolean isList(StructuredData data) {
    return LISTS.stream().anyMatch(type -> !data.jsonLd().ofType(type).isEmpty());
  }

  /** The address is the site's own, or that of one of its languages. */
  private static boolean isRoot(Page page) {
    URI address = page.address() != null ? page.address() : page.canonical();
    String path = address == null ? null : address.getPath();
    return path != null && path.length() <= "/en/".length();
  }
}
