package org.isnad.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.isnad.text.DateMention;
import org.isnad.text.DateWords;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of one site's articles stand, as CSS selectors. What is empty is read as on any
 * page, and so is what matches nothing on a page.
 *
 * @param host the rule holds for it and every host under it; lower case, without "www."
 * @param keep elements that hold the body
 * @param drop elements taken off the page before anything is read
 * @param title the headline: the first match
 * @param author one or more authors: every match
 * @param date when it was published: the first match with a date in {@code datetime}, {@code
 *     content} or its text
 */
public record SiteRule(
    String host,
    List<String> keep,
    List<String> drop,
    List<String> title,
    List<String> author,
    List<String> date) {
  static final SiteRule NONE =
      new SiteRule("", List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * Holds selectors that can be read.
   *
   * @throws IllegalStateException for what is no CSS selector
   */
  public SiteRule {
    keep = List.copyOf(keep);
    drop = List.copyOf(drop);
    title = List.copyOf(title);
    author = List.copyOf(author);
    date = List.copyOf(date);
    for (List<String> selectors : List.of(keep, drop, title, author, date)) {
      selectors.forEach(Selector::evaluatorOf);
    }
  }

  boolean holdsFor(@Nullable URI address) {
    String named = address == null || address.getHost() == null ? "" : address.getHost();
    String asked = named.toLowerCase(Locale.ROOT);
    return asked.equals(host) || asked.endsWith("." + host);
  }

  /** The page without what is to be dropped. */
  Page pruned(Page page) {
    List<Element> dropped = matches(page, drop);
    dropped.forEach(Node::remove);
    return dropped.isEmpty()
        ? page
        : Page.of(page.document(), page.raw(), page.address(), page.subject());
  }

  /** The chunks under the block elements to be kept; empty when nothing matches. */
  BitSet kept(Page page) {
    Set<Element> elements = Set.copyOf(matches(page, keep));
    BitSet kept = new BitSet();
    for (Container container : page.text().containers()) {
      if (elements.contains(container.element)) {
        kept.set(container.firstChunk, container.endChunk);
      }
    }
    return kept;
  }

  @Nullable String title(Page page) {
    return matches(page, title).stream()
        .map(element -> Words.squeeze(element.text()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  List<String> authors(Page page) {
    Map<String, String> names = new LinkedHashMap<>();
    matches(page, author).forEach(element -> AuthorNames.add(element.text(), names));
    return List.copyOf(names.values());
  }

  @Nullable Dated date(Page page, Language language) {
    for (Element element : matches(page, date)) {
      String text = Words.squeeze(element.text());
      for (String written : List.of(element.attr("datetime"), element.attr("content"), text)) {
        Dated read = DateText.read(written, "site-rule");
        if (read != null) {
          return read;
        }
      }
      Optional<DateMention> mention = DateWords.find(text, language);
      if (mention.isPresent() && mention.get().date().isPresent()) {
        return DateText.day(mention.get().date().get(), "site-rule");
      }
    }
    return null;
  }

  private static List<Element> matches(Page page, List<String> selectors) {
    List<Element> matches = new ArrayList<>();
    selectors.forEach(selector -> matches.addAll(page.document().select(selector)));
    return matches;
  }
}
