package org.isnad.server.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.server.ApiListing;
import org.isnad.server.Backend;
import org.springframework.stereotype.Component;

/** The table of what programs can ask. Thread-safe. */
@Component
final class Operations implements ApiListing {
  /** What every path stands below. */
  static final String ROOT = "/api/v1";

  private final List<Operation> all;

  Operations(Backend backend) {
    this.all =
        Stream.of(
                new StoryOperations(backend).all(),
                new ReportOperations(backend).all(),
                new SearchOperations(backend).all())
            .flatMap(List::stream)
            .toList();
  }

  List<Operation> all() {
    return all;
  }

  /** An operation with what it is asked for. */
  record Matched(Operation operation, Map<String, String> open) {}

  Optional<Matched> at(List<String> path) {
    return all.stream()
        .flatMap(one -> one.match(path).map(open -> new Matched(one, open)).stream())
        .findFirst();
  }

  @Override
  public List<Line> lines() {
    return all.stream()
        .map(one ->
            new Line(
                one.id(),
                ROOT + one.path(),
                one.parameters().stream().map(Operation.Parameter::name).toList()))
        .toList();
  }
}
