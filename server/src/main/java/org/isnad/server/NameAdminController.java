package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.isnad.pipeline.Name;
import org.isnad.pipeline.NameBook;
import org.isnad.pipeline.NameBook.Decided;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The admin's pages of names: which spellings are one, and decisions that no reading changes. */
@Controller
final class NameAdminController {
  private static final int SHOWN = 50;
  private static final int CANDIDATES = 12;

  private final NameBook names;
  private final AdminLog log;

  NameAdminController(Backend backend) {
    this.names = backend.names();
    this.log = new AdminLog(backend);
  }

  /** A name in a list. */
  record Line(Name name, String label) {}

  /** The names that were looked for, or those met most. */
  record ListView(List<Line> lines, String query) {}

  /**
   * A name with its spellings.
   *
   * @param query what another name was looked for by; empty before
   * @param others those it may be one with
   * @param problem message key of why a decision came to nothing; null when none did
   */
  record OneView(
      Name name, String label, String query, List<Line> others, @Nullable String problem) {}

  @GetMapping("/admin/names")
  Html list(Frame frame, @RequestParam(defaultValue = "") String q) {
    String query = PlainText.line(q);
    List<Name> found = query.isBlank() ? names.most(SHOWN) : names.find(query, SHOWN);
    ListView view = new ListView(lines(found, frame), query);
    return Html.page(out -> JteadminnamesGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private static List<Line> lines(List<Name> found, Frame frame) {
    return found.stream().map(name -> new Line(name, label(name, frame))).toList();
  }

  private static String label(Name name, Frame frame) {
    return name.label(frame.preferences().language().language());
  }

  @GetMapping("/admin/names/{id}")
  View name(Frame frame, @PathVariable long id, @RequestParam(defaultValue = "") String q) {
    return names
        .name(id)
        .<View>map(name -> page(frame, name, PlainText.line(q), null))
        .orElseGet(() -> ErrorPages.missing(frame));
  }

  private Html page(Frame frame, Name name, String query, @Nullable String problem) {
    List<Name> others = query.isBlank() ? List.of() : names.find(query, CANDIDATES + 1);
    OneView view =
        new OneView(
            name,
            label(name, frame),
            query,
            lines(
                others.stream()
                    .filter(other -> other.id() != name.id() && other.kind() == name.kind())
                    .limit(CANDIDATES)
                    .toList(),
                frame),
            problem);
    int status = problem == null ? HttpStatus.OK.value() : HttpStatus.CONFLICT.value();
    return new Html(status, out -> JteadminnameGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  @PostMapping("/admin/names/{id}")
  View decide(
      Frame frame,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "0") long other,
      HttpServletRequest request) {
    Optional<Name> name = names.name(id);
    if (name.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    Decided decided;
    switch (act) {
      case "split" -> decided = names.split(other, frame.now());
      case "merge" -> decided = names.merge(name.get().id(), other, frame.now());
      default -> {
        return ErrorPages.of(HttpStatus.BAD_REQUEST.value(), frame);
      }
    }
    if (decided != Decided.DONE) {
      return page(frame, name.get(), "", "names." + decided.name());
    }
    // By its label of before: afterwards the one name has another.
    String was = label(name.get(), frame);
    log.write(request, "name-" + act, was, String.valueOf(other), frame.now());
    return Seeing.other("/admin/names/" + names.name(id).map(Name::id).orElse(id));
  }
}
