package org.isnad.server.out;

import static org.isnad.server.out.ArticleHtml.escaped;

/**
 * XML being written, element by element. Text is escaped and never put into CDATA, which ends where
 * the text has "]]>". Not thread-safe.
 */
final class XmlOut {
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /** Opens an element with attributes, given as names and values in turn. */
  XmlOut open(String name, String... attributes) {
    start(name, attributes);
    xml.append(">\n");
    return this;
  }

  XmlOut close(String name) {
    xml.append("</").append(name).append(">\n");
    return this;
  }

  /** An element without content. */
  XmlOut empty(String name, String... attributes) {
    start(name, attributes);
    xml.append("/>\n");
    return this;
  }

  /** An element with text. */
  XmlOut text(String name, String text, String... attributes) {
    start(name, attributes);
    xml.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    return this;
  }

  private void start(String name, String... attributes) {
    xml.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      xml.append(escaped(attributes[i + 1])).append('"');
    }
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
