package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.model.Block;
import org.isnad.model.PlacedReport;
import org.isnad.model.WireCopy;
import org.isnad.testkit.Press;
import org.isnad.testkit.PressReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the invented press wrote, against what the house kept of it after a round through servers,
 * feeds and pages: the press knows the truth.
 */
class PressTruthTest {
  /**
   * Events that are exactly one story in a language, of 28; 26 or 27 were measured, since pages
   * arrive in any order.
   */
  private static final int WHOLE_EDITIONS = 25;

  /** Reports filed in the family of the copy they carry, of 16; 14 were measured. */
  private static final int FOLDED_COPIES = 13;

  @TempDir private Path data;

  @Test
  void whatThePressWroteIsWhatTheHouseKeeps() throws InterruptedException {
    try (Press press = Press.start(Main.CLOCK)) {
      Settings settings =
          Settings.defaults().allowing(press.allowedAddresses()).pacing(Duration.ZERO);
      try (House house = House.open(data, press.catalogue(), settings, Main.CLOCK)) {
        house.gatherer().round(true);
        house.runner().work();
        Map<String, PlacedReport> kept = new HashMap<>();
        house
            .archive()
            .replay(
                Instant.EPOCH,
                placed -> kept.put(key(placed.report().address().toString()), placed));

        List<String> wrong = new ArrayList<>();
        for (PressReport written : press.reports()) {
          PlacedReport found = kept.get(key(written.address().toString()));
          if (found == null) {
            wrong.add(written.name() + " was not kept");
          } else {
            compare(written, found, wrong);
          }
        }
        assertThat(wrong).isEmpty();

        int editions = wholeEditions(press.reports(), kept);
        int folded = foldedCopies(press.reports(), kept);
        assertThat(editions).as("events as one story").isGreaterThanOrEqualTo(WHOLE_EDITIONS);
        assertThat(folded).as("copies in their family").isGreaterThanOrEqualTo(FOLDED_COPIES);
      }
    }
  }

  /** Feeds hang tracking on addresses. */
  private static String key(String address) {
    int tracking = address.indexOf("utm_");
    return tracking < 0 ? address : address.substring(0, tracking - 1);
  }

  private static void compare(PressReport written, PlacedReport found, List<String> wrong) {
    String title = squeezed(found.report().headline());
    if (!title.equals(squeezed(written.title()))) {
      wrong.add(written.name() + " is headed " + title);
    }
    Set<String> missing = new TreeSet<>();
    written.blocks().forEach(block -> missing.add(squeezed(block.text())));
    Set<String> extra = new TreeSet<>();
    for (Block block : found.report().article().blocks()) {
      String text = withoutGluedDateline(squeezed(block.text()), written);
      if (!text.isEmpty() && !missing.remove(text) && !isStandfirst(text, written)) {
        extra.add(text);
      }
    }
    missing.forEach(text -> wrong.add(written.name() + " misses " + text));
    extra.forEach(text -> wrong.add(written.name() + " has besides " + text));
  }

  /**
   * Tolerated: an agency that no list names, glued before the first sentence, cannot be told from
   * the sentence.
   */
  private static String withoutGluedDateline(String text, PressReport written) {
    String dateline = written.dateline() + " - ";
    return text.startsWith(dateline) ? text.substring(dateline.length()) : text;
  }

  /** Tolerated: the standfirst stands on the page for readers; the press counts it as no block. */
  private static boolean isStandfirst(String text, PressReport written) {
    return written.summary() != null && text.equals(squeezed(written.summary()));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static int wholeEditions(List<PressReport> reports, Map<String, PlacedReport> kept) {
    Map<String, Set<Long>> stories = new TreeMap<>();
    Map<Long, Set<String>> events = new HashMap<>();
    for (PressReport written : reports) {
      String edition = written.event() + " " + written.language();
      long story = kept.get(key(written.address().toString())).storyId();
      stories.computeIfAbsent(edition, key -> new HashSet<>()).add(story);
      events.computeIfAbsent(story, key -> new HashSet<>()).add(written.event());
    }
    int whole = 0;
    for (Map.Entry<String, Set<Long>> edition : stories.entrySet()) {
      boolean one = edition.getValue().size() == 1;
      boolean pure = edition.getValue().stream().allMatch(story -> events.get(story).size() == 1);
      whole += one && pure ? 1 : 0;
      if (!one || !pure) {
        System.out.println("not one story: " + edition);
      }
    }
    System.out.println("press: " + whole + " of " + stories.size() + " editions are one story");
    return whole;
  }

  /** The report that a family is named by has no place in another. */
  private static long family(PlacedReport placed) {
    WireCopy copy = placed.copy();
    return copy == null ? placed.report().id() : copy.familyId();
  }

  private static int foldedCopies(List<PressReport> reports, Map<String, PlacedReport> kept) {
    Map<String, PressReport> byName = new HashMap<>();
    reports.forEach(report -> byName.put(report.name(), report));
    int folded = 0;
    int carrying = 0;
    for (PressReport written : reports) {
      for (String name : new HashSet<>(written.carries())) {
        PressReport carried = byName.get(name);
        if (carried == null) {
          continue;
        }
        carrying++;
        PlacedReport own = kept.get(key(written.address().toString()));
        PlacedReport origin = kept.get(key(carried.address().toString()));
        boolean one = family(own) == family(origin);
        folded += one ? 1 : 0;
        if (!one) {
          System.out.println("not folded: " + written.name() + " of " + name + " " + own.copy());
        }
      }
    }
    System.out.println("press: " + folded + " of " + carrying + " copies are in their family");
    return folded;
  }
}
