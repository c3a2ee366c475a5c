package org.isnad.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.NameJoin;
import org.isnad.model.NameRule;
import org.isnad.model.Story;
import org.isnad.pipeline.Name;
import org.isnad.pipeline.NameBook.Before;
import org.isnad.pipeline.Said;
import org.isnad.server.NameView.SaidIn;
import org.isnad.server.NameView.Statement;
import org.isnad.server.NameView.Written;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A name: how it is written, what it is, what it said and who carried it. */
@Controller
final class NameController {
  private static final int SHOWN = 30;
  private static final int MOST_SPELLINGS = 16;
  private static final int MOST_OFFICES = 6;
  private static final int MOST_JOINS = 40;
  private static final String SOURCE = "source:";

  private final Backend backend;
  private final Listing listing;

  NameController(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  @GetMapping("/name/{id}")
  View name(
      Frame frame,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Long before,
      @RequestParam(required = false) @Nullable Long report) {
    // A name that no report spells any more has nothing to be called by.
    Optional<Name> name = backend.names().name(id).filter(found -> !found.spellings().isEmpty());
    if (name.isPresent() && name.get().id() != id) {
      RedirectView moved = new RedirectView("/name/" + name.get().id());
      moved.setExposeModelAttributes(false);
      return moved;
    }
    Before end =
        before == null || report == null ? null : new Before(Instant.ofEpochMilli(before), report);
    return name.map(found -> page(frame, found, end)).orElseGet(() -> ErrorPages.missing(frame));
  }

  private Html page(Frame frame, Name name, @Nullable Before before) {
    InterfaceLanguage reader = frame.preferences().language();
    List<Said> said = backend.names().said(name.id(), before, SHOWN);
    String anchor = name.anchor() == null ? "" : name.anchor();
    String source = anchor.startsWith(SOURCE) ? anchor.substring(SOURCE.length()) : "";
    String label =
        source.isEmpty() ? name.label(reader.language()) : listing.sourceName(source, reader);
    NameView view =
        new NameView(
            name.id(),
            label,
            name.kind(),
            backend.catalogue().byId(source).isPresent() ? source : "",
            others(name, label),
            name.offices().stream()
                .limit(MOST_OFFICES)
                .map(office -> new Written(office.words(), Listing.lang(office.language())))
                .toList(),
            name.statements(),
            name.reports(),
            name.lastAt(),
            name.open(),
            byReport(said, reader),
            older(name, said),
            joins(name));
    return Html.page(out -> JtenameGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  /** Where the next page starts; null when nothing is older. */
  private @Nullable Before older(Name name, List<Said> said) {
    if (said.size() < SHOWN) {
      return null;
    }
    Before last = new Before(said.getLast().at(), said.getLast().reportId());
    return backend.names().said(name.id(), last, 1).isEmpty() ? null : last;
  }

  /** A surname is told anew in each story; once is enough for whoever reads. */
  private static List<NameJoin> joins(Name name) {
    record Told(NameRule rule, String one, String other) {}
    Map<Told, NameJoin> joins = new LinkedHashMap<>();
    for (NameJoin join : name.joins()) {
      joins.putIfAbsent(new Told(join.rule(), join.one(), join.other()), join);
    }
    return joins.values().stream().limit(MOST_JOINS).toList();
  }

  private static List<Written> others(Name name, String label) {
    Map<String, Written> others = new LinkedHashMap<>();
    for (Name.Spelling spelling : name.spellings()) {
      if (!spelling.spelled().equals(label)) {
        others.putIfAbsent(
            spelling.spelled(), new Written(spelling.spelled(), Listing.lang(spelling.language())));
      }
    }
    return others.values().stream().limit(MOST_SPELLINGS).toList();
  }

  private List<SaidIn> byReport(List<Said> said, InterfaceLanguage reader) {
    Map<Long, List<Said>> byReport = new LinkedHashMap<>();
    said.forEach(
        one -> byReport.computeIfAbsent(one.reportId(), key -> new ArrayList<>()).add(one));
    return byReport.values().stream().map(statements -> saidIn(statements, reader)).toList();
  }

  private SaidIn saidIn(List<Said> said, InterfaceLanguage reader) {
    Said first = said.getFirst();
    Optional<Story> story =
        backend.library().story(first.storyId()).filter(found -> found.reports() > 1);
    return new SaidIn(
        first.reportId(),
        first.title(),
        Listing.lang(first.language()),
        TextDirection.of(first.title()).attribute(),
        first.sourceId(),
        listing.sourceName(first.sourceId(), reader),
        first.at(),
        story.map(Story::id).orElse(0L),
        story.map(Story::headline).orElse(""),
        said.stream().map(NameController::statement).toList());
  }

  private static Statement statement(Said said) {
    String quote = String.join(" … ", said.passages());
    return new Statement(
        said.statement() + 1,
        quote,
        TextDirection.of(quote).attribute(),
        said.kind(),
        said.spelled(),
        said.via());
  }
}
