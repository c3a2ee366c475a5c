package org.isnad.pipeline;

import java.util.HexFormat;
import java.util.List;
import org.isnad.model.Entry;
import org.isnad.model.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The "admit" fold: an entry goes on once; again only when its words have changed, as a new
 * revision under the same id. Dates do not count as a change: feeds that stamp every entry with the
 * present would have every page fetched at every visit.
 */
final class Admissions implements Line.Folding<Admission, Arrival, PageRequest> {
  private final Ids ids;

  Admissions(Ids ids) {
    this.ids = ids;
  }

  @Override
  public Line.Folded<Admission, PageRequest> fold(@Nullable Admission state, Arrival arrival) {
    String fingerprint = fingerprint(arrival.entry());
    if (state == null) {
      return admitted(new Admission(ids.next(), 1, fingerprint), arrival);
    }
    if (state.fingerprint().equals(fingerprint)) {
      return new Line.Folded<>(state, List.of());
    }
    return admitted(new Admission(state.reportId(), state.revision() + 1, fingerprint), arrival);
  }

  private static Line.Folded<Admission, PageRequest> admitted(Admission state, Arrival arrival) {
    return new Line.Folded<>(
        state, List.of(new PageRequest(state.reportId(), state.revision(), arrival, 0)));
  }

  private static String fingerprint(Entry entry) {
    long hash = 0xcbf29ce484222325L;
    hash = fnv(hash, entry.title());
    hash = fnv(hash, entry.summary());
    hash = fnv(hash, entry.content());
    return HexFormat.of().toHexDigits(hash);
  }

  /** FNV-1a over UTF-16 units, a unit behind each field so that fields do not run together. */
  private static long fnv(long hash, @Nullable String field) {
    long mixed = hash;
    if (field != null) {
      for (int i = 0; i < field.length(); i++) {
        mixed = (mixed ^ field.charAt(i)) * 0x100000001b3L;
      }
    }
    return (mixed ^ 0xffff) * 0x100000001b3L;
  }
}
