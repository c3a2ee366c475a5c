package org.isnad.server;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Reader;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.ShelfBook;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page for what a reader saved for later: with an account, what the account keeps; and what the
 * browser keeps, which it fills in itself.
 */
@Controller
final class SavedController {
  private static final int SHOWN = 50;

  private final Backend backend;
  private final Listing listing;

  SavedController(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  /** A story or report that the account keeps. */
  record SavedLine(
      String ref, String headline, String lang, String dir, String sourceName, Instant at) {}

  /**
   * What the account keeps.
   *
   * @param next where the next page starts; 0 when there is none
   */
  record SavedView(List<SavedLine> lines, int next) {}

  @GetMapping("/saved")
  Html saved(Frame frame, @RequestParam(defaultValue = "0") int from) {
    Reader reader = frame.reader();
    int start = Math.max(0, from);
    List<ShelfBook.Saved> kept =
        reader == null
            ? List.of()
            : backend.readers().shelves().saved(reader.id(), start, SHOWN + 1);
    SavedView view =
        new SavedView(
            kept.stream().limit(SHOWN).flatMap(saved -> line(saved, frame).stream()).toList(),
            kept.size() > SHOWN ? start + SHOWN : 0);
    return Html.page(out -> JtesavedGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private Optional<SavedLine> line(ShelfBook.Saved saved, Frame frame) {
    InterfaceLanguage reader = frame.preferences().language();
    Library library = backend.library();
    String ref = Commenting.path(saved.item()).substring(1);
    return switch (saved.item().kind()) {
      case REPORT ->
          library
              .report(saved.item().id())
              .map(placed -> listing.report(placed, reader, 0))
              .map(line ->
                  new SavedLine(
                      ref,
                      line.headline(),
                      line.lang(),
                      line.dir(),
                      line.sourceName(),
                      saved.at()));
      case STORY ->
          library
              .currentStory(saved.item().id())
              .flatMap(library::story)
              .map(story -> listing.story(story, reader, 0))
              .map(line ->
                  new SavedLine(
                      ref,
                      line.headline(),
                      line.lang(),
                      line.dir(),
                      line.sourceName(),
                      saved.at()));
    };
  }
}
