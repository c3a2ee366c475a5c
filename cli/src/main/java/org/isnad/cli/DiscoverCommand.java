package org.isnad.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.fetch.GuardedWeb;
import org.isnad.model.Problem;
import org.isnad.pipeline.Discovery;
import org.isnad.pipeline.SiteFeeds;
import org.isnad.pipeline.TypedAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code discover}: the feeds of sites, with what each would bring. */
@Command(
    name = "discover",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the feeds of a site from its home page or any of its pages.",
      "Prints one JSON line per site: its name, its icon, and of each feed the title, the format,",
      "how it was found, how many entries it lists, the newest of them, and what is wrong with it."
    })
final class DiscoverCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "URL",
      description = "Sites' addresses; \"press.example\" is read as https://press.example/.")
  private List<String> arguments = List.of();

  DiscoverCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<URI> addresses = new ArrayList<>();
    boolean bad = false;
    for (String argument : arguments) {
      Optional<URI> address = TypedAddress.read(argument);
      if (address.isEmpty()) {
        bad = true;
        console.complain(argument + ": not a web address; write https://host/path");
      }
      address.ifPresent(addresses::add);
    }
    try (GuardedWeb web = Loader.web(addresses, Main.CLOCK)) {
      Discovery discovery = new Discovery(web);
      for (URI address : addresses) {
        SiteFeeds found = discovery.ofEitherWay(address);
        console.out().println(SiteFeedsJson.line(address, found));
        if (found.feeds().isEmpty()) {
          bad = true;
          console.complain(complaint(address, found));
        }
      }
    }
    return bad ? Main.BAD_INPUT : Main.WORKED;
  }

  private static String complaint(URI address, SiteFeeds found) {
    if (found.problems().isEmpty()) {
      return address + ": no feed found; ask the publisher, or try the page of a section";
    }
    Problem first = found.problems().getFirst();
    return address + ": no feed found: " + first.code() + ": " + first.detail();
  }
}
