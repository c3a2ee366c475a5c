package org.isnad.pipeline;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.model.Payload;

/** A web of pages held in a map; what is not in it is not found. */
final class FakeWeb implements Web {
  final Map<URI, String> pages = new ConcurrentHashMap<>();
  final AtomicInteger asked = new AtomicInteger();

  private final InstantSource clock;

  FakeWeb(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Answer get(Request request) {
    asked.incrementAndGet();
    String page = pages.get(request.address());
    if (page == null) {
      return new Refused("http-404", "not found", null, true, clock.instant());
    }
    String type = page.startsWith("<?xml") ? "application/xml" : "text/html; charset=utf-8";
    Payload payload = new Payload(page.getBytes(StandardCharsets.UTF_8), type);
    return new Fetched(request.address(), null, payload, null, null, clock.instant());
  }
}
