package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What real apps ask, asked again: {@code exchanges.txt} says how they were recorded. */
class RecordedExchangesTest {

  @Test
  void whatAppsAskedIsAnswered() throws IOException {
    PaperServer.forgetLimits();
    App app = App.of("مسجَّلة");
    String feed = app.feed("صحيفة المنارة").substring("feed/".length());
    String item = app.ids("s=feed/" + feed).getFirst();
    Map<String, String> values =
        Map.of(
            "{name}",
            app.name,
            "{secret}",
            app.secret,
            "{login}",
            app.basic(),
            "{feed}",
            feed,
            "{item}",
            item,
            "{hex}",
            HexFormat.of().toHexDigits(Long.parseLong(item)));
    List<String> exchanges = exchanges();
    assertThat(exchanges.size()).isGreaterThan(20);
    for (String exchange : exchanges) {
      String asked = exchange;
      for (Map.Entry<String, String> value : values.entrySet()) {
        asked = asked.replace(value.getKey(), value.getValue());
      }
      ask(asked);
    }
  }

  private static void ask(String exchange) {
    List<String> lines = exchange.lines().toList();
    String[] first = lines.getFirst().split(" ", 2);
    String body = "";
    List<String> headers = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("> body ")) {
        body = line.substring("> body ".length());
        headers.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
      } else if (line.startsWith("> ")) {
        headers.addAll(List.of(line.substring(2).split(": ", 2)));
      }
    }
    String[] wanted = lines.getLast().split(" ", 3);
    HttpResponse<String> answer =
        PaperServer.visitor().send(first[0], path(first[1]), body, headers.toArray(String[]::new));
    assertThat(String.valueOf(answer.statusCode())).as(exchange).isEqualTo(wanted[1]);
    assertThat(answer.body()).as(exchange).contains(wanted.length > 2 ? wanted[2] : "");
  }

  /** Two slashes at the start would name a host to Java's client; behind the first they do not. */
  private static String path(String recorded) {
    return recorded.startsWith("//")
        ? PaperServer.SERVER.address() + recorded.substring(1)
        : recorded;
  }

  private static List<String> exchanges() throws IOException {
    try (InputStream stream = RecordedExchangesTest.class.getResourceAsStream("exchanges.txt")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      StringBuilder plain = new StringBuilder();
      text.lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("= "))
          .forEach(line -> plain.append(line).append('\n'));
      return List.of(plain.toString().strip().split("\n\n+", -1));
    }
  }
}
