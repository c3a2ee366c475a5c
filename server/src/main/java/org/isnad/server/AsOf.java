package org.isnad.server;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Story;
import org.isnad.model.WireCopy;
import org.isnad.story.Headlines;
import org.jspecify.annotations.Nullable;

/** A story as it stood at a time: from the reports there were then. */
final class AsOf {
  private AsOf() {}

  /**
   * The story; empty when it had no report yet.
   *
   * @param reports all of its reports, earliest first
   * @param preferred the language its headline is wanted in; null for the one it has now
   */
  static Optional<Story> of(
      Story story, List<PlacedReport> reports, Instant end, @Nullable Language preferred) {
    List<PlacedReport> then =
        reports.stream().filter(placed -> placed.report().reportedAt().isBefore(end)).toList();
    if (then.isEmpty()) {
      return Optional.empty();
    }
    Language wanted = preferred == null ? story.language() : preferred;
    Headlines.Told told = Headlines.choose(then.stream().map(Listing::told).toList(), wanted);
    return Optional.of(
        new Story(
            story.id(),
            told.title(),
            told.reportId(),
            // What the headline is wanted in counts as found, lest a later report be looked for.
            wanted,
            story.image(),
            then.getFirst().report().reportedAt(),
            then.getLast().report().reportedAt(),
            then.size(),
            (int) then.stream().map(placed -> placed.report().sourceId()).distinct().count(),
            origins(then),
            story.hashtags()));
  }

  /** An agency counts once with all that carry or credit it, a source once with all of its own. */
  private static int origins(List<PlacedReport> reports) {
    Map<Long, String> agencies = new HashMap<>();
    for (PlacedReport placed : reports) {
      WireCopy copy = placed.copy();
      String agency = agency(placed);
      if (copy != null && agency != null) {
        agencies.putIfAbsent(copy.familyId(), agency);
      }
    }
    return (int)
        reports.stream()
            .map(placed -> {
              WireCopy copy = placed.copy();
              String own = agency(placed);
              String agency = own == null && copy != null ? agencies.get(copy.familyId()) : own;
              if (agency != null) {
                return agency;
              }
              return copy == null ? placed.report().sourceId() : "family " + copy.familyId();
            })
            .distinct()
            .count();
  }

  private static @Nullable String agency(PlacedReport placed) {
    WireCopy copy = placed.copy();
    if (copy != null && copy.agency() != null) {
      return copy.agency();
    }
    List<String> credited = placed.report().reading().agencies();
    return credited.isEmpty() ? null : credited.getFirst();
  }
}
