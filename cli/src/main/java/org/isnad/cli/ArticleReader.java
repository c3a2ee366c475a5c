package org.isnad.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.extract.Extractor;
import org.isnad.extract.Pages;
import org.isnad.extract.ReadingAids;
import org.isnad.extract.SiteRules;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.pipeline.Web;

/** Reads the article of an input, over all its pages where it has an address. Thread-safe. */
final class ArticleReader {
  private final Loader loader;
  private final SiteLessons lessons;
  private final SiteRules rules;
  private final int mostPages;

  ArticleReader(Loader loader, SiteLessons lessons, SiteRules rules, int mostPages) {
    this.loader = loader;
    this.lessons = lessons;
    this.rules = rules;
    this.mostPages = mostPages;
  }

  /**
   * The article.
   *
   * @throws BadInput when the input gives none, or one of its further pages
   */
  Article read(Input input) throws InterruptedException {
    ReadingAids aids = new ReadingAids(lessons.of(input), rules);
    List<Article> pages = new ArrayList<>();
    pages.add(page(input, lessons.load(loader, input), aids));
    Set<URI> asked = new HashSet<>();
    URI next = pages.getFirst().nextPage();
    while (input instanceof Input.OfAddress
        && next != null
        && pages.size() < mostPages
        && asked.add(next)) {
      Input further = new Input.OfAddress(next);
      pages.add(page(further, loader.load(further, Web.Purpose.PAGE), aids));
      next = pages.getLast().nextPage();
    }
    return Pages.join(pages);
  }

  private static Article page(Input input, Loader.Loaded page, ReadingAids aids) {
    return switch (Extractor.extract(page.payload(), page.address(), page.at(), aids)) {
      case Outcome.Done<Article>(Article article, _) -> article;
      case Outcome.Failed<Article>(var problem) ->
          throw BadInput.of(
              problem.code(), input.label() + ": " + problem.code() + ": " + problem.detail());
    };
  }
}
