package org.isnad.server;

import java.util.Map;

/** One server with the invented newspaper for all tests of this JVM: starting it takes seconds. */
final class PaperServer {
  static final SamplePaper PAPER = new SamplePaper();
  static final Server SERVER = Server.start(PAPER.backend(), 0, Map.of());

  private PaperServer() {}

  /** What tests did before does not bar what this one does. */
  static void forgetLimits() {
    SERVER.context().getBean(Limits.class).forgetAll();
  }

  static Visitor visitor() {
    return new Visitor(SERVER.address());
  }
}
