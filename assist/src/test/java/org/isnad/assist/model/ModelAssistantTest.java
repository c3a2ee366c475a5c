package org.isnad.assist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.isnad.assist.ExtractiveAssistant;
import org.isnad.assist.model.ModelSettings.Protocol;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Problem;
import org.isnad.testkit.ModelReply;
import org.isnad.testkit.ModelServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model on loopback in every protocol and mood; nothing here needs a key or the network. */
class ModelAssistantTest {
  private static final String GOOD =
      "{\"sentences\":[{\"text\":\"The Tarn Bridge was shut after a crack was found in its main"
          + " cable.\",\"cites\":[\"s1\"]},{\"text\":\"The crack is 90 centimetres"
          + " long.\",\"cites\":[\"s2\"]}]}";
  private static final List<PlacedReport> STORY =
      List.of(
          Reports.of(1, "en", Reports.ENGLISH),
          Reports.of(
              2,
              "en",
              "Drivers are sent over the toll bridge at Wexcombe, which adds 50 minutes. The county"
                  + " has stationed two more ambulances on the island since Tuesday."));

  private static final Duration HASTE = Duration.ofMillis(300);

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-28T10:00:00Z"));
  private final InstantSource clock = now::get;

  private static ModelSettings settings(URI address, Protocol protocol) {
    URI root = protocol == Protocol.OLLAMA ? address : URI.create(address + "/v1");
    return new ModelSettings(
        protocol, root, "secret-key", "m", Duration.ofSeconds(20), 2, 1_000_000, 100_000);
  }

  private Answered ask(ModelSettings settings) {
    return new ModelAssistant(settings, new ExtractiveAssistant(), clock).answer(brief("somebody"));
  }

  private static Asked brief(String reader) {
    return new Asked(Task.BRIEF, STORY, Language.ENGLISH, "", reader);
  }

  private Answered ask(Protocol protocol, ModelReply reply) {
    try (ModelServer server = ModelServer.start(question -> reply)) {
      return ask(settings(server.address(), protocol));
    }
  }

