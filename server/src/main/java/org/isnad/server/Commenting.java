package org.isnad.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.model.Comment;
import org.isnad.model.Comment.Status;
import org.isnad.model.Comment.Subject;
import org.isnad.model.Reader;
import org.isnad.model.StoryChange;
import org.isnad.server.CommentsView.Line;
import org.isnad.server.CommentsView.Shape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the comments on a subject as threads. Thread-safe. */
@Component
final class Commenting {
  /**
   * How long a writer may change a comment: long enough for a slip, too short to turn on answers.
   */
  static final Duration EDITED_WITHIN = Duration.ofMinutes(15);

  /** Answers to answers are set in no further, or phones would show a word a line. */
  private static final int DEEPEST = 3;

  /** More stories than this do not become one. */
  private static final int MOST_MERGED = 30;

  private final Backend backend;
  private final CommentRules rules;

  Commenting(Backend backend) {
    this.backend = backend;
    this.rules = new CommentRules(backend.readers().settings());
  }

  CommentRules rules() {
    return rules;
  }

  /** The path of the page that a subject's comments stand under. */
  static String path(Subject subject) {
    return "/" + subject.kind().name().toLowerCase(Locale.ROOT) + "/" + subject.id();
  }

  /** The comments under a page. */
  CommentsView of(Subject subject, Frame frame, CommentState state) {
    Reader reader = frame.reader();
    List<Comment> comments = thread(subject, reader);
    Map<Long, List<Comment>> answers = new HashMap<>();
    Map<Long, Comment> byId = new HashMap<>();
    comments.forEach(comment -> byId.put(comment.id(), comment));
    List<Comment> tops = new ArrayList<>();
    for (Comment comment : comments) {
      Long parent = comment.parentId();
      if (parent == null || !byId.containsKey(parent)) {
        tops.add(comment);
      } else {
        answers.computeIfAbsent(parent, key -> new ArrayList<>()).add(comment);
      }
    }
    if (state.latestFirst()) {
      tops.sort(Comparator.comparing(Comment::at).thenComparingLong(Comment::id).reversed());
    }
    List<List<Line>> threads = tops.stream().map(top -> thread(top, answers, frame)).toList();
    Long parentOfForm = state.form().parent();
    Comment answered = parentOfForm == null ? null : byId.get(parentOfForm);
    return new CommentsView(
        path(subject),
        comments.stream().filter(comment -> comment.status() == Status.SHOWN).count(),
        threads,
        state,
        answered == null ? null : line(answered, 0, frame),
        rules.barred(reader));
  }

  /** The comments on a subject; on a story those on the stories merged into it too. */
  List<Comment> thread(Subject subject, @Nullable Reader reader) {
    Long viewer = reader == null ? null : reader.id();
    List<Comment> comments = new ArrayList<>();
    for (Subject one : alike(subject)) {
      comments.addAll(backend.comments().thread(one, viewer));
    }
    comments.sort(Comparator.comparing(Comment::at).thenComparingLong(Comment::id));
    return comments;
  }

  /** Whether two comments' subjects stand under one page now. */
  boolean together(Subject page, Subject other) {
    return alike(page).contains(other);
  }

  /** A subject with, for a story, those that became part of it; the first {@value #MOST_MERGED}. */
  private Set<Subject> alike(Subject subject) {
    Set<Subject> alike = new LinkedHashSet<>(Set.of(subject));
    if (subject.kind() == Subject.Kind.REPORT) {
      return alike;
    }
    Deque<Long> open = new ArrayDeque<>(List.of(subject.id()));
    while (!open.isEmpty() && alike.size() < MOST_MERGED) {
      for (StoryChange change : backend.library().changes(open.remove())) {
        Long other = change.otherStoryId();
        if (other != null
            && change.kind() == StoryChange.Kind.MERGED
            && alike.add(new Subject(Subject.Kind.STORY, other))) {
          open.add(other);
        }
      }
    }
    return alike;
  }

  /** A comment with everything below it; without recursion, for a chain of answers has no bound. */
  private List<Line> thread(Comment top, Map<Long, List<Comment>> answers, Frame frame) {
    record Step(Comment comment, int depth) {}
    List<Line> lines = new ArrayList<>();
    List<Step> open = new ArrayList<>(List.of(new Step(top, 0)));
    while (!open.isEmpty()) {
      Step step = open.removeLast();
      lines.add(line(step.comment(), Math.min(step.depth(), DEEPEST), frame));
      for (Comment answer : answers.getOrDefault(step.comment().id(), List.of()).reversed()) {
        open.add(new Step(answer, step.depth() + 1));
      }
    }
    return lines;
  }

  private Line line(Comment comment, int depth, Frame frame) {
    Reader reader = frame.reader();
    boolean mine = reader != null && Objects.equals(comment.readerId(), reader.id());
    Shape shape =
        switch (comment.status()) {
          case SHOWN -> Shape.WHOLE;
          case HELD -> Shape.WAITING;
          case REMOVED -> Shape.REMOVED;
          case WITHDRAWN -> Shape.WITHDRAWN;
        };
    boolean seen = shape == Shape.WHOLE || shape == Shape.WAITING;
    return new Line(
        comment.id(),
        depth,
        comment.author(),
        comment.readerId() != null,
        seen ? CommentText.lines(comment.text()) : List.of(),
        CommentText.dir(comment.text()),
        comment.at(),
        comment.edited(),
        shape,
        mine,
        mine && seen && editable(comment, frame));
  }

  /** Whether a comment's writer may still change its words. */
  static boolean editable(Comment comment, Frame frame) {
    return frame.now().isBefore(comment.at().plus(EDITED_WITHIN));
  }
}
