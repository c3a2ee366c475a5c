package org.isnad.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * Counts attributions against marked ones as the shared bench's scorer does: a statement is found
 * when half of the characters of both agree; its speaker when the spans overlap (a marked one
 * without a span needs any name); its chain when the speaker is right and every carrier overlaps,
 * in order.
 */
final class AttributionScore {
  private int wanted;
  private int found;
  private int statements;
  private int speakers;
  private int chains;
  final List<String> missed = new ArrayList<>();

  void add(TraceLines.Marked marked, List<Attribution> attributions) {
    List<Attribution> left = new ArrayList<>(attributions);
    found += left.size();
    for (JsonNode gold : marked.attributions()) {
      wanted++;
      Attribution match = best(left, characters(spans(gold.get("content"))));
      if (match == null) {
        missed.add(marked.id() + ": " + gold.get("cue") + " of " + gold.get("speaker"));
        continue;
      }
      left.remove(match);
      statements++;
      if (!speaks(match, spans(gold.get("source")))) {
        missed.add(marked.id() + ": speaker " + match.speaker() + ", not " + gold.get("speaker"));
        continue;
      }
      speakers++;
      if (carried(match.via(), gold.get("via"))) {
        chains++;
      } else {
        missed.add(marked.id() + ": via " + match.via() + ", not " + gold.get("via"));
      }
    }
    left.forEach(extra -> missed.add(marked.id() + ": too much " + extra.content()));
  }

  double statement() {
    return f1(statements);
  }

  double speaker() {
    return f1(speakers);
  }

  double chain() {
    return f1(chains);
  }

  private double f1(int right) {
    return StatementCorpusTest.f1(right, found, wanted);
  }

  private static boolean speaks(Attribution match, List<Span> sources) {
    return match.speaker() != null
        && (sources.isEmpty() || sources.stream().anyMatch(match.speaker().span()::overlaps));
  }

  private static boolean carried(List<Mention> via, JsonNode gold) {
    boolean same = via.size() == gold.size();
    for (int i = 0; same && i < via.size(); i++) {
      JsonNode carrier = gold.get(i);
      Span span = new Span(carrier.get("start").asInt(), carrier.get("end").asInt());
      same = via.get(i).span().overlaps(span);
    }
    return same;
  }

  private static Attribution best(List<Attribution> attributions, BitSet gold) {
    Attribution best = null;
    double most = 0.5;
    for (Attribution attribution : attributions) {
      BitSet own = characters(attribution.content().stream().map(p -> p.span()).toList());
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

  private static BitSet characters(List<Span> spans) {
    BitSet characters = new BitSet();
    spans.forEach(span -> characters.set(span.start(), span.end()));
    return characters;
  }

  private static List<Span> spans(JsonNode node) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : node) {
      spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }
}
