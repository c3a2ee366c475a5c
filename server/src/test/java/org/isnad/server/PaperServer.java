package org.isnad.server;

import java.util.Map;

/** One server with the invented newspaper for all tests of this JVM: starting it takes seconds. */
final class PaperServer {
  static final SamplePaper PAPER = new SamplePaper();
  static final Server SERVER = Server.start(PAPER.backend(), 0, Map.of());

  private PaperServer() {}

  static Visitor visitor() {
    return new Visitor(SERVER.address());
  }
}
