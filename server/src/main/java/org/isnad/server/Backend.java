package org.isnad.server;

import java.time.InstantSource;
import org.isnad.model.Catalogue;
import org.isnad.pipeline.Assistant;
import org.isnad.pipeline.CommentBook;
import org.isnad.pipeline.FeedLedger;
import org.isnad.pipeline.HealthLedger;
import org.isnad.pipeline.HubDesk;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.NameBook;
import org.isnad.pipeline.ProblemLog;
import org.isnad.pipeline.SearchIndex;
import org.isnad.pipeline.TrendDesk;

/**
 * What the pages stand on: the ports they read and the clock. Whoever starts the server owns the
 * ports and closes them after it.
 *
 * @param clock the present; pages say "33 minutes ago" by it
 */
public record Backend(
    Library library,
    TrendDesk trends,
    NameBook names,
    CommentBook comments,
    SearchIndex search,
    Assistant assistant,
    Writing writing,
    ProblemLog problems,
    FeedLedger feeds,
    HealthLedger health,
    HubDesk hubs,
    ReaderPorts readers,
    SourcePorts sources,
    HousePorts house,
    Pictures pictures,
    InstantSource clock) {

  /** The sources as they stand now. */
  public Catalogue catalogue() {
    return sources.book().catalogue();
  }
}
