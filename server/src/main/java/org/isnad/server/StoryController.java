package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.isnad.pipeline.Library;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A story, also by the ids it had before others were merged into it. */
@Controller
final class StoryController {
  private final Library library;
  private final StoryPages pages;

  StoryController(Backend backend, StoryPages pages) {
    this.library = backend.library();
    this.pages = pages;
  }

  @GetMapping("/story/{id}")
  View story(
      Frame frame,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String ask,
      HttpServletRequest request) {
    Optional<Long> current = library.currentStory(id);
    if (current.isPresent() && current.get() != id) {
      RedirectView moved = new RedirectView("/story/" + current.get());
      moved.setExposeModelAttributes(false);
      return moved;
    }
    return library
        .story(id)
        .map(story ->
            pages.page(
                200,
                frame,
                story,
                new StoryPages.Asked(
                    LastVisit.seen(request, frame.now()).orElse(null), AskController.question(ask)),
                CommentState.asked(request)))
        .orElseGet(() -> ErrorPages.missing(frame));
  }
}
