package org.isnad.server;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.isnad.cli.RunningServer;

/** A started house; ends with the process at the latest. */
final class Running implements RunningServer {
  private final URI address;
  private final Closing closing;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Running(URI address, Closing closing) {
    this.address = address;
    this.closing = closing;
  }

  static Running of(URI address, Closing closing) {
    Running running = new Running(address, closing);
    Runtime.getRuntime().addShutdownHook(new Thread(running::close, "isnad-close"));
    return running;
  }

  @Override
  public URI address() {
    return address;
  }

  @Override
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    closing.close();
    closed.countDown();
  }
}
