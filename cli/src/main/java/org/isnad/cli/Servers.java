package org.isnad.cli;

import java.util.ServiceLoader;

/** Finds the server on the class path. */
final class Servers {
  private Servers() {}

  static ServerLauncher launcher() throws StartFailure {
    return ServiceLoader.load(ServerLauncher.class)
        .findFirst()
        .orElseThrow(() ->
            new StartFailure(
                "the server is not on the class path; start it through ./isnad, which adds"
                    + " it"));
  }
}
