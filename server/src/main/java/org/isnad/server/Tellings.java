package org.isnad.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.PlacedReport;
import org.isnad.model.WireCopy;

/** Folds a story's reports by wire family: the earliest of each stands for the others. */
final class Tellings {
  private static final int EXCERPT = 220;

  private Tellings() {}

  /**
   * @param reports earliest first
   */
  static List<Telling> ofStory(
      List<PlacedReport> reports, Listing listing, InterfaceLanguage reader) {
    Map<Long, List<PlacedReport>> families = new LinkedHashMap<>();
    for (PlacedReport placed : reports) {
      WireCopy copy = placed.copy();
      long family = copy == null ? placed.report().id() : copy.familyId();
      families.computeIfAbsent(family, key -> new ArrayList<>()).add(placed);
    }
    return of(List.copyOf(families.values()), listing, reader);
  }

  /**
   * @param families the members of each, earliest first
   */
  static List<Telling> of(
      List<List<PlacedReport>> families, Listing listing, InterfaceLanguage reader) {
    return families.stream().map(family -> telling(family, listing, reader)).toList();
  }

  private static Telling telling(
      List<PlacedReport> family, Listing listing, InterfaceLanguage reader) {
    return new Telling(
        listing.report(family.getFirst(), reader, EXCERPT),
        agency(family, listing, reader),
        listing.reports(family.subList(1, family.size()), reader, 0));
  }

  private static String agency(
      List<PlacedReport> family, Listing listing, InterfaceLanguage reader) {
    for (PlacedReport placed : family) {
      WireCopy copy = placed.copy();
      String agency = copy == null ? null : copy.agency();
      if (agency != null) {
        return listing.sourceName(agency, reader);
      }
    }
    return "";
  }
}
