package org.isnad.server;

import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What makes the pages an app that can be installed and read without a connection. */
@Controller
final class AppController {
  private static final String PAPER = "#fcfaf5";
  private static final String BRAND = "#0b4f46";

  /** A web app's manifest, in the reader's language (W3C, Web Application Manifest). */
  record Manifest(
      String id,
      String name,
      String short_name,
      String description,
      String lang,
      String dir,
      String start_url,
      String scope,
      String display,
      String background_color,
      String theme_color,
      List<Icon> icons,
      List<Shortcut> shortcuts) {}

  /** A picture of the app. */
  record Icon(String src, String sizes, String type, String purpose) {}

  /** A page that the app's icon leads to. */
  record Shortcut(String name, String url) {}

  @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
  ResponseEntity<Manifest> manifest(Frame frame) {
    Manifest manifest =
        new Manifest(
            "/",
            frame.t("site.name"),
            frame.t("site.name"),
            frame.t("site.motto"),
            frame.lang(),
            frame.dir(),
            "/",
            "/",
            "standalone",
            PAPER,
            BRAND,
            List.of(
                new Icon(Assets.path("icon-192.png"), "192x192", "image/png", "any"),
                new Icon(Assets.path("icon-512.png"), "512x512", "image/png", "any"),
                new Icon(Assets.path("icon-mask.png"), "512x512", "image/png", "maskable"),
                new Icon(Assets.path("icon.svg"), "any", "image/svg+xml", "any")),
            List.of(
                new Shortcut(frame.t("search.link"), "/search"),
                new Shortcut(frame.t("saved.link"), "/saved")));
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(manifest);
  }

  @GetMapping("/sw.js")
  ResponseEntity<byte[]> worker() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .header(HttpHeaders.CONTENT_TYPE, "text/javascript;charset=UTF-8")
        .body(Assets.worker());
  }

  @GetMapping("/offline")
  Html offline(Frame frame) {
    return Html.page(out -> JteofflineGenerated.render(out, Html.AS_IT_IS, frame));
  }
}
