package org.isnad.cli;

/**
 * Starts the server for {@code serve} and {@code demo}. The command line knows no framework: it
 * finds the one implementation through {@link java.util.ServiceLoader}.
 */
public interface ServerLauncher {

  /**
   * Starts the server over a data folder and returns once it answers.
   *
   * @throws StartFailure when it cannot start, with what to do about it
   */
  RunningServer serve(ServeSettings settings) throws StartFailure;

  /**
   * Starts the invented press on loopback and a server reading it over a fresh temporary data
   * folder; returns once it answers.
   *
   * @throws StartFailure when it cannot start, with what to do about it
   */
  RunningServer demo(DemoSettings settings) throws StartFailure;
}
