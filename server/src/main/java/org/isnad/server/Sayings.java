package org.isnad.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.chain.SpeakerKinds;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Report;
import org.isnad.model.Source;
import org.isnad.model.SpeakerKind;
import org.isnad.pipeline.SourceBook;
import org.isnad.server.Saying.Holder;
import org.isnad.server.Saying.Role;
import org.isnad.text.Spelling;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

/** Spells out the chain of each statement: speaker, carriers, outlet. */
final class Sayings {
  private final SourceBook sources;
  private final Listing listing;
  private final Supplier<SpeakerKinds> kinds;

  Sayings(SourceBook sources, Listing listing) {
    this.sources = sources;
    this.listing = listing;
    this.kinds = sources.derived(SpeakerKinds::new);
  }

  /**
   * @param names whose each statement is, by its number from 0
   */
  List<Saying> of(Report report, Map<Integer, Long> names, InterfaceLanguage reader) {
    List<Attribution> attributions = report.reading().attributions();
    List<Saying> sayings = new ArrayList<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      String quote =
          attribution.content().stream().map(Passage::text).collect(Collectors.joining(" … "));
      sayings.add(
          new Saying(
              i + 1,
              attribution.kind(),
              quote,
              TextDirection.of(quote).attribute(),
              chain(report, attribution, names.get(i), reader)));
    }
    return sayings;
  }

  private List<Holder> chain(
      Report report, Attribution attribution, @Nullable Long named, InterfaceLanguage reader) {
    List<Holder> chain = new ArrayList<>();
    Mention speaker = attribution.speaker();
    Article article = report.article();
    SpeakerKind kind =
        speaker == null ? null : kinds.get().of(speaker, article.language(), article.text());
    String name = speaker == null ? "" : speaker.name();
    String href = named == null ? "" : Links.name(named);
    chain.add(new Holder(Role.SPEAKER, name, TextDirection.of(name).attribute(), kind, href));
    for (Mention carrier : attribution.via()) {
      chain.add(holder(Role.CARRIER, carrier.name()));
    }
    // The agency credited with the whole report stands behind whoever the sentence itself names.
    for (String agency : report.reading().agencies()) {
      boolean told = chain.stream().anyMatch(holder -> isNameOf(agency, holder.name()));
      if (!told && !agency.equals(report.sourceId())) {
        chain.add(holder(Role.CARRIER, listing.sourceName(agency, reader)));
      }
    }
    chain.add(holder(Role.OUTLET, listing.sourceName(report.sourceId(), reader)));
    return List.copyOf(chain);
  }

  private static Holder holder(Role role, String name) {
    return new Holder(role, name, TextDirection.of(name).attribute(), null, "");
  }

  private boolean isNameOf(String agencyId, String name) {
    String folded = Spelling.fold(name);
    return sources
        .catalogue()
        .byId(agencyId)
        .map(agency -> isNameOf(agency, folded))
        .orElse(agencyId.equals(name));
  }

  private static boolean isNameOf(Source agency, String folded) {
    return agency.names().values().stream().anyMatch(n -> Spelling.fold(n).equals(folded))
        || agency.credits().values().stream()
            .flatMap(List::stream)
            .anyMatch(credit -> Spelling.fold(credit).equals(folded));
  }
}
