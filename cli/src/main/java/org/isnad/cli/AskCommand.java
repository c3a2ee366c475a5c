package org.isnad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.assist.ExtractiveAssistant;
import org.isnad.chain.ChainReader;
import org.isnad.model.Article;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Assistant;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.isnad.pipeline.CatalogueFile;
import org.isnad.pipeline.StoreQuestions;
import org.isnad.pipeline.StoreQuestions.Answer;
import org.isnad.search.LuceneIndex;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ask}: the sentences that answer a question, from a data folder or from report lines. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = {
      "Answers a question with the sentences of reports that answer it, best first, each with its",
      "source and address; nothing on standard output when the reports do not say. Asks the data",
      "folder, or with --in the reports of files."
    })
final class AskCommand implements Callable<Integer> {
  private final Console console;
  private final Assistant assistant = new ExtractiveAssistant();

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--in",
      paramLabel = "FILE.jsonl",
      description = "Ask the reports of this file, as group reads them; - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--sentences",
      paramLabel = "N",
      defaultValue = "3",
      converter = JobsOption.Count.class,
      description = "How many sentences at most (default: ${DEFAULT-VALUE}).")
  private int sentences;

  @Option(names = "--json", description = "One JSON line a sentence.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "What to ask.")
  private List<String> question = List.of();

  AskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    return files.isEmpty() ? askStore() : askLines();
  }

  private int askStore() {
    Path folder = data.existing();
    Catalogue catalogue = Catalogues.of(folder).value();
    try (Store store = Store.openForReading(folder);
        LuceneIndex index =
            LuceneIndex.openForReading(folder.resolve(House.INDEX), store.names()::spellings)) {
      tell(
          new StoreQuestions(index, store.library(), assistant)
              .ask(String.join(" ", question), sentences),
          catalogue);
    }
    return Main.WORKED;
  }

  private int askLines() throws InterruptedException {
    ChainReader chain = Readers.chain();
    StoryReports reports = new StoryReports();
    int code =
        new LineRun(console, files, 1).run(line -> StoryReports.read(chain, line), reports::place);
    List<PlacedReport> all = new ArrayList<>();
    reports.forEach((story, placed) -> all.addAll(placed));
    tell(
        new Answer(assistant.ask(all, String.join(" ", question), sentences), all),
        CatalogueFile.builtIn());
    return code;
  }

  private void tell(Answer answer, Catalogue catalogue) {
    for (CitedSentence sentence : answer.sentences()) {
      PlacedReport placed =
          answer.reports().stream()
              .filter(one -> one.report().id() == sentence.reportId())
              .findFirst()
              .orElseThrow();
      String address = placed.report().address().toString();
      if (json) {
        console
            .out()
            .println(
                Json.object(fields -> {
                  fields.writeStringProperty("text", sentence.text());
                  Json.span(fields, sentence.span());
                  fields.writeStringProperty("source", sentence.sourceId());
                  fields.writeStringProperty("url", address);
                }));
      } else {
        console.out().println(sentence.text());
        console.out().println("  " + source(placed, catalogue) + "  " + address);
      }
    }
    if (answer.sentences().isEmpty()) {
      console.say("the reports do not say");
    }
  }

  private static String source(PlacedReport placed, Catalogue catalogue) {
    Article article = placed.report().article();
    String id = placed.report().sourceId();
    String site = article.site() == null ? id : article.site();
    return catalogue.byId(id).map(known -> known.name(Language.ARABIC)).orElse(site);
  }
}
