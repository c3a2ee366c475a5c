package org.isnad.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the server, gathering from its sources on schedule. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Starts the server, gathering from its sources on schedule.")
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      converter = PortNumber.class,
      defaultValue = "8080",
      description = "Port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Mixin private DataOption data = new DataOption();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws StartFailure, InterruptedException {
    try (RunningServer server =
        Servers.launcher().serve(new ServeSettings(port, data.folder(), true))) {
      console.say("Isnad is at " + server.address() + " (data in " + data.folder() + ")");
      server.await();
    }
    return Main.WORKED;
  }
}
