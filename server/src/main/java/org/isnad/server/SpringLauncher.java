package org.isnad.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.cli.Backups;
import org.isnad.cli.DemoSettings;
import org.isnad.cli.House;
import org.isnad.cli.RunningServer;
import org.isnad.cli.ServeSettings;
import org.isnad.cli.ServerLauncher;
import org.isnad.cli.Settings;
import org.isnad.cli.StartFailure;
import org.isnad.store.StoreException;
import org.isnad.testkit.Press;
import org.springframework.boot.web.server.PortInUseException;

/** Opens the house and starts its pages, for {@code serve} and {@code demo}. */
public final class SpringLauncher implements ServerLauncher {
  /** Held: a logger no one holds forgets its level. Lucene advises on its speed at start. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  /** The demo's press is this machine: it needs no sparing, and a reader waits for the news. */
  private static final Duration DEMO_PACE = Duration.ofMillis(5);

  /** The folder of pictures within the data folder. */
  private static final String PICTURES = "pictures";

  private final InstantSource clock = InstantSource.system();

  @Override
  public RunningServer serve(ServeSettings settings) throws StartFailure {
    return start(
        new Closing(),
        closing -> House.open(settings.data(), clock),
        settings.port(),
        settings.gathering());
  }

  @Override
  public RunningServer demo(DemoSettings settings) throws StartFailure {
    return start(new Closing(), this::openPress, settings.port(), true);
  }

  /** A fresh house that reads the invented press on loopback, and nothing else. */
  private House openPress(Closing closing) {
    Path data = closing.add(TemporaryFolder.make()).path();
    Press press = closing.add(Press.start(clock));
    Settings settings = Settings.defaults().allowing(press.allowedAddresses()).pacing(DEMO_PACE);
    return House.open(data, press.catalogue(), settings, clock);
  }

  private RunningServer start(
      Closing closing, Function<Closing, House> opening, int port, boolean gathering)
      throws StartFailure {
    try {
      House house = closing.add(opening.apply(closing));
      Server server = closing.add(Server.start(backend(house), port, Map.of()));
      if (gathering) {
        // Last: the pages stand before the first feed is asked, and gathering stops before they do.
        closing.add(house.startGathering());
      }
      return Running.of(server.address(), closing);
    } catch (StoreException e) {
      closing.close();
      throw new StartFailure(String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      closing.close();
      int taken = takenPort(e);
      if (taken == 0) {
        throw e;
      }
      throw new StartFailure(
          "port " + taken + " is taken; choose another with --port, or 0 for any", e);
    }
  }

  /** The port that somebody else listens on, where that is why the pages did not start; else 0. */
  private static int takenPort(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException taken) {
        return taken.getPort();
      }
    }
    return 0;
  }

  private Backend backend(House house) {
    return backend(house, clock);
  }

  static Backend backend(House house, InstantSource clock) {
    return new Backend(
        house.library(),
        house.trends(),
        house.names(),
        house.comments(),
        house.index(),
        house.assistant(),
        Writing.of(house.settings().writing(), house.assistant(), clock),
        house.problems(),
        house.feeds(),
        house.health(),
        house.hubs(),
        readers(house),
        new SourcePorts(house.sources(), house.web(), house.archive(), house.gatherer()::visitSoon),
        new HousePorts(house.data().toString(), house.settings().told(), Backups.of(house.data())),
        Pictures.in(
            house.data().resolve(PICTURES),
            house.settings().pictureBytes(),
            house.key(),
            house.web(),
            clock),
        clock);
  }

  private static ReaderPorts readers(House house) {
    URI home = house.settings().reachedAt();
    return new ReaderPorts(
        house.readers(),
        house.sessions(),
        house.shelves(),
        house.audit(),
        house.inaccuracies(),
        new AppPorts(house.appPasswords(), house.numbers(), house.readMarks(), house.filing()),
        house.settings().readers(),
        home == null ? "" : home.toString());
  }
}
