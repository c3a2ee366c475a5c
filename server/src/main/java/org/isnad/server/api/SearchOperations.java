package org.isnad.server.api;

import java.time.Instant;
import java.util.List;
import org.isnad.pipeline.Name;
import org.isnad.pipeline.NameBook.Before;
import org.isnad.pipeline.Said;
import org.isnad.pipeline.SearchIndex.Hits;
import org.isnad.pipeline.SearchIndex.Query;
import org.isnad.pipeline.StoreQuestions;
import org.isnad.server.Backend;
import org.isnad.server.api.NameWire.NamesWire;
import org.isnad.server.api.NameWire.SaidWire;
import org.isnad.server.api.NameWire.WholeNameWire;
import org.isnad.server.api.Operation.Parameter;
import org.isnad.server.api.Reply.Found;
import org.isnad.server.api.Reply.Moved;
import org.isnad.server.api.SearchWire.AnswerWire;
import org.isnad.server.api.SearchWire.HitWire;
import org.isnad.server.api.SearchWire.SentenceWire;
import org.jspecify.annotations.Nullable;

/** What is found by words: reports, names, answers. */
final class SearchOperations {
  /** As far as the search page can be turned. */
  private static final int DEEPEST = 1000;

  private static final int SENTENCES = 5;

  private final Backend backend;
  private final StoreQuestions questions;

  SearchOperations(Backend backend) {
    this.backend = backend;
    this.questions = new StoreQuestions(backend.search(), backend.library(), backend.assistant());
  }

  List<Operation> all() {
    return List.of(
        new Operation(
            "search",
            "/search",
            "Searches the reports' texts",
            List.of(
                new Parameter(
                    "q",
                    true,
                    "words, \"phrases\", -not, and source: lang: from: to: speaker: via: #tag"),
                Operation.CURSOR,
                Operation.LIMIT),
            SearchWire.class,
            this::search),
        new Operation(
            "names",
            "/names",
            "The names that may be meant, in any spelling and script",
            List.of(
                new Parameter("q", false, "a name as one types it; if absent, those met most"),
                Operation.LIMIT),
            NamesWire.class,
            this::names),
        new Operation(
            "name",
            "/names/{id}",
            "A name with what it said; one that became part of another answers 308",
            List.of(Operation.CURSOR, Operation.LIMIT),
            WholeNameWire.class,
            true,
            this::name),
        new Operation(
            "ask",
            "/ask",
            "Answers a question with the reports' own sentences",
            List.of(new Parameter("q", true, "the question")),
            AnswerWire.class,
            this::ask));
  }

  private Reply search(Asked asked) {
    String query = asked.wanted("q");
    Cursor cursor = asked.cursor(Cursor.HITS);
    int offset = cursor == null ? 0 : (int) Math.min(DEEPEST, cursor.first());
    int limit = Math.min(asked.limit(), DEEPEST - offset);
    Hits hits =
        limit <= 0
            ? new Hits(0, List.of(), null)
            : backend.search().search(new Query(query, offset, limit));
    int next = offset + hits.hits().size();
    boolean more = next < DEEPEST && hits.total() > next && !hits.hits().isEmpty();
    return new Found(
        new SearchWire(
            hits.total(),
            hits.problem(),
            hits.hits().stream().map(HitWire::of).toList(),
            more ? new Cursor(Cursor.HITS, next, 0).text() : null));
  }

  private Reply names(Asked asked) {
    String query = asked.text("q");
    List<Name> names =
        query.isEmpty()
            ? backend.names().most(asked.limit())
            : backend.names().find(query, asked.limit());
    return new Found(new NamesWire(names.stream().map(NameWire::of).toList()));
  }

  private Reply name(Asked asked) {
    Name name =
        backend
            .names()
            .name(asked.id())
            // A name that no report spells any more has nothing to be called by.
            .filter(found -> !found.spellings().isEmpty())
            .orElseThrow(() -> Refusal.missing("there is no such name"));
    if (name.id() != asked.id()) {
      return new Moved("/names/" + name.id());
    }
    Cursor cursor = asked.cursor(Cursor.SAID);
    Before before =
        cursor == null ? null : new Before(Instant.ofEpochMilli(cursor.first()), cursor.second());
    List<Said> said = backend.names().said(name.id(), before, asked.limit());
    return new Found(
        new WholeNameWire(
            NameWire.of(name),
            said.stream().map(SaidWire::of).toList(),
            said.size() < asked.limit() ? null : next(name, said.getLast())));
  }

  /** Where the next page starts; null when nothing is older. */
  private @Nullable String next(Name name, Said last) {
    Before before = new Before(last.at(), last.reportId());
    return backend.names().said(name.id(), before, 1).isEmpty()
        ? null
        : new Cursor(Cursor.SAID, last.at().toEpochMilli(), last.reportId()).text();
  }

  private Reply ask(Asked asked) {
    String question = asked.wanted("q");
    return new Found(
        new AnswerWire(
            question,
            questions.ask(question, SENTENCES).sentences().stream()
                .map(SentenceWire::of)
                .toList()));
  }
}
