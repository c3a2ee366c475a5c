package org.isnad.server;

import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.assist.model.ModelAssistant;
import org.isnad.assist.model.ModelSettings;
import org.isnad.testkit.ModelReply;
import org.isnad.testkit.ModelServer;

/**
 * A language model on loopback for the tests' newspaper: copies the first sentence it is shown and
 * makes one up; asked about penguins it breaks down. It is there for readers with an account.
 */
final class PaperModel {
  private static final Pattern FIRST = Pattern.compile("s1 \\([^)]*\\): (.*?)\\\\n");

  /** Lasts as long as the tests do. */
  private static final ModelServer SERVER = ModelServer.start(PaperModel::reply);

  static final Writing WRITING =
      new Writing(
          new ModelAssistant(
              ModelSettings.of(
                  ModelSettings.Protocol.OPENAI,
                  URI.create(SERVER.address() + "/v1"),
                  null,
                  "paper"),
              new MemoryPorts.FirstSentences(),
              InstantSource.system()),
          false,
          Set.of("nobody"));

  private PaperModel() {}

  private static ModelReply reply(String question) {
    Matcher first = FIRST.matcher(question);
    if (question.contains("بطريق") || !first.find()) {
      return new ModelReply.Refused(401);
    }
    return new ModelReply.Good(
        "{\"sentences\":[{\"text\":\""
            + first.group(1)
            + "\",\"cites\":[\"s1\"]},{\"text\":\"وصل 98765 بطريقا إلى الميناء.\",\"cites\":[\"s1\"]}]}");
  }
}
