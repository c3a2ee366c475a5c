package org.isnad.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.assist.ExtractiveAssistant;
import org.isnad.bench.AssistCase.Asked;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.pipeline.Assistant;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.isnad.text.Sentences;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * Briefs against lead-3 and LexRank on invented stories, and answers to questions, by language and
 * by variety of Arabic: {@code bench/run assist [dev|held] [misses]}; {@code check} measures the
 * check of a model's sentences instead. Run from the repository's root.
 */
public final class AssistQuality {
  private static final int SENTENCES = 3;
  private static final List<String> SYSTEMS = List.of("lead-3", "lexrank", "brief");

  private final Assistant assistant = new ExtractiveAssistant();
  private final Map<String, double[]> briefs = new TreeMap<>();
  private final Map<String, int[]> answers = new TreeMap<>();
  private final boolean misses;

  private AssistQuality(boolean misses) {
    this.misses = misses;
  }

  public static void main(String[] args) throws IOException {
    List<String> asked = Arrays.asList(args);
    if (asked.contains("check")) {
      List<AssistCase> stories = new ArrayList<>(AssistCorpus.read("dev"));
      stories.addAll(AssistCorpus.read("held"));
      CheckQuality.print(stories);
      return;
    }
    for (String half : List.of("dev", "held")) {
      if (asked.contains(half) || (!asked.contains("dev") && !asked.contains("held"))) {
        AssistQuality quality = new AssistQuality(asked.contains("misses"));
        quality.run(half);
        quality.print(half);
      }
    }
  }

  /** The figures that have floors. */
  static Map<String, Double> measure() throws IOException {
    Map<String, Double> measured = new TreeMap<>();
    for (String half : List.of("dev", "held")) {
      AssistQuality quality = new AssistQuality(false);
      quality.run(half);
      quality.answers.forEach((key, right) -> {
        // A variety of Arabic has too few questions for a floor of its own.
        if (key.matches("(all|ar|en|fr)/.*")) {
          measured.put("assist/" + half + "/ask-" + key, (double) right[0] / right[1]);
        }
      });
      quality.briefs.forEach((key, sums) -> {
        if (key.endsWith("brief")) {
          measured.put("assist/" + half + "/" + key.replace(" ", "-"), sums[1] / sums[0]);
        }
      });
    }
    return measured;
  }

  private void run(String half) throws IOException {
    for (AssistCase story : AssistCorpus.read(half)) {
      brief("lead-3", story, lead(story));
      brief("lexrank", story, lexRank(story));
      brief("brief", story, assistant.brief(story.reports(), SENTENCES));
      story.questions().forEach(question -> ask(story, question));
    }
  }

  /** The first sentences of the earliest report, as a feed would show them. */
  private static List<CitedSentence> lead(AssistCase story) {
    List<CitedSentence> all = sentences(List.of(story.reports().getFirst()));
    return all.subList(0, Math.min(SENTENCES, all.size()));
  }

  private static List<CitedSentence> lexRank(AssistCase story) {
    List<CitedSentence> all = sentences(story.reports());
    List<List<String>> words =
        all.stream()
            .map(sentence ->
                Tokens.of(sentence.text(), story.language()).stream()
                    .filter(token -> !token.stop())
                    .map(Token::stem)
                    .toList())
            .toList();
    return LexRank.choose(words, SENTENCES).stream().map(all::get).toList();
  }

  private static List<CitedSentence> sentences(List<PlacedReport> reports) {
    List<CitedSentence> all = new ArrayList<>();
    for (PlacedReport placed : reports) {
      Report report = placed.report();
      String text = report.article().text();
      for (Span span : Sentences.of(text, report.article().language())) {
        all.add(new CitedSentence(span.of(text), report.id(), report.sourceId(), span));
      }
    }
    return all;
  }

  private void brief(String system, AssistCase story, List<CitedSentence> chosen) {
    Set<String> told = new HashSet<>();
    List<String> words = new ArrayList<>();
    for (CitedSentence sentence : chosen) {
      told.addAll(story.told(sentence.reportId(), sentence.span()));
      words.addAll(words(sentence.text(), story));
    }
    List<String> reference = words(story.brief(), story);
    double[] sums =
        briefs.computeIfAbsent(story.language().tag() + " " + system, key -> new double[7]);
    sums[0]++;
    sums[1] += 100.0 * story.weight(told) / Math.max(1, words.size());
    sums[2] += (double) story.weight(told) / story.weight();
    sums[3] += Rouge.runs(words, reference, 1);
    sums[4] += Rouge.runs(words, reference, 2);
    sums[5] += Rouge.longest(words, reference);
    sums[6] += words.size();
    if (misses && system.equals("brief")) {
      System.out.println(story.name() + " brief:");
      chosen.forEach(sentence ->
          System.out.println(
              "   " + story.told(sentence.reportId(), sentence.span()) + " " + sentence.text()));
    }
  }

  private static List<String> words(String text, AssistCase story) {
    return Tokens.of(text, story.language()).stream().map(Token::folded).toList();
  }

  private void ask(AssistCase story, Asked asked) {
    List<CitedSentence> answer = assistant.ask(story.reports(), asked.question(), SENTENCES);
    boolean right =
        asked.facts().isEmpty()
            ? answer.isEmpty()
            : !answer.isEmpty()
                && story.told(answer.getFirst().reportId(), answer.getFirst().span()).stream()
                    .anyMatch(asked.facts()::contains);
    String kind = asked.facts().isEmpty() ? "refused" : "first";
    for (String group : new TreeSet<>(List.of(story.language().tag(), asked.variety(), "all"))) {
      int[] count = answers.computeIfAbsent(group + "/" + kind, key -> new int[2]);
      count[0] += right ? 1 : 0;
      count[1]++;
    }
    if (misses && !right) {
      System.out.println(
          "%s %s %s -> %s"
              .formatted(
                  story.name(),
                  asked.variety(),
                  asked.question(),
                  answer.isEmpty() ? "nothing" : answer.getFirst().text()));
    }
  }

  private void print(String half) {
    System.out.println(half + ": facts a hundred words, share of facts, ROUGE-1, -2, -L, words");
    for (String language : List.of("ar", "en", "fr")) {
      for (String system : SYSTEMS) {
        double[] sums = briefs.getOrDefault(language + " " + system, new double[7]);
        System.out.println(
            String.format(
                Locale.ROOT,
                "  %s %-8s %6.2f  %.3f  %.3f %.3f %.3f  %5.1f",
                language,
                system,
                sums[1] / sums[0],
                sums[2] / sums[0],
                sums[3] / sums[0],
                sums[4] / sums[0],
                sums[5] / sums[0],
                sums[6] / sums[0]));
      }
    }
    System.out.println(half + ": questions whose right sentence comes first, and right refusals");
    answers.forEach((key, right) ->
        System.out.println(
            String.format(
                Locale.ROOT,
                "  %-12s %3d of %3d  %.3f",
                key,
                right[0],
                right[1],
                (double) right[0] / right[1])));
  }
}
