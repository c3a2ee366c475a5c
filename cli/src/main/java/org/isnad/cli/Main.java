package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.isnad.search.SearchException;
import org.isnad.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The command line. Exit codes: 0 it worked, 1 the input was bad, 2 the command line itself was
 * wrong.
 */
public final class Main {
  static final int WORKED = 0;
  static final int BAD_INPUT = 1;
  static final int WRONG_USAGE = 2;

  /** The one clock of the command line. */
  static final InstantSource CLOCK = InstantSource.system();

  private Main() {}

  public static void main(String[] args) {
    if (args.length > 0 && !args[0].equals("serve") && !args[0].equals("demo")) {
      QuietLogging.keep();
    }
    int code = run(Console.standard(), args);
    // Not a return: a server's or client's idle threads must not hold a finished command.
    System.exit(code);
  }

  /** Runs one command line and answers its exit code; everything is flushed. */
  static int run(Console console, String... args) {
    CommandLine commandLine = commandLine(console, args);
    try {
      if (args.length == 0) {
        commandLine.usage(console.out());
        return WORKED;
      }
      return commandLine.execute(args);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  private static final Map<String, Function<Console, Object>> COMMANDS = commands();

  private static Map<String, Function<Console, Object>> commands() {
    Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
    commands.put("demo", DemoCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("gather", GatherCommand::new);
    commands.put("extract", ExtractCommand::new);
    commands.put("group", GroupCommand::new);
    commands.put("feed", FeedCommand::new);
    commands.put("discover", DiscoverCommand::new);
    commands.put("trace", TraceCommand::new);
    commands.put("figures", FiguresCommand::new);
    commands.put("timeline", TimelineCommand::new);
    commands.put("tags", TagsCommand::new);
    commands.put("search", SearchCommand::new);
    commands.put("brief", BriefCommand::new);
    commands.put("ask", AskCommand::new);
    commands.put("names", NamesCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("doctor", DoctorCommand::new);
    commands.put("rehearse", RehearseCommand::new);
    return commands;
  }

  /**
   * All commands, or only the one that is asked for: setting a command up takes milliseconds, and
   * every one shows in how fast the first answer comes.
   */
  private static CommandLine commandLine(Console console, String... args) {
    CommandLine line = new CommandLine(new RootCommand());
    Function<Console, Object> asked = args.length == 0 ? null : COMMANDS.get(args[0]);
    if (asked != null) {
      line.addSubcommand(args[0], asked.apply(console));
    } else {
      COMMANDS.forEach((name, command) -> line.addSubcommand(name, command.apply(console)));
    }
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(Main::wrongUsage);
    line.setExecutionExceptionHandler((problem, command, parsed) -> {
      console.out().flush();
      return failed(console, problem);
    });
    return line;
  }

  private static int wrongUsage(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    command.getErr().println("isnad: " + problem.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(problem, command.getErr());
    command.usage(command.getErr());
    return WRONG_USAGE;
  }

  private static int failed(Console console, Exception problem) {
    switch (problem) {
      case BadInput bad -> console.complain(String.valueOf(bad.getMessage()));
      case StartFailure failure -> console.complain(String.valueOf(failure.getMessage()));
      case StoreException unusable -> console.complain(String.valueOf(unusable.getMessage()));
      case SearchException unusable -> console.complain(String.valueOf(unusable.getMessage()));
      case InterruptedException _ -> console.complain("interrupted");
      default -> {
        console.complain(
            "this is a fault of Isnad, not yours: %s (set ISNAD_DEBUG=1 for the whole trace)"
                .formatted(problem));
        if (System.getenv("ISNAD_DEBUG") != null) {
          problem.printStackTrace(console.err());
        }
      }
    }
    return BAD_INPUT;
  }
}
