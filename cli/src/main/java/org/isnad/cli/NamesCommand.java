package org.isnad.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.model.Language;
import org.isnad.model.NameJoin;
import org.isnad.model.NameRule;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.Name;
import org.isnad.pipeline.NameBook;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code names}: whose names the reports have, why spellings are one, and an admin's decisions on
 * them. There is no admin's page yet: who can write the data folder is the admin. Works beside a
 * server that gathers into the folder.
 */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the names of the reports in the data folder, one identity over spellings and scripts:",
      "those named most, or those that a QUERY may mean. A line is: id, kind, statements, reports,",
      "name. Works beside a server that gathers into the folder."
    })
final class NamesCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Console console;

  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "30",
      converter = JobsOption.Count.class,
      description = "How many names to print (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "A name, in any spelling.")
  private List<String> query = List.of();

  NamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store store = Store.openForReading(data.existing())) {
      NameBook names = store.names();
      List<Name> found =
          query.isEmpty() ? names.most(limit) : names.find(String.join(" ", query), limit);
      found.forEach(this::line);
      console.say(found.size() + " names");
    }
    return Main.WORKED;
  }

  private void line(Name name) {
    console
        .out()
        .println(
            String.join(
                "\t",
                Long.toString(name.id()),
                name.kind().name(),
                Long.toString(name.statements()),
                Long.toString(name.reports()),
                name.label(Language.ARABIC)));
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = {
        "Shows a name: its spellings, each with the id it is taken apart by, its offices, and the",
        "evidence for each join: the rule, both spellings, the report that shows it."
      })
  Integer show(
      @Mixin DataOption folder,
      @Parameters(paramLabel = "ID", description = "Any of its spellings' ids.") long id) {
    try (Store store = Store.openForReading(folder.existing())) {
      Name name = store.names().name(id).orElseThrow(() -> unknown(id));
      line(name);
      for (Name.Spelling spelling : name.spellings()) {
        tell(
            "spelling",
            Long.toString(spelling.id()),
            spelling.spelled(),
            spelling.language().tag(),
            Long.toString(spelling.uses()),
            TIME.format(spelling.firstAt()),
            TIME.format(spelling.lastAt()));
      }
      for (Name.Office office : name.offices()) {
        tell("office", office.words(), office.language().tag(), Long.toString(office.uses()));
      }
      for (NameJoin join : name.joins()) {
        tell(
            "joined",
            Long.toString(join.id()),
            join.rule().name(),
            join.one(),
            join.other(),
            TIME.format(join.at()),
            join.rule() == NameRule.ADMIN ? "" : address(store.library(), join.reportId()));
      }
    }
    return Main.WORKED;
  }

  private void tell(String... cells) {
    console.out().println(String.join("\t", cells));
  }

  private static String address(Library library, long report) {
    return library.report(report).map(found -> found.report().address().toString()).orElse("");
  }

  @Command(
      name = "split",
      aliases = "undo",
      mixinStandardHelpOptions = true,
      description = {
        "Undoes a join for good: the spelling ID, with what was joined to it, becomes a name of its",
        "own, and no report joins it to the other again. \"show\" lists the ids of the joins."
      })
  Integer split(
      @Mixin DataOption folder,
      @Parameters(paramLabel = "ID", description = "The joined spelling's id.") long id) {
    try (Store store = Store.openForDecisions(folder.existing())) {
      return decided(store.names().split(id, Main.CLOCK.instant()), id, id, store.names());
    }
  }

  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Makes the name ID part of the name INTO, for good; takes a split back.")
  Integer merge(
      @Mixin DataOption folder,
      @Parameters(paramLabel = "ID", description = "The name to join.") long id,
      @Parameters(paramLabel = "INTO", description = "The name to join it to.") long into) {
    try (Store store = Store.openForDecisions(folder.existing())) {
      return decided(store.names().merge(id, into, Main.CLOCK.instant()), id, into, store.names());
    }
  }

  private Integer decided(NameBook.Decided decided, long id, long other, NameBook names) {
    switch (decided) {
      case DONE -> names.name(id).ifPresent(this::line);
      case NO_NAME -> throw unknown(names.name(id).isEmpty() ? id : other);
      case NOT_JOINED ->
          throw new BadInput(
              id + ": nothing to undo, it was not joined to another; ./isnad names show " + id);
      case ONE_ALREADY -> console.say(id + " and " + other + " are one name already");
      case TWO_KINDS -> throw new BadInput(id + " and " + other + " are names of different kinds");
    }
    return Main.WORKED;
  }

  private static BadInput unknown(long id) {
    return new BadInput(id + ": no such name; ./isnad names QUERY finds its id");
  }
}
