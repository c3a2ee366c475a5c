package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends the stylesheet, fonts and icon. */
@Controller
final class AssetController {
  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private static final CacheControl A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

  /** Pages may be listed; what makes the server work for a crawler's every guess may not. */
  private static final String ROBOTS =
      "User-agent: *\nDisallow: /search\nDisallow: /settings\nDisallow: /saved\nDisallow: /*?\n";

  @GetMapping("/assets/{version}/{name}")
  ResponseEntity<byte[]> asset(@PathVariable String version, @PathVariable String name) {
    // An old version's address still answers, for pages loaded before an upgrade.
    return send(name, Assets.current(version) ? FOR_GOOD : CacheControl.noCache());
  }

  @GetMapping("/favicon.ico")
  ResponseEntity<byte[]> icon() {
    return send("icon.svg", A_DAY);
  }

  @GetMapping("/robots.txt")
  ResponseEntity<byte[]> robots(Frame frame) {
    String robots = ROBOTS + "\nSitemap: " + frame.origin() + "/sitemap.xml\n";
    return ResponseEntity.ok()
        .cacheControl(A_DAY)
        .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
        .body(robots.getBytes(StandardCharsets.UTF_8));
  }

  private static ResponseEntity<byte[]> send(String name, CacheControl kept) {
    return Assets.asset(name)
        .map(asset ->
            ResponseEntity.ok()
                .cacheControl(kept)
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .body(asset.bytes()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
