package org.isnad.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.chain.ChainReader;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;
import org.isnad.story.Grouping;
import org.isnad.story.StoryItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code group}: puts reports into stories, as a stream. */
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    description = {
      "Reads reports in time order and prints id<TAB>story for each, when all are read; a story",
      "bears the id of the report that opened it. A report without a date may be of any time. A"
          + " line",
      "whose id was given before is named and left out."
    })
final class GroupCommand implements Callable<Integer> {
  /** More would hide what else there is to say. */
  private static final int REPEATS_NAMED = 5;

  private final Console console;

  @Mixin private LinesInput input = new LinesInput();

  @Option(
      names = "--window",
      paramLabel = "TIME",
      defaultValue = "14d",
      converter = TimeSpan.class,
      description = "How long a story stays open: 12h, 14d, 2w (default: ${DEFAULT-VALUE}).")
  private Duration window = Duration.ZERO;

  @Mixin private JobsOption jobs = new JobsOption();

  GroupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    ChainReader chain = Readers.chain();
    Stories stories = new Stories(new Grouping(window));
    int code =
        new LineRun(console, input.files(), jobs.jobs())
            .run(line -> new Credited(line, chain.agencies(Readers.article(line))), stories::place);
    stories.print(console);
    return stories.repeats(console) ? Main.BAD_INPUT : code;
  }

  private record Credited(ReportLine line, List<String> agencies) {}

  /**
   * Places reports one after the other. The answers wait for the end of the input, because a later
   * report may show two stories to be one.
   */
  private static final class Stories {
    private final Grouping grouping;

    /** The reports' own ids, in order; report {@code n} counts from 1. */
    private final List<String> ids = new ArrayList<>();

    private final Set<String> known = new HashSet<>();
    private final List<String> repeated = new ArrayList<>();
    private long repeats;

    /** For each report the number of its story in the list below. */
    private final List<Integer> placed = new ArrayList<>();

    /** Stories by the report that opened them; one that rises again after a merge stands anew. */
    private final List<Long> openers = new ArrayList<>();

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> mergedInto = new HashMap<>();

    Stories(Grouping grouping) {
      this.grouping = grouping;
    }

    void place(Credited credited) {
      ReportLine line = credited.line;
      if (!known.add(line.id())) {
        if (repeats++ < REPEATS_NAMED) {
          repeated.add("line " + line.number() + " (" + line.id() + ")");
        }
        return;
      }
      ids.add(line.id());
      Placement placement =
          grouping.place(
              new StoryItem(
                  ids.size(),
                  line.language(),
                  line.date(),
                  line.source() == null ? "" : line.source(),
                  line.title(),
                  line.text(),
                  credited.agencies));
      for (StoryChange change : placement.changes()) {
        Long other = change.otherStoryId();
        if (change.kind() == StoryChange.Kind.MERGED && other != null) {
          mergedInto.put(number(other), number(change.storyId()));
        }
      }
      for (Placement.Moved moved : placement.moved()) {
        placed.set((int) moved.reportId() - 1, number(moved.storyId()));
      }
      placed.add(number(placement.storyId()));
    }

    /** Names the lines that were left out because their id was given before. */
    boolean repeats(Console console) {
      if (repeats > 0) {
        String more = repeats > repeated.size() ? " and others" : "";
        console.complain(
            repeats
                + " lines repeat an id given before and were left out: "
                + String.join(", ", repeated)
                + more);
      }
      return repeats > 0;
    }

    /** The number of the story with this id that stands now. */
    private int number(long story) {
      Integer number = numbers.get(story);
      if (number == null || mergedInto.containsKey(number)) {
        number = openers.size();
        openers.add(story);
        numbers.put(story, number);
      }
      return number;
    }

    void print(Console console) {
      for (int i = 0; i < ids.size(); i++) {
        long story = openers.get(current(placed.get(i)));
        console.out().println(ids.get(i) + "\t" + ids.get((int) story - 1));
      }
    }

    private int current(int first) {
      int story = first;
      Integer into = mergedInto.get(story);
      while (into != null) {
        story = into;
        into = mergedInto.get(story);
      }
      return story;
    }
  }
}
