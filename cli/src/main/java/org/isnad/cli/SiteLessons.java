package org.isnad.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.extract.SiteTemplate;
import org.isnad.pipeline.Web;

/**
 * The templates of the sites of one run, learned from its own pages before any is extracted. The
 * same inputs in the same order teach the same, however many jobs there are. Thread-safe once
 * learned.
 */
final class SiteLessons {
  private final Map<String, SiteTemplate> templates = new HashMap<>();
  private final Map<Input, String> sites = new HashMap<>();

  /** Pages that came over the network: no publisher is asked twice. */
  private final Map<Input, Loader.Loaded> fetched = new ConcurrentHashMap<>();

  private SiteLessons() {}

  static SiteLessons none() {
    return new SiteLessons();
  }

  /** Reads every input; what cannot be read is complained of when it is extracted. */
  static SiteLessons learn(Console console, int jobs, Inputs inputs, Loader loader)
      throws InterruptedException {
    SiteLessons lessons = new SiteLessons();
    try (Progress progress = new Progress(console, "pages learned from", inputs.found().size());
        InOrder<Input, Learned> order =
            new InOrder<>(
                jobs,
                input -> lessons.read(loader, input),
                learned -> {
                  learned.lesson.ifPresent(lesson -> lessons.take(learned.input, lesson));
                  progress.step();
                })) {
      for (Input input : inputs.found()) {
        order.put(input);
      }
      order.finish();
    }
    return lessons;
  }

  private Learned read(Loader loader, Input input) {
    try {
      Loader.Loaded page = loader.load(input, Web.Purpose.PAGE);
      if (input instanceof Input.OfAddress) {
        fetched.put(input, page);
      }
      return new Learned(input, SiteTemplate.lesson(page.payload(), page.address()));
    } catch (BadInput e) {
      return new Learned(input, Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Learned(input, Optional.empty());
    }
  }

  private void take(Input input, SiteTemplate.Lesson lesson) {
    if (!lesson.site().isEmpty()) {
      sites.put(input, lesson.site());
      SiteTemplate known = templates.getOrDefault(lesson.site(), SiteTemplate.empty());
      templates.put(lesson.site(), known.with(lesson));
    }
  }

  /** What was learned of the input's site; empty for an input without one. */
  SiteTemplate of(Input input) {
    String site = sites.get(input);
    return site == null ? SiteTemplate.empty() : templates.getOrDefault(site, SiteTemplate.empty());
  }

  /** The input's page, as it was read for learning where that cost a request. */
  Loader.Loaded load(Loader loader, Input input) throws InterruptedException {
    Loader.Loaded known = fetched.remove(input);
    return known != null ? known : loader.load(input, Web.Purpose.PAGE);
  }

  private record Learned(Input input, Optional<SiteTemplate.Lesson> lesson) {}
}
