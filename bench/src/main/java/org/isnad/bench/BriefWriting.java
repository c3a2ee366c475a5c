package org.isnad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.isnad.assist.ExtractiveAssistant;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.WireCopy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Milliseconds for the brief, the comparison and an answer of one Arabic story, of invented reports
 * of twenty sentences, every third a copy. Time that more than doubles with the reports is not
 * linear.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BriefWriting {
  private static final int SENTENCES = 20;

  @Param({"40", "80", "160"})
  public int reports = 40;

  private final ExtractiveAssistant assistant = new ExtractiveAssistant();
  private final List<PlacedReport> story = new ArrayList<>();

  @Setup
  public void write() throws IOException {
    List<String> sentences = new ArrayList<>();
    List<PlacedReport> models = new ArrayList<>();
    for (AssistCase invented : AssistCorpus.read("dev")) {
      if (invented.language().tag().equals("ar")) {
        for (PlacedReport placed : invented.reports()) {
          models.add(placed);
          String text = placed.report().article().text();
          invented
              .lines()
              .getOrDefault(placed.report().id(), List.of())
              .forEach(line -> sentences.add(line.span().of(text)));
        }
      }
    }
    for (int number = 0; number < reports; number++) {
      boolean copy = number % 3 == 2;
      StringBuilder body = new StringBuilder();
      for (int i = 0; i < SENTENCES; i++) {
        int from = copy ? i : (number * 7 + i * 5) % sentences.size();
        body.append(sentences.get(from)).append(copy ? " " : " " + (number * 31 + i) + " ");
      }
      story.add(
          report(number + 1, models.get(number % models.size()).report(), body.toString(), copy));
    }
  }

  private static PlacedReport report(long id, Report model, String body, boolean copy) {
    URI address = URI.create("https://outlet" + id + ".example/story");
    Article like = model.article();
    Article article =
        new Article(
            address,
            null,
            null,
            like.language(),
            like.direction(),
            like.title(),
            List.of(),
            like.published(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(new Block.Paragraph(body)),
            null,
            null,
            false);
    Report report =
        new Report(
            id,
            CanonicalUrl.of(address).orElseThrow(),
            address,
            "outlet" + id,
            1,
            model.seenAt(),
            article,
            Reading.EMPTY);
    return new PlacedReport(report, 1, copy ? new WireCopy(3, null, 1) : null);
  }

  @Benchmark
  public int brief() {
    return assistant.brief(story, 4).size();
  }

  @Benchmark
  public int ask() {
    return assistant.ask(story, "كم شخصا أجلتهم المروحيات؟", 3).size();
  }

  @Benchmark
  public int compare() {
    return assistant.compare(story).shared().size();
  }

  /** By the thread's processor time, for machines that do other work: prints the medians. */
  public static void main(String[] args) throws IOException {
    for (int size : new int[] {40, 40, 80, 160}) { // the first warms up
      BriefWriting one = new BriefWriting();
      one.reports = size;
      one.write();
      System.out.println(
          size
              + " reports, ms of processor time: brief "
              + median(one::brief)
              + ", ask "
              + median(one::ask)
              + ", compare "
              + median(one::compare));
    }
  }

  private static double median(IntSupplier work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<Long> times = new ArrayList<>();
    for (int round = 0; round < 60; round++) {
      long before = threads.getCurrentThreadCpuTime();
      if (work.getAsInt() < 0) {
        throw new IllegalStateException();
      }
      times.add(threads.getCurrentThreadCpuTime() - before);
    }
    times.sort(null);
    return times.get(times.size() / 2) / 10_000 / 100.0;
  }
}
