package org.isnad.server.clients;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.model.Story;
import org.isnad.pipeline.NumberedReport;
import org.isnad.pipeline.Said;
import org.isnad.pipeline.ShelfBook.Kind;
import org.isnad.pipeline.Topic;
import org.isnad.server.Backend;

/**
 * What is followed, and the latest reports of it. Both are the same for every reader and are
 * remembered for a while, so that an app of two hundred topics does not ask the database two
 * hundred times at each of its visits. Thread-safe.
 */
final class Topics {
  /** The latest reports of a hashtag, name or story that apps are shown. */
  private static final int EACH = 500;

  private static final int REMEMBERED = 10_000;

  private final Backend backend;
  private final Cache<Faced, Face> faces =
      Caffeine.newBuilder()
          .maximumSize(REMEMBERED)
          .expireAfterWrite(Duration.ofMinutes(10))
          .build();
  private final Cache<Topic, List<Integer>> members =
      Caffeine.newBuilder()
          .maximumSize(REMEMBERED)
          .expireAfterWrite(Duration.ofSeconds(30))
          .build();

  private final Cache<Topic, Integer> numbers =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  Topics(Backend backend) {
    this.backend = backend;
  }

  private record Faced(Topic topic, Language language) {}

  /**
   * How a topic looks.
   *
   * @param path of the page on it
   * @param feeds of a source; else empty
   */
  record Face(String title, String path, List<URI> feeds) {}

  Face face(Topic topic, Language language) {
    return faces.get(new Faced(topic, language), this::seen);
  }

  private Face seen(Faced faced) {
    String key = faced.topic().key();
    Language language = faced.language();
    return switch (faced.topic().kind()) {
      case SOURCE -> {
        Optional<Source> source = backend.catalogue().byId(key);
        yield new Face(
            source.map(known -> known.name(language)).orElse(key),
            "/source/" + encoded(key),
            source
                .map(known -> known.feeds().stream().map(feed -> feed.uri()).toList())
                .orElse(List.of()));
      }
      case HASHTAG ->
          new Face(
              backend
                  .library()
                  .hashtag(key)
                  .map(tag -> "#" + tag.label().replace('_', ' '))
                  .orElse("#" + key),
              "/hashtag/" + encoded(key),
              List.of());
      case NAME ->
          new Face(
              id(key).flatMap(backend.names()::name).map(name -> name.label(language)).orElse(key),
              "/name/" + encoded(key),
              List.of());
      case STORY ->
          new Face(
              id(key)
                  .flatMap(backend.library()::currentStory)
                  .flatMap(backend.library()::story)
                  .map(Story::headline)
                  .orElse(key),
              "/story/" + encoded(key),
              List.of());
    };
  }

  /** The numbers of the latest reports of a hashtag, name or story; none of a source. */
  List<Integer> members(Topic topic) {
    return topic.kind() == Kind.SOURCE ? List.of() : members.get(topic, this::found);
  }

  private List<Integer> found(Topic topic) {
    var numbers = backend.readers().apps().numbers();
    List<NumberedReport> reports =
        switch (topic.kind()) {
          case SOURCE -> List.of();
          case HASHTAG -> numbers.ofHashtag(topic.key(), EACH);
          case NAME ->
              id(topic.key())
                  .map(name -> backend.names().said(name, null, EACH))
                  .map(said -> numbers.of(said.stream().map(Said::reportId).distinct().toList()))
                  .orElse(List.of());
          case STORY ->
              id(topic.key())
                  .flatMap(backend.library()::currentStory)
                  .map(story -> numbers.ofStory(story, EACH))
                  .orElse(List.of());
        };
    return reports.stream().map(report -> Math.toIntExact(report.number())).toList();
  }

  /** The small numbers of topics, which once given never change. */
  Map<Topic, Integer> numbers(Collection<Topic> topics) {
    return numbers.getAll(
        topics, missing -> backend.readers().apps().filing().numbers(Set.copyOf(missing)));
  }

  /** Whether there is such a thing to follow. */
  boolean exists(Topic topic) {
    return switch (topic.kind()) {
      case SOURCE -> backend.catalogue().byId(topic.key()).isPresent();
      case HASHTAG -> backend.library().hashtag(topic.key()).isPresent();
      case NAME -> id(topic.key()).flatMap(backend.names()::name).isPresent();
      case STORY -> id(topic.key()).flatMap(backend.library()::currentStory).isPresent();
    };
  }

  private static Optional<Long> id(String key) {
    try {
      return Optional.of(Long.valueOf(key));
    } catch (NumberFormatException e) {
      return Optional.empty(); // No id of anything.
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
