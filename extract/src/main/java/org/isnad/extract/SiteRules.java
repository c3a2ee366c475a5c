package org.isnad.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.Outcome;
import org.isnad.model.Problem;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Rules for single sites (قواعد المواقع), for whoever must read one that the general way reads
 * badly. The project ships none: {@link #none()} is what every figure of it was measured with.
 *
 * <p>The text form, UTF-8, a rule a paragraph and a selector a line, "#" opening a comment line:
 *
 * <pre>
 * site news.example
 * keep div.story
 * drop .promo, aside
 * title h1.headline
 * author .byline a
 * date time.published
 * </pre>
 *
 * Of two rules that hold for a host the one of the longer name is taken. Immutable.
 */
public record SiteRules(List<SiteRule> rules) {
  private static final SiteRules NONE = new SiteRules(List.of());

  public SiteRules {
    rules = List.copyOf(rules);
  }

  public static SiteRules none() {
    return NONE;
  }

  /**
   * Reads the text form. A line that cannot be read is a problem "bad-rule" with its number, and
   * the others hold.
   *
   * @param subject what problems name the text by, a file's name
   */
  public static Outcome.Done<SiteRules> parse(String text, String subject) {
    List<SiteRule> rules = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    String host = "";
    Map<String, List<String>> parts = new HashMap<>();
    int number = 0;
    for (String raw : text.lines().toList()) {
      number++;
      String line = raw.strip();
      int gap = line.indexOf(' ');
      String word = gap < 0 ? line : line.substring(0, gap);
      String rest = gap < 0 ? "" : line.substring(gap + 1).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String wrong = wrong(word, rest, host);
      if (wrong != null) {
        problems.add(new Problem(Extractor.STAGE, "bad-rule", subject, wrong, number));
      } else if (word.equals("site")) {
        add(host, parts, rules);
        host = withoutWww(rest.toLowerCase(Locale.ROOT));
        parts.clear();
      } else {
        parts.computeIfAbsent(word, key -> new ArrayList<>()).add(rest);
      }
    }
    add(host, parts, rules);
    return new Outcome.Done<>(new SiteRules(rules), problems);
  }

  private static void add(String host, Map<String, List<String>> parts, List<SiteRule> rules) {
    if (!host.isEmpty()) {
      rules.add(
          new SiteRule(
              host,
              parts.getOrDefault("keep", List.of()),
              parts.getOrDefault("drop", List.of()),
              parts.getOrDefault("title", List.of()),
              parts.getOrDefault("author", List.of()),
              parts.getOrDefault("date", List.of())));
    }
  }

  /** What is wrong with a line; null for a good one. */
  private static @Nullable String wrong(String word, String rest, String host) {
    return switch (word) {
      case "site" ->
          rest.isEmpty() || rest.contains("/") || rest.contains(" ")
              ? "expected a host's name behind site: " + rest
              : null;
      case "keep", "drop", "title", "author", "date" ->
          host.isEmpty() ? "a rule before the first site" : wrongSelector(rest);
      default -> "expected site, keep, drop, title, author or date: " + word;
    };
  }

  private static @Nullable String wrongSelector(String selector) {
    try {
      return Selector.evaluatorOf(selector) == null ? "no selector: " + selector : null;
    } catch (IllegalArgumentException | IllegalStateException e) {
      return "not a CSS selector: " + selector;
    }
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  /** The rule for a page, by its address or the one it gives itself. */
  SiteRule of(Page page) {
    if (rules.isEmpty()) {
      return SiteRule.NONE;
    }
    URI address = page.address() != null ? page.address() : page.canonical();
    SiteRule best = SiteRule.NONE;
    for (SiteRule rule : rules) {
      if (rule.holdsFor(address) && rule.host().length() > best.host().length()) {
        best = rule;
      }
    }
    return best;
  }
}
