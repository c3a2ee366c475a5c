package org.isnad.extract;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Dated;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Turns a publisher's page (صفحة) into a clean article.
 *
 * <p>Never throws for bad input: a page that cannot give an article answers {@link Outcome.Failed}
 * with one of the codes "not-html", "empty-page", "no-article" or those of {@link PageKind}
 * ("home-page", "video-page", "login-page", "error-page", "script-only", "frameset"); what is
 * merely odd comes beside the article as a problem ("bad-json-ld", "page-cut", the decoder's own).
 * Time and memory are linear in the size of the page and bounded ({@link Page}). Stateless and safe
 * for any number of threads.
 */
public final class Extractor {
  static final String STAGE = "extract";

  private Extractor() {}

  /**
   * The article on a page.
   *
   * @param page the bytes as fetched, with their content type when the server named one
   * @param address where they came from, after redirects; relative links are resolved against it
   * @param fetchedAt against which "two hours ago" and dates in the future are read; null when not
   *     known
   */
  public static Outcome<Article> extract(
      Payload page, @Nullable URI address, @Nullable Instant fetchedAt) {
    return extract(page, address, fetchedAt, ReadingAids.none());
  }

  /**
   * The article on a page of a site of which something is known.
   *
   * @param aids a template learned from other pages, rules; see there
   */
  public static Outcome<Article> extract(
      Payload page, @Nullable URI address, @Nullable Instant fetchedAt, ReadingAids aids) {
    String subject = address == null ? "page" : address.toString();
    List<Problem> problems = new ArrayList<>();
    return switch (PageGate.open(page, address, subject, problems)) {
      case Outcome.Failed<Page>(Problem problem) -> Outcome.failed(problem);
      case Outcome.Done<Page>(Page opened, List<Problem> noted) -> {
        problems.addAll(noted);
        SiteRule rule = aids.rules().of(opened);
        yield read(rule.pruned(opened), fetchedAt, rule, aids.template(), problems);
      }
    };
  }

  private static Outcome<Article> read(
      Page page,
      @Nullable Instant fetchedAt,
      SiteRule rule,
      SiteTemplate template,
      List<Problem> problems) {
    StructuredData data = StructuredData.read(page, problems);
    SiteName site = SiteName.of(data, page);
    String ruledTitle = rule.title(page);
    String title = ruledTitle != null ? ruledTitle : Headline.of(data, page, site);
    Body body = Body.of(page, data, site, title, rule.kept(page), template);
    PageKind kind = PageKind.of(page, data, body);
    if (kind != null) {
      return Outcome.failed(Problem.of(STAGE, kind.code, page.subject(), kind.detail));
    }
    if (body.isEmpty()) {
      return Outcome.failed(
          Problem.of(STAGE, "no-article", page.subject(), "no text of an article on this page"));
    }
    Dateline dateline = Dateline.takeOff(body.blocks());
    List<String> ruledAuthors = rule.authors(page);
    List<String> authors =
        ruledAuthors.isEmpty() ? Authors.of(data, page, site, dateline.dateline()) : ruledAuthors;
    List<Block> blocks = dateline.blocks();
    Language language = Tongue.of(page, blocks, title);
    Direction direction = Tongue.direction(blocks);
    Dates dates = Dates.of(data, page, language, fetchedAt);
    Dated ruledDate = rule.date(page, language);
    return new Outcome.Done<>(
        new Article(
            page.address(),
            page.canonical(),
            Links.amp(page),
            language,
            direction,
            title,
            authors,
            ruledDate != null ? ruledDate : dates.published(),
            dates.modified(),
            site.name(),
            Labels.section(data),
            LeadImage.of(data, page),
            Labels.tags(data, page, site),
            blocks,
            dateline.dateline(),
            dateline.credit(),
            Paywall.marked(data),
            NextPage.of(page)),
        problems);
  }
}
