package org.isnad.server;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that tells programmers what the API answers. */
@Controller
final class ApiPageController {
  private final ApiListing listing;

  ApiPageController(ApiListing listing) {
    this.listing = listing;
  }

  @GetMapping("/api")
  Html api(Frame frame) {
    List<ApiListing.Line> lines = listing.lines();
    return Html.page(out -> JteapiGenerated.render(out, Html.AS_IT_IS, frame, lines));
  }
}
