package org.isnad.server;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page for what a reader saved for later; the browser that keeps it fills it in. */
@Controller
final class SavedController {

  @GetMapping("/saved")
  Html saved(Frame frame) {
    return Html.page(out -> JtesavedGenerated.render(out, Html.AS_IT_IS, frame));
  }
}
