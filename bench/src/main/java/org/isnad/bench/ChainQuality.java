package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.chain.ChainReader;
import org.isnad.model.Attribution;
import org.isnad.model.Language;
import org.isnad.model.Passage;
import org.isnad.pipeline.CatalogueFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Attributions against the marked reports beside the repository, as their score.py counts:
 * precision and recall of statements and of speakers, one figure for each set and language.
 */
final class ChainQuality {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A statement is found when so much of what either holds is in both. */
  private static final double FOUND = 0.5;

  private int wanted;
  private int found;
  private int statements;
  private int speakers;

  private ChainQuality() {}

  static Map<String, Double> measure(Path folder) throws IOException {
    ChainReader reader = new ChainReader(CatalogueFile.builtIn());
    Map<String, Double> measured = new TreeMap<>();
    for (String set : List.of("ar-seed", "en-dev")) {
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
        measured.put(name + "statement-precision", share(quality.statements, quality.found));
        measured.put(name + "statement-recall", share(quality.statements, quality.wanted));
        measured.put(name + "speaker-precision", share(quality.speakers, quality.found));
        measured.put(name + "speaker-recall", share(quality.speakers, quality.wanted));
      }
    }
    return measured;
  }

  private static double share(int right, int all) {
    return all == 0 ? 1 : (double) right / all;
  }

  private void add(JsonNode marked, List<Attribution> attributions) {
    List<Attribution> left = new ArrayList<>(attributions);
    found += left.size();
    for (JsonNode gold : marked) {
      wanted++;
      Attribution match = best(left, characters(gold.get("content")));
      if (match != null) {
        left.remove(match);
        statements++;
        speakers += speaks(match, gold.get("source")) ? 1 : 0;
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
