package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Dated;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of pages/ gives what stands beside it: lines "key: value", a blank line, the body.
 * Keys that are not written are not checked. All text is invented.
 */
class PageFixtureTest {
  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(InventedPages.folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void halfOfThePagesAreArabic() throws IOException {
    long arabic = names().stream().filter(name -> name.startsWith("ar-")).count();
    assertThat(names()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(arabic * 2).isGreaterThanOrEqualTo(names().size());
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesWhatStandsBesideIt(String name) throws IOException {
    byte[] html = Files.readAllBytes(InventedPages.folder().resolve(name + ".html"));
    List<String> expected =
        Files.readAllLines(
            InventedPages.folder().resolve(name + ".expected"), StandardCharsets.UTF_8);
    int blank = expected.indexOf("");
    Outcome<Article> outcome =
        Extractor.extract(new Payload(html, null), URI.create("https://news.example/page"), null);
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    Article article = ((Outcome.Done<Article>) outcome).value();
    assertThat(article.text()).isEqualTo(InventedPages.body(expected));
    Map<String, String> found = described(article);
    List<String> lines = new ArrayList<>();
    for (String line : expected.subList(0, blank)) {
      String key = line.substring(0, line.indexOf(':'));
      lines.add(key + ": " + found.get(key));
    }
    assertThat(lines).isEqualTo(expected.subList(0, blank));
  }

  private static Map<String, String> described(Article article) {
    Map<String, String> found = new TreeMap<>();
    found.put("title", String.valueOf(article.title()));
    found.put("authors", String.join("; ", article.authors()));
    found.put("tags", String.join("; ", article.tags()));
    found.put("published", iso(article.published()));
    found.put("modified", iso(article.modified()));
    found.put("language", article.language().tag());
    found.put("direction", article.direction().attribute());
    found.put("dateline", article.dateline() == null ? "" : article.dateline());
    found.put("credit", article.credit() == null ? "" : article.credit());
    found.put("section", String.valueOf(article.section()));
    found.put("paywalled", String.valueOf(article.paywalled()));
    return found;
  }

  private static String iso(Dated dated) {
    return dated == null ? "" : dated.iso();
  }
}
