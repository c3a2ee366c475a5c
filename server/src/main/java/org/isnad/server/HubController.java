package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.isnad.model.Payload;
import org.isnad.pipeline.HubDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where WebSub hubs ask back and push to, and rssClouds ring. The path's last part is known to one
 * hub alone; what is pushed must bear its signature too.
 */
@Controller
final class HubController {
  /** No feed that a hub pushes comes near. */
  private static final int LARGEST = 8 * 1024 * 1024;

  private static final int LONGEST_CHALLENGE = 4096;

  private final HubDesk hubs;

  HubController(Backend backend) {
    this.hubs = backend.hubs();
  }

  /** A hub asks whether it was us who asked it, or says that it will not. */
  @GetMapping(path = "/hub/{token}", params = "hub.mode")
  ResponseEntity<String> asked(
      @PathVariable String token,
      @RequestParam("hub.mode") String mode,
      @RequestParam("hub.topic") String topic,
      @RequestParam(name = "hub.challenge", required = false) @Nullable String challenge,
      @RequestParam(name = "hub.lease_seconds", required = false) @Nullable Long lease,
      @RequestParam(name = "hub.reason", required = false) @Nullable String reason) {
    if (mode.equals("denied")) {
      hubs.denied(token, topic, reason);
      return ResponseEntity.ok().build();
    }
    if (challenge == null
        || challenge.length() > LONGEST_CHALLENGE
        || !hubs.confirms(token, mode, topic, lease)) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
  }

  /** A cloud asks whether it was us who registered. */
  @GetMapping(
      path = "/hub/{token}",
      params = {"url", "!hub.mode"})
  ResponseEntity<String> registered(
      @PathVariable String token, @RequestParam String url, @RequestParam String challenge) {
    if (challenge.length() > LONGEST_CHALLENGE || !hubs.confirms(token, url)) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
  }

  /** A hub pushes, or a cloud rings. */
  @PostMapping("/hub/{token}")
  ResponseEntity<String> pushed(
      @PathVariable String token,
      @RequestHeader(name = "X-Hub-Signature", required = false) @Nullable String signature,
      HttpServletRequest request)
      throws IOException {
    if (!hubs.waits(token)) {
      return ResponseEntity.status(HttpStatus.GONE).build();
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    boolean wanted = hubs.pushed(token, signature, new Payload(body, request.getContentType()));
    return ResponseEntity.status(wanted ? HttpStatus.ACCEPTED : HttpStatus.GONE).build();
  }
}
