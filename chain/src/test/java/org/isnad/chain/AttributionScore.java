package org.isnad.chain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Counts attributions against marked ones as the shared bench's scorer does: a statement is found
 * when half of the characters of both agree; its speaker when the spans overlap (a marked one
 * without a span needs any name); its chain when the speaker is right and every carrier overlaps,
 * in order.
 */
final class AttributionScore {
  private static final String MARKS = "\"“«„'‘";

  private int wanted;
  private int found;
  private int statements;
  private int speakers;
  private int chains;
  private int direct;
  private int directFound;
  final List<String> missed = new ArrayList<>();

  void add(TraceLines.Marked marked, List<Attribution> attributions) {
    List<Attribution> left = new ArrayList<>(attributions);
    found += left.size();
    for (JsonNode gold : marked.attributions()) {
      wanted++;
      List<Span> content = spans(gold.get("content"));
      boolean quoted = content.stream().anyMatch(span -> quoted(marked.text(), span));
      direct += quoted ? 1 : 0;
      Attribution match = best(left, characters(content));
      if (match == null) {
        missed.add(marked.id() + ": " + gold.get("cue") + " of " + gold.get("speaker"));
        continue;
      }
      left.remove(match);
      statements++;
      directFound += quoted ? 1 : 0;
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

  double direct() {
    return direct == 0 ? 1 : (double) directFound / direct;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "statement P %.3f R %.3f F1 %.3f  speaker P %.3f R %.3f F1 %.3f  direct R %.3f of %d",
        (double) statements / found,
        (double) statements / wanted,
        statement(),
        (double) speakers / found,
        (double) speakers / wanted,
        speaker(),
        direct(),
        direct);
  }

  private double f1(int right) {
    return StatementCorpusTest.f1(right, found, wanted);
  }

  private static boolean quoted(String text, Span span) {
    String content = span.of(text).strip();
    boolean marked = span.start() > 0 && "\"“«„".indexOf(text.charAt(span.start() - 1)) >= 0;
    return marked || (!content.isEmpty() && MARKS.indexOf(content.charAt(0)) >= 0);
  }

  private static boolean speaks(Attribution match, List<Span> sources) {
    return match.speaker() != null
        && (sources.isEmpty() || sources.stream().anyMatch(match.speaker().span()::overlaps));
  }

  /** Not where no carriers are marked: then chains are not counted. */
  private static boolean carried(List<Mention> via, @Nullable JsonNode gold) {
    if (gold == null) {
      return false;
    }
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
