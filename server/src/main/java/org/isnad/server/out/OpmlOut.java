package org.isnad.server.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A list of feeds as OPML 2.0, to be taken to another reader. */
public final class OpmlOut {
  private OpmlOut() {}

  /**
   * A feed.
   *
   * @param folder empty for none
   */
  public record Outline(String title, String feed, String page, String folder) {}

  /** The list, its folders by name behind what is in none. */
  public static String write(String title, List<Outline> outlines) {
    XmlOut xml = new XmlOut();
    xml.open("opml", "version", "2.0").open("head").text("title", title).close("head");
    xml.open("body");
    Map<String, List<Outline>> folders = new TreeMap<>();
    outlines.stream()
        .filter(outline -> !outline.folder().isEmpty())
        .forEach(outline ->
            folders.computeIfAbsent(outline.folder(), key -> new ArrayList<>()).add(outline));
    outlines.stream()
        .filter(outline -> outline.folder().isEmpty())
        .forEach(outline -> feed(xml, outline));
    folders.forEach((folder, within) -> {
      xml.open("outline", "text", folder, "title", folder);
      within.forEach(outline -> feed(xml, outline));
      xml.close("outline");
    });
    return xml.close("body").close("opml").toString();
  }

  private static void feed(XmlOut xml, Outline outline) {
    xml.empty(
        "outline",
        "type",
        "rss",
        "text",
        outline.title(),
        "title",
        outline.title(),
        "xmlUrl",
        outline.feed(),
        "htmlUrl",
        outline.page());
  }
}
