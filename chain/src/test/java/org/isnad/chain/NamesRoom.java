package org.isnad.chain;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Language;
import org.isnad.model.NameJoin;
import org.isnad.model.NameKind;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.text.TextDirection;

/** Reads invented reports one after the other and says which spellings became one name. */
final class NamesRoom {
  private static final Instant MORNING = Instant.parse("2026-03-05T06:00:00Z");

  final MemoryNames names = new MemoryNames();
  private final ChainReader chain = new ChainReader(Press.catalogue());
  private final NameIdentities identities = new NameIdentities(Press.catalogue());
  private final List<NamesRead> reads = new ArrayList<>();

  NamesRoom read(long story, String language, String text) {
    PlacedReport placed = report(reads.size() + 1L, story, language, text);
    NamesRead read = identities.read(placed, names);
    names.keep(placed, read);
    reads.add(read);
    return this;
  }

  PlacedReport report(long id, long story, String language, String text) {
    Language spoken = new Language(language);
    Article article =
        new Article(
            null,
            null,
            null,
            spoken,
            TextDirection.of(text),
            "",
            List.of(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(new Block.Paragraph(text)),
            null,
            null,
            false);
    Report report =
        new Report(
            id,
            new CanonicalUrl("https://names.example/" + id),
            URI.create("https://names.example/" + id),
            "names",
            1,
            MORNING.plusSeconds(60 * id),
            article,
            new Reading(
                chain.attributions(text, spoken), List.of(), List.of(), List.of(), List.of()));
    return new PlacedReport(report, story, null);
  }

  /** The spellings of each identity of a kind, sorted, of those that have several or one. */
  List<String> identities(NameKind kind) {
    List<String> lines = new ArrayList<>();
    names
        .identities()
        .forEach((root, spellings) -> {
          if (names.names.get(root).kind() == kind) {
            lines.add(String.join(", ", spellings.stream().distinct().sorted().toList()));
          }
        });
    return lines.stream().sorted().toList();
  }

  List<String> persons() {
    return identities(NameKind.PERSON);
  }

  List<NameJoin> joins() {
    return names.joins;
  }

  NamesRead last() {
    return reads.getLast();
  }
}
