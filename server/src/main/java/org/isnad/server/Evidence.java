package org.isnad.server;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Attribution;
import org.isnad.model.Comment.Subject;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.InaccuracyBook.Part;
import org.isnad.text.TextDirection;

/** What a page says of a report or a story, line by line, for whoever doubts it. */
final class Evidence {
  private static final int SENTENCES = 5;
  private static final int MOST = 60;
  private static final int LONGEST = 300;

  private final Backend backend;
  private final Listing listing;

  Evidence(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  /**
   * A sentence of a brief, a report of a story or a statement of a chain.
   *
   * @param reportId the report it rests on
   * @param source that report's source
   * @param chain speaker and carriers of a statement, first the speaker; else empty
   */
  record Line(long reportId, String source, List<String> chain, String text) {

    String dir() {
      return TextDirection.of(text).attribute();
    }

    /** As it is kept: "report 12 (Al Manara): Haddad < Wakan: the words". */
    String plain() {
      String said = chain.isEmpty() ? "" : String.join(" < ", chain) + ": ";
      return "report " + reportId + " (" + source + "): " + said + text;
    }
  }

  /** The lines; empty where there is no such report or story, or nothing to doubt. */
  List<Line> of(Subject subject, Part part, Frame frame) {
    InterfaceLanguage reader = frame.preferences().language();
    List<PlacedReport> reports =
        subject.kind() == Subject.Kind.REPORT
            ? backend.library().report(subject.id()).stream().toList()
            : backend.library().reportsOf(subject.id());
    List<Line> lines =
        switch (part) {
          case BRIEF -> brief(reports, reader);
          case STORY -> reports.stream().map(placed -> told(placed, reader)).toList();
          case CHAIN -> reports.stream().flatMap(one -> chain(one, reader).stream()).toList();
        };
    return lines.subList(0, Math.min(MOST, lines.size()));
  }

  private List<Line> brief(List<PlacedReport> reports, InterfaceLanguage reader) {
    return backend.assistant().brief(StoryPages.readable(reports, reader), SENTENCES).stream()
        .map(sentence ->
            new Line(
                sentence.reportId(),
                listing.sourceName(sentence.sourceId(), reader),
                List.of(),
                cut(sentence.text())))
        .toList();
  }

  private Line told(PlacedReport placed, InterfaceLanguage reader) {
    return new Line(
        placed.report().id(),
        listing.sourceName(placed.report(), reader),
        List.of(),
        cut(placed.report().headline()));
  }

  private List<Line> chain(PlacedReport placed, InterfaceLanguage reader) {
    List<Line> lines = new ArrayList<>();
    for (Attribution attribution : placed.report().reading().attributions()) {
      List<String> chain = new ArrayList<>();
      Mention speaker = attribution.speaker();
      chain.add(speaker == null ? "?" : speaker.name());
      attribution.via().forEach(carrier -> chain.add(carrier.name()));
      String said =
          attribution.content().stream().map(Passage::text).collect(Collectors.joining(" … "));
      lines.add(
          new Line(
              placed.report().id(), listing.sourceName(placed.report(), reader), chain, cut(said)));
    }
    return lines;
  }

  /** One line, of a length that can be read. */
  private static String cut(String text) {
    return Excerpt.cut(PlainText.line(text), LONGEST);
  }
}
