package org.isnad.cli;

import java.net.URI;

/** A server that answers. Thread-safe. */
public interface RunningServer extends AutoCloseable {

  /** Where its home page is, with the port it really got. */
  URI address();

  /** Waits until the server has been closed by whatever closes it. */
  void await() throws InterruptedException;

  /** Stops it, finishing what is in hand; a second call does nothing. */
  @Override
  void close();
}
