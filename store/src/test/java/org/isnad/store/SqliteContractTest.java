package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.pipeline.AppPasswordBook;
import org.isnad.pipeline.AuditLog;
import org.isnad.pipeline.CommentBook;
import org.isnad.pipeline.FeedLedger;
import org.isnad.pipeline.HealthLedger;
import org.isnad.pipeline.HubLedger;
import org.isnad.pipeline.InaccuracyBook;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.NameBook;
import org.isnad.pipeline.ProblemLog;
import org.isnad.pipeline.ReadMarks;
import org.isnad.pipeline.ReaderBook;
import org.isnad.pipeline.ReportArchive;
import org.isnad.pipeline.ReportNumbers;
import org.isnad.pipeline.RequestLedger;
import org.isnad.pipeline.SessionBook;
import org.isnad.pipeline.ShelfBook;
import org.isnad.pipeline.TopicFiling;
import org.isnad.testkit.AuditLogContract;
import org.isnad.testkit.CommentBookContract;
import org.isnad.testkit.FeedLedgerContract;
import org.isnad.testkit.HealthLedgerContract;
import org.isnad.testkit.HubLedgerContract;
import org.isnad.testkit.InaccuracyBookContract;
import org.isnad.testkit.LibraryContract;
import org.isnad.testkit.NameBookContract;
import org.isnad.testkit.ProblemLogContract;
import org.isnad.testkit.ReaderAppsContract;
import org.isnad.testkit.ReaderBookContract;
import org.isnad.testkit.ReportArchiveContract;
import org.isnad.testkit.ReportNumbersContract;
import org.isnad.testkit.RequestLedgerContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The ports' contracts on SQLite. */
class SqliteContractTest {
  @TempDir static Path template;
  @TempDir Path folder;
  private Store store;

  /** Making the tables takes longer than a test; each starts from a copy of one empty database. */
  @BeforeAll
  static void migrate() {
    Store.open(template).close();
  }

  @BeforeEach
  void open() throws IOException {
    Files.copy(template.resolve(Store.FILE), folder.resolve(Store.FILE));
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Nested
  class Feeds extends FeedLedgerContract {
    @Override
    protected FeedLedger feeds() {
      return store.feeds();
    }
  }

  @Nested
  class Health extends HealthLedgerContract {
    @Override
    protected HealthLedger health() {
      return store.health();
    }
  }

  @Nested
  class Hubs extends HubLedgerContract {
    @Override
    protected HubLedger hubs() {
      return store.hubs();
    }
  }

  @Nested
  class Requests extends RequestLedgerContract {
    @Override
    protected RequestLedger requests() {
      return store.requests();
    }

    @Override
    protected ReportArchive archive() {
      return store.archive();
    }
  }

  @Nested
  class Archive extends ReportArchiveContract {
    @Override
    protected ReportArchive archive() {
      return store.archive();
    }

    @Override
    protected Library library() {
      return store.library();
    }
  }

  @Nested
  class Libraries extends LibraryContract {
    @Override
    protected ReportArchive archive() {
      return store.archive();
    }

    @Override
    protected Library library() {
      return store.library();
    }
  }

  @Nested
  class Names extends NameBookContract {
    @Override
    protected ReportArchive archive() {
      return store.archive();
    }

    @Override
    protected NameBook names() {
      return store.names();
    }
  }

  @Nested
  class Problems extends ProblemLogContract {
    @Override
    protected ProblemLog problems() {
      return store.problems();
    }
  }

  @Nested
  class Comments extends CommentBookContract {
    @Override
    protected CommentBook comments() {
      return store.comments();
    }
  }

  @Nested
  class Readers extends ReaderBookContract {
    @Override
    protected ReaderBook readers() {
      return store.readers();
    }

    @Override
    protected SessionBook sessions() {
      return store.sessions();
    }

    @Override
    protected ShelfBook shelves() {
      return store.shelves();
    }

    @Override
    protected CommentBook comments() {
      return store.comments();
    }
  }

  @Nested
  class Apps extends ReaderAppsContract {
    @Override
    protected AppPasswordBook passwords() {
      return store.appPasswords();
    }

    @Override
    protected ReadMarks marks() {
      return store.readMarks();
    }

    @Override
    protected TopicFiling filing() {
      return store.topics();
    }

    @Override
    protected ReaderBook readers() {
      return store.readers();
    }
  }

  @Nested
  class Numbers extends ReportNumbersContract {
    @Override
    protected ReportArchive archive() {
      return store.archive();
    }

    @Override
    protected ReportNumbers numbers() {
      return store.numbers();
    }
  }

  @Nested
  class Audit extends AuditLogContract {
    @Override
    protected AuditLog audit() {
      return store.audit();
    }
  }

  @Nested
  class Inaccuracies extends InaccuracyBookContract {
    @Override
    protected InaccuracyBook inaccuracies() {
      return store.inaccuracies();
    }
  }
}
