package org.isnad.pipeline;

import org.isnad.model.Ids;

/**
 * A report's way, spelled once (غرفة الأخبار).
 *
 * <p>What a feed's address answered is read into entries; each entry is admitted once, by the
 * canonical address of its report; an admitted entry asks for its page; the page becomes an
 * article; the article is read for its language, names, statements, figures and dates; the report
 * finds its wire family and its story. Whoever runs the line keeps what comes out.
 */
public final class Newsroom {
  private Newsroom() {}

  /**
   * The line.
   *
   * @param web where pages are asked for
   * @param sources the agencies whose credits are recognised
   * @param ids gives admitted entries the id of their report
   */
  public static Line<FeedPage, Filed> line(Web web, SourceBook sources, Ids ids) {
    ReportReading reading = new ReportReading(sources);
    return Line.<FeedPage>from()
        .each(Arrivals.STAGE, Arrivals::of)
        .fold("admit", Arrival::canonical, new Admissions(ids))
        .ask(PageAsking.STAGE, new PageAsking(web))
        .each(Drafting.STAGE, Drafting::draft)
        .each(ReportReading.STAGE, reading::read)
        .fold("story", report -> StoryDesk.KEY, new StoryDesk());
  }
}
