package org.isnad.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.isnad.assist.ExtractiveAssistant;
import org.isnad.fetch.GuardedWeb;
import org.isnad.fetch.Guards;
import org.isnad.model.Catalogue;
import org.isnad.model.Ids;
import org.isnad.model.Parsed;
import org.isnad.pipeline.AppPasswordBook;
import org.isnad.pipeline.Assistant;
import org.isnad.pipeline.AuditLog;
import org.isnad.pipeline.CommentBook;
import org.isnad.pipeline.Desk;
import org.isnad.pipeline.FeedLedger;
import org.isnad.pipeline.Gatherer;
import org.isnad.pipeline.HealthBook;
import org.isnad.pipeline.HealthLedger;
import org.isnad.pipeline.HubDesk;
import org.isnad.pipeline.InProcessRunner;
import org.isnad.pipeline.InaccuracyBook;
import org.isnad.pipeline.Indexer;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.NameBook;
import org.isnad.pipeline.Newsroom;
import org.isnad.pipeline.Pace;
import org.isnad.pipeline.ProblemLog;
import org.isnad.pipeline.ReadMarks;
import org.isnad.pipeline.ReaderBook;
import org.isnad.pipeline.ReportArchive;
import org.isnad.pipeline.ReportNumbers;
import org.isnad.pipeline.Schedule;
import org.isnad.pipeline.SearchIndex;
import org.isnad.pipeline.SessionBook;
import org.isnad.pipeline.ShelfBook;
import org.isnad.pipeline.SourceBook;
import org.isnad.pipeline.TopicFiling;
import org.isnad.pipeline.TrendDesk;
import org.isnad.pipeline.Web;
import org.isnad.search.LuceneIndex;
import org.isnad.store.Store;

/**
 * A data folder with all its rooms open: the store and the index, and the Newsroom's line between a
 * web and them. This is the one place where the parts are put together. Owned by one process at a
 * time; thread-safe as its parts are.
 */
public final class House implements AutoCloseable {
  /** The index's folder within the data folder. */
  public static final String INDEX = "index";

  private final Path data;
  private final Settings settings;
  private final HouseKey key;
  private final SourceBook sources;
  private final Store store;
  private final SearchIndex index;
  private final LuceneIndex indexFolder;
  private final GuardedWeb web;
  private final Ids ids;
  private final Desk desk;
  private final TrendDesk trends;
  private final InProcessRunner runner;
  private final Gatherer gatherer;
  private final Indexer indexer;
  private final HubDesk hubs;
  private final HealthBook health = new HealthBook();
  private final Assistant assistant = new ExtractiveAssistant();

  private House(
      Path data,
      Store store,
      LuceneIndex index,
      GuardedWeb web,
      Catalogue catalogue,
      Settings settings,
      InstantSource clock) {
    RandomGenerator random = new SecureRandom();
    this.data = data;
    this.settings = settings;
    this.key = HouseKey.of(data);
    this.sources = new SourceBook(catalogue, changed -> Catalogues.write(data, changed));
    this.store = store;
    this.index = index;
    this.indexFolder = index;
    this.web = web;
    this.ids = new Ids(clock, random);
    this.desk = new Desk(store.requests(), store.archive(), store.problems(), clock);
    this.trends = new TrendDesk(store.library()::tagged, clock);
    this.runner =
        new InProcessRunner(
            Newsroom.line(web, sources, ids), desk, settings.hands(), trends::filed, health);
    this.gatherer =
        new Gatherer(
            sources, web, store.feeds(), runner, desk, random, Pace.of(settings.pace()), health);
    this.indexer = new Indexer(store.archive(), index, store.names(), sources, desk::log);
    this.hubs =
        new HubDesk(
            settings.reachedAt(),
            store.hubs(),
            web,
            store.problems(),
            clock,
            random,
            gatherer::push);
    this.gatherer.tell(hubs);
    this.sources.onChange(changed -> gatherer.follow());
  }

