package org.isnad.server;

import java.util.List;
import org.isnad.model.Catalogue;
import org.isnad.model.PlacedReport;
import org.isnad.model.Placement;
import org.isnad.pipeline.NameBook;
import org.isnad.pipeline.NameDesk;
import org.isnad.pipeline.SourceBook;
import org.isnad.store.Store;

/** The names of some reports, in a real store that lives as long as the tests do. */
final class PaperNames {
  private PaperNames() {}

  static NameBook of(List<PlacedReport> reports, Catalogue catalogue) {
    Store store = Store.open(TemporaryFolder.make().path());
    for (PlacedReport placed : reports) {
      store
          .archive()
          .keep(
              placed.report(),
              new Placement(placed.report().id(), placed.storyId(), placed.copy(), List.of()));
    }
    var _ =
        new NameDesk(store.archive(), store.names(), SourceBook.of(catalogue), problem -> {})
            .catchUp();
    return store.names();
  }
}
