package org.isnad.server;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends publishers' pictures in the publisher's stead. */
@Controller
final class PictureController {
  /** An address is a picture's for good; a publisher who changes the picture changes it too. */
  private static final CacheControl LONG =
      CacheControl.maxAge(Duration.ofDays(30)).cachePublic().immutable();

  private static final CacheControl SHORT = CacheControl.maxAge(Duration.ofMinutes(10));

  private final Pictures pictures;

  PictureController(Backend backend) {
    this.pictures = backend.pictures();
  }

  @GetMapping("/picture/{width}/{seal}/{address}")
  ResponseEntity<byte[]> picture(
      @PathVariable int width, @PathVariable String seal, @PathVariable String address)
      throws InterruptedException {
    Optional<byte[]> bytes = pictures.get(width, seal, address);
    PictureFormat format = bytes.map(PictureFormat::of).orElse(null);
    return bytes.isEmpty() || format == null
        ? ResponseEntity.notFound().cacheControl(SHORT).build()
        : ResponseEntity.ok()
            .cacheControl(LONG)
            .header(HttpHeaders.CONTENT_TYPE, format.type)
            .body(bytes.get());
  }
}
