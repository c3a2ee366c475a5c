package org.isnad.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.model.PlacedReport;
import org.isnad.model.Problem;
import org.isnad.pipeline.Facets;
import org.isnad.pipeline.SearchIndex;
import org.isnad.search.SearchException.Code;
import org.jspecify.annotations.Nullable;

/**
 * The search index in a folder of its own, on Lucene. Thread-safe. Everything in it can be made
 * again from the archive: an index that cannot be read, or that an earlier version of the analysis
 * wrote, is emptied when it is opened ({@link #committed} is then 0, {@link #problem} says why) and
 * filled again by whoever owns both.
 *
 * <p>Every method throws {@link SearchException} when the disk refuses.
 */
public final class LuceneIndex implements SearchIndex, AutoCloseable {
  private static final String SEQUENCE = "sequence";
  private static final String FORMAT = "format";

  private final Path folder;
  private final Directory directory;
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;
  private final @Nullable Problem problem;
  private final Speakers speakers;
  private volatile long committed;

  private LuceneIndex(
      Path folder,
      Directory directory,
      @Nullable IndexWriter writer,
      SearcherManager searchers,
      @Nullable Problem problem,
      Speakers speakers) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
    this.problem = problem;
    this.speakers = speakers;
  }

  /** Opens the index of a folder for this process alone; makes both where missing. */
  public static LuceneIndex open(Path folder) {
    return open(folder, Speakers.UNKNOWN);
  }

  /**
   * Opens the index of a folder for this process alone; makes both where missing.
   *
   * @param speakers tells who is meant by a name that is searched for
   */
  public static LuceneIndex open(Path folder, Speakers speakers) {
    IndexFolder opened = IndexFolder.open(folder);
    try {
      IndexWriter writer = opened.writer();
      Map<String, String> data = commitData(writer);
      boolean other = !data.isEmpty() && !Fields.FORMAT.equals(data.get(FORMAT));
      Problem problem = opened.problem();
      if (other) {
        problem =
            Problem.of("search", "index-outdated", folder.toString(), "format " + data.get(FORMAT));
      }
      LuceneIndex index =
          new LuceneIndex(
              folder,
              opened.directory(),
              writer,
              new SearcherManager(writer, null),
              problem,
              speakers);
      if (other) {
        index.clear();
      } else {
        index.committed = Long.parseLong(data.getOrDefault(SEQUENCE, "0"));
      }
      return index;
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  /**
   * Opens the index of a folder to search it, also while another process writes it. Whatever would
   * change it throws; what the other commits is seen when it is opened again.
   */
  public static LuceneIndex openForReading(Path folder) {
    return openForReading(folder, Speakers.UNKNOWN);
  }

  /**
   * Opens the index of a folder to search it, also while another process writes it.
   *
   * @param speakers tells who is meant by a name that is searched for
   */
  public static LuceneIndex openForReading(Path folder, Speakers speakers) {
    try {
      Directory directory = FSDirectory.open(folder);
      DirectoryReader reader = DirectoryReader.open(directory);
      LuceneIndex index =
          new LuceneIndex(
              folder, directory, null, new SearcherManager(reader, null), null, speakers);
      index.committed =
          Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault(SEQUENCE, "0"));
      return index;
    } catch (IndexNotFoundException e) {
      throw new SearchException(
          Code.NO_INDEX, "no search index in " + folder + "; gather into it first", e);
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  private static Map<String, String> commitData(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /** Why the index was emptied when it was opened; empty when it was not. */
  public Optional<Problem> problem() {
    return Optional.ofNullable(problem);
  }

  @Override
  public void put(PlacedReport report, Set<Long> speakers) {
    try {
      writer()
          .updateDocument(
              new Term(Fields.ID, Long.toString(report.report().id())),
              Documents.of(report, speakers));
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  @Override
  public synchronized void commit(long sequence) {
    try {
      IndexWriter writing = writer();
      writing.setLiveCommitData(
          Map.of(SEQUENCE, Long.toString(sequence), FORMAT, Fields.FORMAT).entrySet());
      writing.commit();
      searchers.maybeRefreshBlocking();
      committed = sequence;
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  @Override
  public long committed() {
    return committed;
  }

  @Override
  public synchronized void clear() {
    try {
      writer().deleteAll();
      commit(0);
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  @Override
  public Hits search(Query query) {
    return ask(searcher -> Finder.find(searcher, query, speakers));
  }

  @Override
  public Facets facets(String text) {
    return ask(searcher -> Finder.facets(searcher, text, speakers));
  }

  /** A question that the disk may refuse. */
  @FunctionalInterface
  private interface Asked<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private <T> T ask(Asked<T> asked) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return asked.of(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }

  private IndexWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("the index " + folder + " is open for reading only");
    }
    return writer;
  }

  private static SearchException refused(Path folder, IOException e) {
    return new SearchException(
        Code.INDEX_ERROR,
        "the index " + folder + " refused: " + e.getMessage() + "; deleting it lets it be rebuilt",
        e);
  }

  /** Closes the index; what was put and not committed is forgotten. */
  @Override
  public void close() {
    try {
      searchers.close();
      if (writer != null) {
        writer.rollback();
      }
      directory.close();
    } catch (IOException e) {
      throw refused(folder, e);
    }
  }
}
