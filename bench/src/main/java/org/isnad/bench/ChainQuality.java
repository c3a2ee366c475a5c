package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.chain.ChainReader;
import org.isnad.model.Attribution;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.pipeline.CatalogueFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Attributions against marked reports, as score.py beside the shared data counts: F1 of statements,
 * of speakers and, where carriers are marked, of chains, one figure for each set and language, with
 * precision and recall printed. The shared sets lie beside the repository, chain's own among its
 * tests.
 */
final class ChainQuality {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A statement is found when so much of what either holds is in both. */
  private static final double FOUND = 0.5;

  private int wanted;
  private int found;
  private int statements;
  private int speakers;
  private int chains;
  private boolean carriersMarked;

  private ChainQuality() {}

  /** Sets of chain's own, invented: what the rules were written on, and what was held back. */
  private static final Path OWN = Path.of("chain/src/test/resources/org/isnad/chain");

  static Map<String, Double> measure(Path shared) throws IOException {
    Map<String, Double> measured = measure(shared, List.of("ar-seed", "en-dev"));
    measured.putAll(measure(OWN, List.of("ar-dev", "ar-held", "fr-dev", "fr-held")));
    return measured;
  }

  private static Map<String, Double> measure(Path folder, List<String> sets) throws IOException {
    ChainReader reader = new ChainReader(CatalogueFile.builtIn());
    Map<String, Double> measured = new TreeMap<>();
    for (String set : sets) {
      Path file = folder.resolve(set + ".jsonl");
      if (Files.exists(file)) {
        ChainQuality quality = new ChainQuality();
        String language = "";
        for (String line : Files.readAllLines(file)) {
          JsonNode report = JSON.readTree(line);
          language = report.get("lang").asString();
          quality.add(
              report.get("attributions"),
              reader.attributions(report.get("text").asString(), Language.of(language)));
        }
        String name = "chain/" + set + "/" + language + "/";
        quality.tell(name + "statement", quality.statements, measured);
        quality.tell(name + "speaker", quality.speakers, measured);
        if (quality.carriersMarked) {
          quality.tell(name + "chain", quality.chains, measured);
        }
      }
    }
    return measured;
  }

  /** Prints precision and recall; the floor is on F1, so that one may be traded for the other. */
  private void tell(String name, int right, Map<String, Double> measured) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%-40s precision %.4f  recall %.4f",
            name,
            share(right, found),
            share(right, wanted)));
    measured.put(name + "-f1", share(2 * right, found + wanted));
  }

  private static double share(int right, int all) {
    return all == 0 ? 1 : (double) right / all;
  }

  private void add(JsonNode marked, List<Attribution> attributions) {
    List<Attribution> left = new ArrayList<>(attributions);
    found += left.size();
    for (JsonNode gold : marked) {
      wanted++;
      carriersMarked |= gold.get("via") != null && !gold.get("via").isEmpty();
      Attribution match = best(left, characters(gold.get("content")));
      if (match != null) {
        left.remove(match);
        statements++;
        boolean speaks = speaks(match, gold.get("source"));
        speakers += speaks ? 1 : 0;
        chains += speaks && carried(match.via(), gold.get("via")) ? 1 : 0;
      }
    }
  }

  private static boolean speaks(Attribution match, JsonNode sources) {
    if (match.speaker() == null) {
      return false;
    }
    BitSet named = characters(sources);
    int first = named.nextSetBit(match.speaker().span().start());
    return sources.isEmpty() || (first >= 0 && first < match.speaker().span().end());
  }

  private static boolean carried(List<Mention> via, @Nullable JsonNode marked) {
    boolean same = marked != null && via.size() == marked.size();
    for (int i = 0; same && marked != null && i < via.size(); i++) {
      JsonNode carrier = marked.get(i);
      Span span = new Span(carrier.get("start").asInt(), carrier.get("end").asInt());
      same = via.get(i).span().overlaps(span);
    }
    return same;
  }

  private static @Nullable Attribution best(List<Attribution> attributions, BitSet gold) {
    Attribution best = null;
    double most = FOUND;
    for (Attribution attribution : attributions) {
      BitSet own = new BitSet();
      for (Passage passage : attribution.content()) {
        own.set(passage.span().start(), passage.span().end());
      }
      BitSet common = (BitSet) own.clone();
      common.and(gold);
      own.or(gold);
      double share = own.isEmpty() ? 0 : (double) common.cardinality() / own.cardinality();
      if (share >= most) {
        most = share;
        best = attribution;
      }
    }
    return best;
  }

  private static BitSet characters(JsonNode spans) {
    BitSet characters = new BitSet();
    for (JsonNode span : spans) {
      characters.set(span.get(0).asInt(), span.get(1).asInt());
    }
    return characters;
  }
}
