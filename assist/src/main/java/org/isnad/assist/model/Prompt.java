package org.isnad.assist.model;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.pipeline.Assistant.CitedSentence;

/**
 * What a model is sent: rules, the task, and the reports' sentences as numbered data behind a fence
 * whose mark is drawn anew each time, so that no report can close it.
 *
 * @param rules the part that a server's protocol sends as the system's
 * @param data the sentences, and behind them what the reader asks
 * @param sentences the sentences by number: s1 is the first
 */
record Prompt(String rules, String data, List<CitedSentence> sentences) {
  private static final String RULES =
      String.join("\n", DataFile.lines(Prompt.class, "prompts/rules.txt"));
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MARK_BYTES = 8;

  /**
   * @param language what to write in
   * @param question the reader's own words; empty for none
   */
  static Prompt of(Task task, List<CitedSentence> sentences, Language language, String question) {
    byte[] bytes = new byte[MARK_BYTES];
    RANDOM.nextBytes(bytes);
    String mark = HexFormat.of().formatHex(bytes);
    StringBuilder data = new StringBuilder("----- ").append(mark).append('\n');
    for (int i = 0; i < sentences.size(); i++) {
      CitedSentence sentence = sentences.get(i);
      data.append('s').append(i + 1).append(" (").append(sentence.sourceId()).append("): ");
      data.append(ReportText.clean(sentence.text())).append('\n');
    }
    data.append("----- ").append(mark).append('\n');
    if (!question.isEmpty()) {
      data.append("The reader asks: ").append(ReportText.clean(question)).append('\n');
    }
    String rules =
        RULES.replace("%s", mark)
            + "\n"
            + task.instructions()
            + "\nWrite in the language with the tag \""
            + language.tag()
            + "\".";
    return new Prompt(rules, data.toString(), sentences);
  }

  /** How many tokens it is, roughly and rather too many: Arabic takes more than Latin. */
  long tokens() {
    return (rules.length() + (long) data.length()) / 2;
  }

  /** The sentences in one line each, for tests and logs. */
  @Override
  public String toString() {
    return sentences.stream().map(CitedSentence::text).collect(Collectors.joining("\n"));
  }
}
