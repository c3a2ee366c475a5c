package org.isnad.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.isnad.model.Comment;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.ShelfBook;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A reader's data as a JSON file for the reader to take along. Thread-safe. */
@Component
final class ReaderData {
  private static final int AT_ONCE = 500;

  private final Backend backend;
  private final JsonMapper json = JsonMapper.builder().build();

  ReaderData(Backend backend) {
    this.backend = backend;
  }

  /** The file's bytes, UTF-8. Passwords and sessions' secrets are not known and not in it. */
  byte[] of(Account account, Instant now) {
    long id = account.reader().id();
    ShelfBook shelves = backend.readers().shelves();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("exported", now.toString());
    all.put("name", account.reader().name());
    all.put("email", Objects.requireNonNullElse(account.email(), ""));
    all.put("role", Links.style(account.reader().role()));
    all.put("joined", account.reader().joined().toString());
    all.put("preferences", Objects.requireNonNullElse(account.preferences(), ""));
    all.put(
        "followed",
        shelves.followed(id).stream()
            .map(one ->
                row(
                    "kind", Links.style(one.kind()),
                    "key", one.key(),
                    "since", one.since().toString()))
            .toList());
    all.put("saved", saved(id));
    all.put("apps", apps(id));
    all.put("filed", filed(id));
    all.put("read", read(id));
    all.put("muted", shelves.muted(id).stream().map(ShelfBook.Muted::typed).toList());
    all.put(
        "comments",
        whole(offset -> backend.comments().of(id, offset, AT_ONCE)).stream()
            .map(ReaderData::comment)
            .toList());
    return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
  }

  private List<Map<String, Object>> saved(long id) {
    List<ShelfBook.Saved> saved =
        whole(offset -> backend.readers().shelves().saved(id, offset, AT_ONCE));
    return saved.stream()
        .map(one -> {
          String address =
              one.item().kind() == Comment.Subject.Kind.STORY
                  ? ""
                  : backend
                      .library()
                      .report(one.item().id())
                      .map(placed -> placed.report().address().toString())
                      .orElse("");
          return row(
              "page", Commenting.path(one.item()), "address", address, "at", one.at().toString());
        })
        .toList();
  }

  private List<Map<String, Object>> apps(long id) {
    return backend.readers().apps().passwords().of(id).stream()
        .map(app -> row("device", app.device(), "made", app.made().toString()))
        .toList();
  }

  private List<Map<String, Object>> filed(long id) {
    return backend.readers().apps().filing().filed(id).entrySet().stream()
        .map(one ->
            row(
                "kind", Links.style(one.getKey().kind()),
                "key", one.getKey().key(),
                "title", Objects.requireNonNullElse(one.getValue().title(), ""),
                "folder", Objects.requireNonNullElse(one.getValue().folder(), "")))
        .toList();
  }

  /** Stretches of the numbers by which apps know reports, first and last of each. */
  private List<List<Integer>> read(long id) {
    BitSet read = backend.readers().apps().marks().read(id);
    List<List<Integer>> stretches = new ArrayList<>();
    int start = read.nextSetBit(0);
    while (start >= 0) {
      int end = read.nextClearBit(start);
      stretches.add(List.of(start, end - 1));
      start = read.nextSetBit(end);
    }
    return stretches;
  }

  private static Map<String, Object> comment(Comment comment) {
    return row(
        "on", Commenting.path(comment.subject()),
        "at", comment.at().toString(),
        "text", comment.text());
  }

  private static <T> List<T> whole(IntFunction<List<T>> part) {
    List<T> all = new ArrayList<>();
    List<T> next = part.apply(0);
    while (!next.isEmpty()) {
      all.addAll(next);
      next = part.apply(all.size());
    }
    return all;
  }

  private static Map<String, Object> row(Object... pairs) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      row.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return row;
  }
}
