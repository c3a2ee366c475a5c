package org.isnad.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element as a feed wrote it: raw strings, nothing interpreted. Filled by {@link WireReader}.
 */
final class WireElement {
  private final XmlName name;
  private final Vocabulary vocabulary;
  private final BaseAddress base;
  private final int line;
  private final List<XmlName> attributeNames = new ArrayList<>(2);
  private final List<String> attributeValues = new ArrayList<>(2);

  /** Text as String, children as WireElement, in the order of the input. */
  private final List<Object> nodes = new ArrayList<>(4);

  WireElement(XmlName name, Vocabulary vocabulary, BaseAddress base, int line) {
    this.name = name;
    this.vocabulary = vocabulary;
    this.base = base;
    this.line = line;
  }

  void addAttribute(XmlName key, String value) {
    attributeNames.add(key);
    attributeValues.add(value);
  }

  void add(WireElement child) {
    nodes.add(child);
  }

  void add(String text) {
    nodes.add(text);
  }

  /** Takes the last child off again. */
  void dropLast() {
    nodes.removeLast();
  }

  XmlName name() {
    return name;
  }

  String local() {
    return name.local();
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What relative addresses within are relative to. */
  URI base() {
    return base.uri();
  }

  BaseAddress baseAddress() {
    return base;
  }

  /** Whether that was said by the feed ({@code xml:base}), not only by where it came from. */
  boolean based() {
    return base.said();
  }

  /** The line of the start tag, from 1. */
  int line() {
    return line;
  }

  boolean is(Vocabulary wanted, String local) {
    return vocabulary == wanted && name.local().equals(local);
  }

  /** An attribute by its local name, whatever its prefix; null when absent. */
  @Nullable String attribute(String local) {
    for (int i = 0; i < attributeNames.size(); i++) {
      if (attributeNames.get(i).local().equals(local)) {
        return attributeValues.get(i);
      }
    }
    return null;
  }

  /** The elements directly within. */
  List<WireElement> children() {
    List<WireElement> children = new ArrayList<>(nodes.size());
    for (Object node : nodes) {
      if (node instanceof WireElement child) {
        children.add(child);
      }
    }
    return children;
  }

  /** The first child of that name; null when absent. */
  @Nullable WireElement child(Vocabulary wanted, String local) {
    for (Object node : nodes) {
      if (node instanceof WireElement child && child.is(wanted, local)) {
        return child;
      }
    }
    return null;
  }

  boolean hasChildren() {
    for (Object node : nodes) {
      if (node instanceof WireElement) {
        return true;
      }
    }
    return false;
  }

  /** All text within, at any depth, stripped at both ends. */
  String text() {
    if (nodes.size() == 1 && nodes.getFirst() instanceof String only) {
      return only.strip();
    }
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString().strip();
  }

  private void appendText(StringBuilder text) {
    for (Object node : nodes) {
      if (node instanceof WireElement child) {
        child.appendText(text);
      } else {
        text.append((String) node);
      }
    }
  }

  /** What stands within as HTML: text escaped, elements written out. */
  String markup() {
    StringBuilder html = new StringBuilder();
    appendMarkup(html);
    return html.toString().strip();
  }

  private void appendMarkup(StringBuilder html) {
    for (Object node : nodes) {
      if (node instanceof WireElement child) {
        child.appendWhole(html);
      } else {
        HtmlText.escape((String) node, html);
      }
    }
  }

  private void appendWhole(StringBuilder html) {
    // "xhtml:p" is "p" to every HTML parser to come.
    String tag = vocabulary == Vocabulary.XHTML ? name.local() : name.raw();
    html.append('<').append(tag);
    for (int i = 0; i < attributeNames.size(); i++) {
      String key = attributeNames.get(i).raw();
      if (!key.startsWith("xmlns")) {
        html.append(' ').append(key).append("=\"");
        HtmlText.escape(attributeValues.get(i), html);
        html.append('"');
      }
    }
    html.append('>');
    appendMarkup(html);
    if (!HtmlText.isVoid(tag)) {
      html.append("</").append(tag).append('>');
    }
  }
}
