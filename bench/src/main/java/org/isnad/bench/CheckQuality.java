package org.isnad.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.assist.ExtractiveAssistant;
import org.isnad.assist.model.Asked;
import org.isnad.assist.model.ModelAssistant;
import org.isnad.assist.model.ModelSettings;
import org.isnad.assist.model.ModelSettings.Protocol;
import org.isnad.assist.model.Task;
import org.isnad.model.Span;
import org.isnad.testkit.ModelReply;
import org.isnad.testkit.ModelServer;
import org.isnad.text.Sentences;

/**
 * What the check of a model's sentences lets through: a model on loopback writes the reference
 * briefs of the assist benchmark sentence by sentence, citing all it was shown; then those of
 * another story, and its own with a number moved by one. The first should stand, the others not.
 */
final class CheckQuality {
  private static final Pattern SHOWN = Pattern.compile("s(\\d+) \\(");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final long PLENTY = Long.MAX_VALUE / 4;

  private final AtomicReference<String> writes = new AtomicReference<>("");
  private int asked;

  private CheckQuality() {}

  /** Prints the three shares. */
  static void print(List<AssistCase> stories) throws IOException {
    new CheckQuality().run(stories);
  }

  private void run(List<AssistCase> stories) {
    int[] honest = new int[2];
    int[] others = new int[2];
    int[] moved = new int[2];
    try (ModelServer server = ModelServer.start(this::reply)) {
      for (AssistCase story : stories) {
        for (String sentence : sentences(story)) {
          count(server, story, sentence, honest);
          Matcher number = NUMBER.matcher(sentence);
          if (number.find()) {
            long more = Long.parseLong(number.group()) + 1;
            String other =
                sentence.substring(0, number.start()) + more + sentence.substring(number.end());
            count(server, story, other, moved);
          }
        }
        for (AssistCase other : stories) {
          if (!other.equals(story) && other.language().equals(story.language())) {
            sentences(other).forEach(sentence -> count(server, story, sentence, others));
          }
        }
      }
    }
    tell("honest", honest);
    tell("of another story", others);
    tell("with a number moved by one", moved);
  }

  private static void tell(String kind, int[] stand) {
    System.out.println(
        "sentences " + kind + ": " + stand[0] + " of " + stand[1] + " stand the check");
  }

  private void count(ModelServer server, AssistCase story, String sentence, int[] stand) {
    writes.set(sentence.replace("\\", "\\\\").replace("\"", "\\\""));
    ModelSettings settings =
        new ModelSettings(
            Protocol.OPENAI,
            URI.create(server.address() + "/v1"),
            null,
            "m",
            Duration.ofSeconds(30),
            1,
            PLENTY,
            PLENTY);
    asked++;
    boolean stands =
        new ModelAssistant(settings, new ExtractiveAssistant(), InstantSource.system())
            .answer(
                new Asked(Task.BRIEF, story.reports(), story.language(), "", String.valueOf(asked)))
            .written();
    stand[0] += stands ? 1 : 0;
    stand[1]++;
  }

  private ModelReply reply(String question) {
    List<String> ids = new ArrayList<>();
    SHOWN.matcher(question).results().forEach(shown -> ids.add("\"s" + shown.group(1) + "\""));
    return new ModelReply.Good(
        "{\"sentences\":[{\"text\":\""
            + writes.get()
            + "\",\"cites\":["
            + String.join(",", ids)
            + "]}]}");
  }

  private static List<String> sentences(AssistCase story) {
    List<String> sentences = new ArrayList<>();
    for (Span span : Sentences.of(story.brief(), story.language())) {
      sentences.add(span.of(story.brief()));
    }
    return sentences;
  }
}
