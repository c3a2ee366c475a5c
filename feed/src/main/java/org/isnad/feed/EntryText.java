package org.isnad.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of an entry's summary or content as plain paragraphs, for when its page cannot be had.
 * Markup only separates here; pictures, scripts and links' addresses are left out.
 */
public final class EntryText {
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "figure", "iframe", "template");

  private EntryText() {}

  /** The paragraphs in order, none of them blank. */
  public static List<String> paragraphs(String html) {
    Paragraphs paragraphs = new Paragraphs();
    Element body = Jsoup.parseBodyFragment(html).body();
    UNSEEN.forEach(tag -> body.select(tag).remove());
    body.traverse(paragraphs);
    paragraphs.end();
    return List.copyOf(paragraphs.done);
  }

  private static final class Paragraphs implements NodeVisitor {
    private final List<String> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        open.append(text.getWholeText());
      } else if (breaks(node)) {
        end();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (breaks(node)) {
        end();
      }
    }

    private static boolean breaks(Node node) {
      return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }

    void end() {
      String paragraph = HtmlText.oneLine(open.toString());
      if (!paragraph.isEmpty()) {
        done.add(paragraph);
      }
      open.setLength(0);
    }
  }
}