  /** Of what cannot become a good answer, so that little patience is enough. */
  private Answered askInHaste(Protocol protocol, ModelReply reply) {
    try (ModelServer server = ModelServer.start(question -> reply)) {
      ModelSettings usual = settings(server.address(), protocol);
      return ask(
          new ModelSettings(
              protocol, usual.address(), usual.key(), "m", HASTE, 1, 1_000_000, 100_000));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aGoodAnswerIsCheckedSentenceBySentence(Protocol protocol) {
    Answered answered = ask(protocol, new ModelReply.Good(GOOD));
    assertThat(answered.problem()).isNull();
    assertThat(answered.written()).isTrue();
    assertThat(answered.claims())
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.text()).startsWith("The Tarn Bridge");
          assertThat(claim.cites())
              .singleElement()
              .satisfies(cited -> assertThat(Reports.ENGLISH).startsWith(cited.text()));
        });
    assertThat(answered.dropped()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsCutOrGarbageLeavesTheReportsOwnSentences(Protocol protocol) {
    for (ModelReply reply :
        List.of(
            new ModelReply.Cut(GOOD.substring(0, 60)),
            new ModelReply.Garbage(),
            new ModelReply.Good("I am sorry, I cannot help with that."),
            new ModelReply.Good("{\"sentences\":\"all is well\"}"),
            new ModelReply.Refused(500),
            new ModelReply.Refused(401),
            new ModelReply.Refused(429))) {
      Answered answered = askInHaste(protocol, reply);
      assertThat(answered.written()).as(reply.toString()).isFalse();
      assertThat(answered.standIn()).as(reply.toString()).isNotEmpty();
      assertThat(answered.problem()).as(reply.toString()).isNotNull();
      assertThat(String.valueOf(answered.problem())).doesNotContain("secret-key");
    }
  }

  @Test
  void whoeverIsTooSlowOrDoesNotEndIsGivenUp() {
    try (ModelServer server =
        ModelServer.start(question -> new ModelReply.Slow(GOOD, Duration.ofSeconds(2)))) {
      ModelSettings patient = settings(server.address(), Protocol.OPENAI);
      ModelSettings hasty =
          new ModelSettings(
              patient.protocol(), patient.address(), null, "m", HASTE, 2, 1_000_000, 100_000);
      assertThat(code(ask(hasty))).isEqualTo("model-slow");
    }
    assertThat(code(ask(Protocol.OPENAI, new ModelReply.Endless("word "))))
        .isEqualTo("model-endless");
  }

  @Test
  void whoHasLeftIsNotWaitedFor() {
    try (ModelServer server =
        ModelServer.start(question -> new ModelReply.Slow(GOOD, Duration.ofSeconds(1)))) {
      ModelAssistant assistant =
          new ModelAssistant(
              settings(server.address(), Protocol.OLLAMA), new ExtractiveAssistant(), clock);
      Asked left = new Asked(Task.BRIEF, STORY, Language.ENGLISH, "", "a", () -> true);
      assertThat(code(assistant.answer(left))).isEqualTo("model-unwanted");
    }
  }

  @Test
  void anAnswerIsKeptUntilAReportChanges() {
    try (ModelServer server = ModelServer.start(question -> new ModelReply.Good(GOOD))) {
      ModelAssistant assistant =
          new ModelAssistant(
              settings(server.address(), Protocol.OPENAI), new ExtractiveAssistant(), clock);
      assistant.answer(brief("a"));
      assistant.answer(brief("b"));
      assertThat(server.questions()).hasSize(1);
      List<PlacedReport> changed = List.of(Reports.of(1, 2, "en", Reports.ENGLISH), STORY.get(1));
      assistant.answer(new Asked(Task.BRIEF, changed, Language.ENGLISH, "", "a"));
      assertThat(server.questions()).hasSize(2);
      assertThat(server.questions().getFirst()).contains("json_object", "\"stream\"");
      assertThat(assistant.dropped()).containsEntry("NUMBER", 2L);
    }
  }

  @Test
  void aBrokenServerIsTriedAgainAndThenLeftAloneForAWhile() {
    Counting broken = new Counting(question -> new ModelReply.Refused(503));
    try (ModelServer server = ModelServer.start(broken)) {
      ModelAssistant assistant =
          new ModelAssistant(
              settings(server.address(), Protocol.OPENAI), new ExtractiveAssistant(), clock);
      assistant.answer(brief("a"));
      assertThat(broken.count).isEqualTo(2);
      assistant.answer(brief("a"));
      assertThat(broken.count).isEqualTo(3);
      assertThat(code(assistant.answer(brief("a")))).isEqualTo("model-paused");
      assertThat(broken.count).isEqualTo(3);
      now.updateAndGet(then -> then.plus(Duration.ofMinutes(2)));
      broken.reply = question -> new ModelReply.Good(GOOD);
      assertThat(assistant.answer(brief("a")).written()).isTrue();
    }
  }

  @Test
  void nobodyUsesMoreThanTheBudget() {
    try (ModelServer server = ModelServer.start(question -> new ModelReply.Good(GOOD))) {
      ModelSettings usual = settings(server.address(), Protocol.OPENAI);
      ModelAssistant assistant =
          new ModelAssistant(
              new ModelSettings(
                  usual.protocol(), usual.address(), null, "m", usual.timeout(), 1, 100_000, 100),
              new ExtractiveAssistant(),
              clock);
      assertThat(code(assistant.answer(brief("a")))).isEqualTo("model-budget");
      assertThat(server.questions()).isEmpty();
      assertThat(assistant.tokensLeft()).isEqualTo(100_000);
    }
  }

  @Test
  void aQuestionTheModelDoesNotAnswerIsAnsweredByTheReportsOrNotAtAll() {
    try (ModelServer server =
        ModelServer.start(question -> new ModelReply.Good("{\"sentences\":[]}"))) {
      ModelAssistant assistant =
          new ModelAssistant(
              settings(server.address(), Protocol.ANTHROPIC), new ExtractiveAssistant(), clock);
      Answered answered =
          assistant.answer(
              new Asked(Task.ASK, STORY, Language.ENGLISH, "How long is the crack?", "a"));
      assertThat(answered.problem()).isNull();
      assertThat(answered.standIn().getFirst().text()).contains("40 centimetres");
      assertThat(
              assistant
                  .answer(
                      new Asked(Task.ASK, STORY, Language.ENGLISH, "Who won the chess cup?", "a"))
                  .standIn())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTaskHasItsInstructions(Task task) {
    assertThat(task.instructions()).isNotBlank();
    Prompt prompt = Prompt.of(task, List.of(), Language.ARABIC, "كم؟");
    assertThat(prompt.rules()).contains("\"ar\"").doesNotContain("%s");
    assertThat(prompt.data()).contains("كم؟");
  }

  private static String code(Answered answered) {
    Problem problem = answered.problem();
    return problem == null ? "" : problem.code();
  }

  private static final class Counting implements Function<String, ModelReply> {
    private volatile Function<String, ModelReply> reply;
    private volatile int count;

    Counting(Function<String, ModelReply> reply) {
      this.reply = reply;
    }

    @Override
    public synchronized ModelReply apply(String question) {
      count++;
      return reply.apply(question);
    }
  }
}
