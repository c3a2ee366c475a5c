package org.isnad.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.isnad.extract.Extractor;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Pages a second on one thread, the same pages for all: ours against readability4j, boilerpipe and
 * crux. Ours is given bytes and answers the whole article; the others are given text, decoded
 * beforehand, and answer title and text, which is what they have in common.
 *
 * <p>Warmed up for 48 seconds: after fifteen, ours, which has the most code to compile, still grew
 * faster from round to round.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 8, time = 6)
@Measurement(iterations = 5, time = 6)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PageExtraction {
  private static final String ADDRESS = "https://sahl.example/news/1";

  private List<byte[]> pages = List.of();
  private List<String> texts = List.of();
  private int at;

  /** Title and text, what every peer gives. */
  public record Found(String title, String text) {}

  @Setup
  public void read() {
    pages = ExtractPages.aeb();
    texts = pages.stream().map(page -> new String(page, StandardCharsets.UTF_8)).toList();
  }

  private int next() {
    at = (at + 1) % pages.size();
    return at;
  }

  /** Ours. */
  @Benchmark
  public Outcome<Article> isnad() {
    return Extractor.extract(new Payload(pages.get(next()), null), null, null);
  }

  /** readability4j 1.0.8, a port of Mozilla's readability. */
  @Benchmark
  public Found readability4j() {
    var article = new Readability4J(ADDRESS, texts.get(next())).parse();
    return new Found(String.valueOf(article.getTitle()), String.valueOf(article.getTextContent()));
  }

  /** boilerpipe, Robby Pond's fork. */
  @Benchmark
  public Found boilerpipe() throws SAXException, BoilerpipeProcessingException {
    TextDocument document =
        new BoilerpipeSAXInput(new InputSource(new StringReader(texts.get(next()))))
            .getTextDocument();
    ArticleExtractor.INSTANCE.process(document);
    return new Found(String.valueOf(document.getTitle()), document.getContent());
  }

  /** crux 2.1, the newest that is on Maven Central. */
  @Benchmark
  public Found crux() {
    var article =
        com.chimbori.crux.articles.ArticleExtractor.with(ADDRESS, texts.get(next()))
            .extractMetadata()
            .extractContent()
            .article();
    return new Found(String.valueOf(article.title), article.document.text());
  }
}
