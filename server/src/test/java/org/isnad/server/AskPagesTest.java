package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.server.Visitor.Text;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the assistant adds to pages: asking a story and the whole store, comparing, what is new. */
class AskPagesTest {
  private final Visitor visitor = PaperServer.visitor();

  @Test
  void theWholeStoreIsAsked() {
    Document before = visitor.page("/ask");
    assertThat(before.select("form.ask input[name=q]")).hasSize(1);
    assertThat(before.select(".answer")).isEmpty();
    Document answered = visitor.page("/ask?q=" + Text.encoded("السرو"));
    assertThat(answered.select(".answer .cited li")).isNotEmpty();
    assertThat(answered.select(".answer .cite").attr("href")).startsWith("/report/");
    Document silent = visitor.page("/ask?q=" + Text.encoded("بطاريق") + "&lang=en");
    assertThat(silent.select(".answer").text()).isEqualTo("The reports do not answer this.");
  }

  @Test
  void aStoryIsAskedAndCompared() {
    Document story = visitor.page("/story/100?ask=" + Text.encoded("السرو") + "&lang=en");
    assertThat(story.select("#assist .answer li")).isNotEmpty();
    assertThat(story.select("#assist form").attr("action")).isEqualTo("/story/100#assist");
    assertThat(story.select(".compare h2").text()).isEqualTo("The reports compared");
    assertThat(story.select(".compare li").first().text()).endsWith("2 origins of 3");
    assertThat(story.select(".compare details .cited li")).isNotEmpty();
  }

  @Test
  void aQuestionIsShownAsTextAndNothingElse() {
    Document page = visitor.page("/ask?q=" + Text.encoded("<script>alert(1)</script>"));
    assertThat(page.select("#assist script")).isEmpty();
    assertThat(page.select("#ask").attr("value")).contains("<script>");
  }
}