  /**
   * Opens a data folder, making what is missing, and brings the search index up with the store.
   *
   * @throws org.isnad.store.StoreException when the folder cannot be used; the message says why
   */
  public static House open(Path data, Catalogue catalogue, Settings settings, InstantSource clock) {
    Store store = Store.open(data);
    try {
      LuceneIndex index = LuceneIndex.open(data.resolve(INDEX), store.names()::spellings);
      GuardedWeb web = new GuardedWeb(guards(settings), clock);
      House house = new House(data, store, index, web, catalogue, settings, clock);
      if (index.committed() > store.lastSequence()) {
        house.indexer.rebuild(); // The index belonged to another store.
      } else {
        house.indexer.catchUp();
      }
      return house;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /**
   * Opens a data folder with the sources and settings it holds, or the built-in ones where it holds
   * none. What could not be read of its sources goes to the problems.
   *
   * @throws org.isnad.store.StoreException when the folder cannot be used; the message says why
   */
  public static House open(Path data, InstantSource clock) {
    Parsed<Catalogue> catalogue = Catalogues.of(data);
    House house = open(data, catalogue.value(), Settings.of(data), clock);
    catalogue.problems().forEach(problem -> house.problems().log(problem, clock.instant()));
    return house;
  }

  private static Guards guards(Settings settings) {
    Guards guards = Guards.defaults().allowing(settings.allow()).withPause(settings.pace());
    return settings.contact().isEmpty() ? guards : guards.withContact(settings.contact());
  }

  /** The folder it stands in. */
  public Path data() {
    return data;
  }

  public Settings settings() {
    return settings;
  }

  /** The house's own secret, for sealing what it gives out and must know again; a copy. */
  public byte[] key() {
    return key.bytes();
  }

  /** The guarded way to the network. */
  public Web web() {
    return web;
  }

  /** The sources as they stand; changes go into the data folder's own file of them. */
  public SourceBook sources() {
    return sources;
  }

  public Catalogue catalogue() {
    return sources.catalogue();
  }

  public Library library() {
    return store.library();
  }

  public TrendDesk trends() {
    return trends;
  }

  public ReportArchive archive() {
    return store.archive();
  }

  public NameBook names() {
    return store.names();
  }

  public CommentBook comments() {
    return store.comments();
  }

  public ReaderBook readers() {
    return store.readers();
  }

  public SessionBook sessions() {
    return store.sessions();
  }

  public ShelfBook shelves() {
    return store.shelves();
  }

  public AuditLog audit() {
    return store.audit();
  }

  public InaccuracyBook inaccuracies() {
    return store.inaccuracies();
  }

  public AppPasswordBook appPasswords() {
    return store.appPasswords();
  }

  public ReportNumbers numbers() {
    return store.numbers();
  }

  public ReadMarks readMarks() {
    return store.readMarks();
  }

  public TopicFiling filing() {
    return store.topics();
  }

  public ProblemLog problems() {
    return store.problems();
  }

  public FeedLedger feeds() {
    return store.feeds();
  }

  public HealthLedger health() {
    return store.health();
  }

  public SearchIndex index() {
    return index;
  }

  public Assistant assistant() {
    return assistant;
  }

  public InProcessRunner runner() {
    return runner;
  }

  public Gatherer gatherer() {
    return gatherer;
  }

  /** Takes what hubs push; does nothing where the settings name no address that hubs reach. */
  public HubDesk hubs() {
    return hubs;
  }

  public Indexer indexer() {
    return indexer;
  }

  /** How many admitted entries still wait for their page. */
  public long wantedPages() {
    return store.requests().wantedCount();
  }

  public Ids ids() {
    return ids;
  }

  /** Gathers on schedule until the answer is closed; close it before the house. */
  public Schedule startGathering() {
    return Schedule.start(gatherer, runner, indexer, hubs, this::writeHealth, desk);
  }

  private void writeHealth() {
    health.write(store.health(), desk.clock().instant());
  }

  @Override
  public void close() {
    web.close();
    try {
      writeHealth();
    } finally {
      closeFolders();
    }
  }

  private void closeFolders() {
    try {
      indexFolder.close();
    } finally {
      store.close();
    }
  }
}
