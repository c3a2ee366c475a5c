package org.isnad.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server that only remembers what it was started with; port 1 is always taken. */
public final class FakeServerLauncher implements ServerLauncher {
  static final List<Object> STARTED = new ArrayList<>();

  @Override
  public RunningServer serve(ServeSettings settings) throws StartFailure {
    return start(settings, settings.port());
  }

  @Override
  public RunningServer demo(DemoSettings settings) throws StartFailure {
    return start(settings, settings.port());
  }

  private static RunningServer start(Object settings, int port) throws StartFailure {
    if (port == 1) {
      throw new StartFailure("port 1 is taken; choose another with --port");
    }
    STARTED.add(settings);
    return new RunningServer() {
      @Override
      public URI address() {
        return URI.create("http://localhost:" + port + "/");
      }

      @Override
      public void await() {
        // Ends at once.
      }

      @Override
      public void close() {
        STARTED.add("closed");
      }
    };
  }

  static ServeSettings serve(int port, Path data) {
    return new ServeSettings(port, data, true);
  }
}
