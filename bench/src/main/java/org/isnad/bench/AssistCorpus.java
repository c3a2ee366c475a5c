package org.isnad.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.bench.AssistCase.Asked;
import org.isnad.bench.AssistCase.Line;
import org.isnad.chain.ChainReader;
import org.isnad.chain.ReadText;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Dated;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.WireCopy;
import org.isnad.pipeline.CatalogueFile;
import org.jspecify.annotations.Nullable;

/** Reads the files of the assist benchmark; their format stands in the README beside them. */
final class AssistCorpus {
  static final Path FOLDER = Path.of("bench/src/main/resources/org/isnad/bench/assist");

  private static final Pattern MARKED = Pattern.compile("\\[([^\\]]*)\\]\\s*(.*)");
  private static final Pattern SETTING = Pattern.compile("(\\w+)=(\\S+)");
  private static final Pattern WORD = Pattern.compile("\\s+");

  private final ChainReader chain = new ChainReader(CatalogueFile.builtIn());
  private final LinkedHashMap<String, Draft> drafts = new LinkedHashMap<>();
  private final Set<String> main = new LinkedHashSet<>();
  private final StringBuilder brief = new StringBuilder();
  private final List<Asked> questions = new ArrayList<>();
  private Language language = Language.UNKNOWN;

  private AssistCorpus() {}

  /** A report while it is read: its settings, and its sentences with an empty one at each break. */
  private record Draft(Map<String, String> settings, List<Marked> sentences) {}

  private record Marked(Set<String> facts, String text) {}

  /** The stories of one half, in the order of their names. */
  static List<AssistCase> read(String half) throws IOException {
    List<AssistCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve(half))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", "");
        cases.add(new AssistCorpus().read(name, Files.readAllLines(file)));
      }
    }
    return cases;
  }

  private AssistCase read(String name, List<String> rows) {
    String part = "";
    for (String row : rows) {
      String first = WORD.split(row, 2)[0];
      switch (first) {
        case "#" -> {}
        case "lang" -> language = Language.of(row.substring(5));
        case "main" -> main.addAll(List.of(WORD.split(row.substring(5), -1)));
        case "report" -> {
          part = first;
          open(row);
        }
        case "brief", "ask" -> part = first;
        default -> {
          switch (part) {
            case "report" -> write(row);
            case "brief" -> brief.append(row).append(' ');
            default -> ask(row);
          }
        }
      }
    }
    List<PlacedReport> reports = new ArrayList<>();
    Map<Long, List<Line>> lines = new LinkedHashMap<>();
    drafts.forEach((id, draft) -> {
      long number = reports.size() + 1L;
      List<Line> marked = new ArrayList<>();
      reports.add(placed(number, draft, marked));
      lines.put(number, marked);
    });
    return new AssistCase(
        name, language, main, reports, lines, brief.toString().strip(), questions);
  }

  private void open(String row) {
    Map<String, String> settings = new LinkedHashMap<>();
    Matcher setting = SETTING.matcher(row);
    while (setting.find()) {
      settings.put(setting.group(1), setting.group(2));
    }
    if (row.endsWith(" agency")) {
      settings.put("agency", settings.getOrDefault("source", ""));
    }
    drafts.put(WORD.split(row, -1)[1], new Draft(settings, new ArrayList<>()));
  }

  private void write(String row) {
    Draft draft = drafts.lastEntry().getValue();
    if (row.startsWith("title ")) {
      draft.settings.put("title", row.substring(6));
    } else if (row.startsWith("same ")) {
      Draft wire = copied(draft);
      List<Marked> told =
          wire.sentences.stream().filter(sentence -> !sentence.text.isEmpty()).toList();
      for (String number : WORD.split(row.substring(5), -1)) {
        draft.sentences.add(told.get(Integer.parseInt(number) - 1));
      }
    } else {
      Matcher marked = MARKED.matcher(row);
      draft.sentences.add(
          marked.matches()
              ? new Marked(Set.of(marked.group(1).split(",", -1)), marked.group(2))
              : new Marked(Set.of(), row.strip()));
    }
  }

  private Draft copied(Draft draft) {
    Draft wire = drafts.get(draft.settings.get("copy"));
    if (wire == null) {
      throw new IllegalArgumentException("no report to copy: " + draft.settings);
    }
    return wire;
  }

  private void ask(String row) {
    String[] halves = row.split("\\|", 2);
    String[] how = WORD.split(halves[0].strip(), -1);
    Set<String> facts = how[1].equals("-") ? Set.of() : Set.of(how[1].split(",", -1));
    questions.add(new Asked(how[0], facts, halves[1].strip()));
  }

  private PlacedReport placed(long id, Draft draft, List<Line> lines) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int start = 0;
    for (Marked sentence : draft.sentences) {
      if (sentence.text.isEmpty()) {
        start += close(paragraph, blocks);
        continue;
      }
      paragraph.append(paragraph.isEmpty() ? "" : " ");
      int from = start + paragraph.length();
      paragraph.append(sentence.text);
      lines.add(new Line(new Span(from, start + paragraph.length()), sentence.facts));
    }
    close(paragraph, blocks);
    Instant at = Instant.parse(draft.settings.getOrDefault("time", ""));
    URI address = URI.create("https://" + draft.settings.get("source") + ".example/" + id);
    Article article = article(address, draft.settings.getOrDefault("title", ""), at, blocks);
    ReadText read = chain.read(article.text(), language, at.atZone(ZoneOffset.UTC).toLocalDate());
    String agency = draft.settings.get("agency");
    Reading reading =
        new Reading(
            read.attributions(),
            read.figures(),
            read.events(),
            List.of(),
            agency == null ? List.of() : List.of(agency));
    Report report =
        new Report(
            id,
            CanonicalUrl.of(address).orElseThrow(),
            address,
            draft.settings.getOrDefault("source", ""),
            1,
            at,
            article,
            reading);
    return new PlacedReport(report, 1, copy(draft, id));
  }

  private @Nullable WireCopy copy(Draft draft, long id) {
    String of = draft.settings.get("copy");
    long family = of == null ? id : List.copyOf(drafts.keySet()).indexOf(of) + 1L;
    boolean alone =
        of == null
            && drafts.values().stream()
                .noneMatch(
                    other -> other.settings.containsKey("copy") && copied(other).equals(draft));
    return alone ? null : new WireCopy(family, null, 1);
  }

  /** Ends a paragraph and answers how much it adds to the text. */
  private static int close(StringBuilder paragraph, List<Block> blocks) {
    if (paragraph.isEmpty()) {
      return 0;
    }
    blocks.add(new Block.Paragraph(paragraph.toString()));
    int length = paragraph.length() + Article.BLOCK_BREAK.length();
    paragraph.setLength(0);
    return length;
  }

  private Article article(URI address, String title, Instant at, List<Block> blocks) {
    return new Article(
        address,
        null,
        null,
        language,
        language.equals(Language.ARABIC) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
        title,
        List.of(),
        new Dated(at, "time", true),
        null,
        null,
        null,
        null,
        List.of(),
        blocks,
        null,
        null,
        false);
  }
}
