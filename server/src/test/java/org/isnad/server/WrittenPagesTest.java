package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a language model writes of a story: for whom, checked, cited, or replaced. */
class WrittenPagesTest {

  @Test
  void aReaderIsShownWhatStandsTheCheckWithWhatItRestsOn() {
    Visitor reader = ReaderSteps.signedUp("سائلة النموذج");
    Document story = reader.page("/story/100");
    assertThat(story.select("form.written button").eachAttr("value"))
        .containsExactly("brief", "explain", "translate", "simplify", "plain");
    HttpResponse<String> answer = ask(reader, Map.of("task", "brief"));
    assertThat(answer.statusCode()).isEqualTo(200);
    Document page = ReaderSteps.body(answer);
    assertThat(page.select("#written").text()).isEqualTo("كتبه نموذج لغوي");
    assertThat(page.select("#assist > .cited > li")).hasSize(1);
    assertThat(page.select("#assist .cited details .cite").attr("href")).startsWith("/report/");
    assertThat(page.text()).doesNotContain("98765").contains("حُذفت جملة لا سند لها");
  }

  @Test
  void whenTheModelFailsTheReportsOwnSentencesStandIn() {
    Visitor reader = ReaderSteps.signedUp("سائلة البطاريق");
    Document page =
        ReaderSteps.body(ask(reader, Map.of("task", "ask", "ask", "كم بطريقا في الميناء؟")));
    assertThat(page.select(".problem").text()).startsWith("لم يأتِ النموذج بجواب");
    assertThat(page.select("#assist h2").text()).isEqualTo("الموجز");
  }

  @Test
  void nobodyElseIsOfferedIt() {
    Visitor stranger = PaperServer.visitor();
    assertThat(stranger.page("/story/100").select("form.written")).isEmpty();
    HttpResponse<String> answer =
        stranger.submit(
            "/story/100", "/story/100/comments", "/story/100/written", Map.of("task", "brief"));
    assertThat(answer.statusCode()).isEqualTo(404);
    Visitor reader = ReaderSteps.signedUp("سائلة ما ليس");
    assertThat(ask(reader, Map.of("task", "poem")).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> ask(Visitor reader, Map<String, String> form) {
    return reader.submit("/story/100", "/story/100/written", form);
  }
}
