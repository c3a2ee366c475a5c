package org.isnad.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Span;
import org.isnad.model.WireCopy;
import org.isnad.text.Sentences;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/** Reports → their sentences, earliest report first. Sub-headings and tables are no sentences. */
final class Statements {
  /** Fewer content words are an exclamation or a left-over, not a statement. */
  private static final int FEWEST_TERMS = 4;

  private Statements() {}

  static List<Statement> of(List<PlacedReport> reports) {
    List<Statement> statements = new ArrayList<>();
    reports.stream()
        .sorted(
            Comparator.comparing((PlacedReport placed) -> placed.report().reportedAt())
                .thenComparingLong(placed -> placed.report().id()))
        .forEach(placed -> read(placed, statements));
    return statements;
  }

  private static void read(PlacedReport placed, List<Statement> to) {
    Article article = placed.report().article();
    Language language = article.language();
    String text = article.text();
    List<Token> title = Tokens.of(placed.report().headline(), language);
    Set<String> headline = terms(title);
    WordKeys headlineKeys = WordKeys.of(placed.report().headline(), title, language);
    int position = 0;
    for (Article.PlacedBlock block : article.placedBlocks()) {
      if (!(block.block() instanceof Block.Paragraph)
          && !(block.block() instanceof Block.Quotation)) {
        continue;
      }
      for (Span inBlock : Sentences.of(block.block().text(), language)) {
        Span span = inBlock.shift(block.span().start());
        String sentence = span.of(text);
        List<Token> tokens = Tokens.of(sentence, language);
        Set<String> terms = terms(tokens);
        if (terms.size() >= FEWEST_TERMS) {
          to.add(
              new Statement(
                  placed,
                  origin(placed),
                  position,
                  span,
                  sentence,
                  tokens,
                  terms,
                  headline,
                  headlineKeys));
        }
        position++;
      }
    }
  }

  static Set<String> terms(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> !token.stop())
        .map(Token::stem)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String origin(PlacedReport placed) {
    WireCopy copy = placed.copy();
    return copy == null ? "report " + placed.report().id() : "family " + copy.familyId();
  }
}
