package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.chain.KnownNames;
import org.isnad.chain.NamesRead;
import org.isnad.model.PlacedReport;
import org.jspecify.annotations.Nullable;

/**
 * Port: the names of the kept reports, one identity over spellings and scripts (سجل الأسماء). What
 * joins two spellings is kept and can be undone; what an admin decided, no reading of reports
 * changes. It can be read and decided on while another process gathers. Thread-safe.
 */
public interface NameBook {

  /** What was learned so far, for whoever reads the next report's names. */
  KnownNames known();

  /** The sequence number of the last report whose names were kept; 0 when there is none. */
  long read();

  /**
   * Keeps the names of a report, in place of those of its earlier revision, in one transaction with
   * its sequence number. A join that an admin forbids, or that others made in the meantime, is left
   * out.
   */
  void keep(long sequence, PlacedReport report, NamesRead names);

  /** The name that an id is part of now, whichever spelling's id it is. */
  Optional<Name> name(long id);

  /**
   * What a name said, newest first; the statements of one report stand together.
   *
   * @param before only reports before this one; null for the newest
   * @param limit how many statements at least, where there are so many; the last report's are all
   *     there
   */
  List<Said> said(long id, @Nullable Before before, int limit);

  /** Whose each statement of a report is: the name's id by the number of the statement. */
  Map<Integer, Long> speakers(long reportId);

  /** The ids of the very spellings that speak in a report; they do not change with joins. */
  Set<Long> speakingIn(long reportId);

  /**
   * The names in a story's reports, by how they are spelled there; what is not sure is left out.
   */
  Map<String, Long> ofStory(long storyId);

  /** The names that a person may mean, those met most first. */
  List<Name> find(String typed, int limit);

  /** Those met most, of all. */
  List<Name> most(int limit);

  /** The ids of all spellings of the names that a person may mean. */
  Set<Long> spellings(String typed);

  /**
   * Takes a spelling, with those that were joined to it, apart from the name it was joined to, for
   * good.
   */
  Decided split(long id, Instant at);

  /** Makes a name part of another, for good; takes back an earlier {@link #split}. */
  Decided merge(long id, long into, Instant at);

  /** Where a page of statements ends. */
  record Before(Instant at, long reportId) {}

  /** What came of a decision. */
  enum Decided {
    DONE,
    /** There is no name with that id. */
    NO_NAME,
    /** The spelling stands by itself, or for the others: nothing joined it. */
    NOT_JOINED,
    /** Both are one already. */
    ONE_ALREADY,
    /** They are names of different kinds. */
    TWO_KINDS
  }
}
