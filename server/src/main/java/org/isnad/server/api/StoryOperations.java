package org.isnad.server.api;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Hashtag;
import org.isnad.model.PlacedReport;
import org.isnad.model.Story;
import org.isnad.pipeline.Library;
import org.isnad.server.Backend;
import org.isnad.server.api.Operation.Parameter;
import org.isnad.server.api.Reply.Found;
import org.isnad.server.api.Reply.Moved;
import org.isnad.server.api.ReportLineWire.ReportsWire;
import org.isnad.server.api.StoryWire.StoriesWire;
import org.isnad.server.api.StoryWire.WholeStoryWire;
import org.isnad.story.HashtagKey;

/** Stories, and reports by hashtag. */
final class StoryOperations {
  private static final int MOST_REPORTS = 500;

  private final Library library;

  StoryOperations(Backend backend) {
    this.library = backend.library();
  }

  List<Operation> all() {
    return List.of(
        new Operation(
            "stories",
            "/stories",
            "Stories, by the time of their latest report",
            List.of(
                new Parameter("lang", false, "only stories that have a report in this language"),
                Operation.CURSOR,
                Operation.LIMIT),
            StoriesWire.class,
            this::stories),
        new Operation(
            "story",
            "/stories/{id}",
            "A story with its reports; one that became part of another answers 308",
            List.of(),
            WholeStoryWire.class,
            true,
            this::story),
        new Operation(
            "hashtag-reports",
            "/hashtags/{key}/reports",
            "The reports under a hashtag, given by its key or label",
            List.of(Operation.CURSOR, Operation.LIMIT),
            ReportsWire.class,
            this::hashtag));
  }

  private Reply stories(Asked asked) {
    Cursor.Page<Story> page =
        Cursor.page(
            asked, (end, limit) -> library.stories(asked.language(), end, limit), Story::lastAt);
    return new Found(
        new StoriesWire(page.items().stream().map(StoryWire::of).toList(), page.next()));
  }

  private Reply story(Asked asked) {
    long id = asked.id();
    long current =
        library.currentStory(id).orElseThrow(() -> Refusal.missing("there is no such story"));
    if (current != id) {
      return new Moved("/stories/" + current);
    }
    Story story = library.story(id).orElseThrow(() -> Refusal.missing("there is no such story"));
    List<PlacedReport> reports = library.reportsOf(id);
    return new Found(
        new WholeStoryWire(
            StoryWire.of(story),
            reports.subList(Math.max(0, reports.size() - MOST_REPORTS), reports.size()).stream()
                .map(ReportLineWire::of)
                .toList()));
  }

  private Reply hashtag(Asked asked) {
    Hashtag tag =
        library
            .hashtag(asked.part("key"))
            // Whoever types an address types a label.
            .or(() -> library.hashtag(HashtagKey.of(asked.part("key"))))
            .orElseThrow(() -> Refusal.missing("no report bears that hashtag"));
    return new Found(
        ReportsWire.of(
            Cursor.page(
                asked,
                (end, limit) -> library.byHashtag(tag.key(), end, limit),
                StoryOperations::time)));
  }

  static Instant time(PlacedReport placed) {
    return placed.report().reportedAt();
  }
}
