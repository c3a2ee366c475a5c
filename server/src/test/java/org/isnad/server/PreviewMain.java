package org.isnad.server;

import java.util.Map;

/** Serves the invented newspaper by hand, for looking at the pages while working on them. */
final class PreviewMain {
  private PreviewMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8089;
    try (Server server = Server.start(new SamplePaper().backend(), port, Map.of())) {
      System.err.println(server.address());
      Thread.currentThread().join();
    }
  }
}
