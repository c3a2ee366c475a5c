package org.isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the invented press on loopback and the server reading it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Starts an invented press on loopback and the server reading it; no network.")
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = PortNumber.class,
      defaultValue = "8080",
      description = "Port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws StartFailure, InterruptedException {
    try (RunningServer server = Servers.launcher().demo(new DemoSettings(port))) {
      console.say("The demo is at " + server.address() + " (Ctrl+C ends it)");
      server.await();
    }
    return Main.WORKED;
  }
}
