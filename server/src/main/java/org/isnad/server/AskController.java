package org.isnad.server;

import java.util.List;
import org.isnad.pipeline.StoreQuestions;
import org.isnad.pipeline.StoreQuestions.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A question to all reports that are kept, answered with their own sentences. */
@Controller
final class AskController {
  private static final int LONGEST_QUESTION = 300;
  private static final int SENTENCES = 5;

  private final StoreQuestions questions;
  private final Listing listing;

  AskController(Backend backend) {
    this.questions = new StoreQuestions(backend.search(), backend.library(), backend.assistant());
    this.listing = new Listing(backend);
  }

  /**
   * The page.
   *
   * @param question as asked; empty before one is
   * @param answer empty when the reports do not say
   */
  record AskView(String question, List<Cited> answer) {}

  @GetMapping("/ask")
  Html ask(Frame frame, @RequestParam(required = false) @Nullable String q) {
    String question = question(q);
    AskView view = new AskView(question, question.isEmpty() ? List.of() : answer(question, frame));
    return Html.page(out -> JteaskGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private List<Cited> answer(String question, Frame frame) {
    Answer answer = questions.ask(question, SENTENCES);
    return new Assisting(listing, answer.reports())
        .cite(answer.sentences(), frame.preferences().language());
  }

  /** A question as it was typed, in one line and no longer than questions are. */
  static String question(@Nullable String typed) {
    return typed == null ? "" : Excerpt.cut(PlainText.line(typed), LONGEST_QUESTION);
  }
}
