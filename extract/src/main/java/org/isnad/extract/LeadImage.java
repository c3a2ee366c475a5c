package org.isnad.extract;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isnad.model.Picture;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The picture a page leads with. What is written under it on the page is believed before what is
 * said for machines, which is often the headline again.
 */
final class LeadImage {
  /** Pictures looked at: the leading one stands above the text. */
  private static final int MOST_LOOKED = 60;

  /** A shorter file name ("1.jpg") is that of many pictures. */
  private static final int TELLING_NAME = 8;

  private static final Pattern SIZE = Pattern.compile("-[0-9]{2,4}x[0-9]{2,4}$");

  private static final List<String> SOURCES =
      List.of("src", "data-src", "data-original", "data-lazy-src", "srcset", "data-srcset");

  private static final Query IN_FIGURE =
      Query.among(Landmarks::pictures, "figure img, figure source");

  private static final Evaluator CAPTION = Selector.evaluatorOf("figcaption");

  private static final Evaluator CREDIT =
      Selector.evaluatorOf(
          "[class*=credit], [class*=Credit], [class*=copyright], [itemprop=author]");

  private LeadImage() {}

  static @Nullable Picture of(StructuredData data, Page page) {
    JsonNode article = data.jsonLd().article();
    JsonNode image = article == null ? null : described(article.path("image"), data.jsonLd());
    String written = data.meta().first(MetaNames.of("image"));
    if (written == null && image != null) {
      written = address(image);
    }
    URI uri = written == null ? null : Links.resolve(page, written);
    if (uri == null) {
      return null;
    }
    CaptionCredit drawn = underPicture(page, uri);
    CaptionCredit stated = stated(image);
    String caption = drawn.caption() != null ? drawn.caption() : stated.caption();
    String credit = drawn.credit() != null ? drawn.credit() : stated.credit();
    return new Picture(
        uri, caption != null ? caption : data.meta().first(MetaNames.of("caption")), credit);
  }

  /** The first of several; an object named by its id alone is described elsewhere. */
  private static JsonNode described(JsonNode image, JsonLd jsonLd) {
    JsonNode first = image.isArray() && !image.isEmpty() ? image.get(0) : image;
    String id = first.isObject() && !first.has("url") ? JsonLd.string(first.path("@id")) : null;
    if (id != null) {
      for (JsonNode node : jsonLd.ofType("ImageObject")) {
        if (id.equals(JsonLd.string(node.path("@id")))) {
          return node;
        }
      }
    }
    return first;
  }

  private static @Nullable String address(JsonNode image) {
    String url = JsonLd.string(image.path("url"));
    url = url != null ? url : JsonLd.string(image.path("contentUrl"));
    return url != null ? url : JsonLd.string(image);
  }

  private static CaptionCredit stated(@Nullable JsonNode image) {
    if (image == null || !image.isObject()) {
      return new CaptionCredit(null, null);
    }
    String caption = JsonLd.string(image.path("caption"));
    CaptionCredit parted =
        caption == null ? new CaptionCredit(null, null) : CaptionCredit.of(caption);
    String credit = parted.credit();
    for (String property : List.of("creditText", "author", "creator", "copyrightHolder")) {
      JsonNode node = image.path(property);
      String named = JsonLd.string(node);
      named = named != null ? named : JsonLd.string(node.path("name"));
      credit = credit != null ? credit : named;
    }
    return new CaptionCredit(parted.caption(), credit);
  }

  /** The words of the figure that shows the same picture. */
  private static CaptionCredit underPicture(Page page, URI uri) {
    String name = nameOf(uri.getPath());
    if (name.length() >= TELLING_NAME && !page.landmarks().tagged("figure").isEmpty()) {
      for (Element picture : IN_FIGURE.first(MOST_LOOKED, page)) {
        Element figure = picture.closest("figure");
        if (figure != null && shows(picture, name)) {
          return words(figure);
        }
      }
    }
    return new CaptionCredit(null, null);
  }

  private static boolean shows(Element picture, String name) {
    for (String attribute : SOURCES) {
      if (Tags.attribute(picture, attribute).toLowerCase(Locale.ROOT).contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static CaptionCredit words(Element figure) {
    Element caption = figure.selectFirst(CAPTION);
    if (caption == null) {
      return new CaptionCredit(null, null);
    }
    Element credit = figure.selectFirst(CREDIT);
    String text = Words.plain(caption.text());
    String named = credit == null ? "" : Words.plain(credit.text());
    if (named.isEmpty() || named.equals(text)) {
      return CaptionCredit.of(text);
    }
    int at = text.lastIndexOf(named);
    String rest = at < 0 ? text : (text.substring(0, at) + text.substring(at + named.length()));
    CaptionCredit label = CaptionCredit.of(named);
    return new CaptionCredit(
        CaptionCredit.of(rest).caption(), label.credit() != null ? label.credit() : named);
  }

  /** The file's name without ending and size ("boats-300x200.jpg" is boats). */
  private static String nameOf(@Nullable String path) {
    if (path == null) {
      return "";
    }
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    return SIZE.matcher(stem).replaceFirst("").toLowerCase(Locale.ROOT);
  }
}
