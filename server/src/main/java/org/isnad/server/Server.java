package org.isnad.server;

import java.net.URI;
import java.security.CodeSource;
import java.util.Map;
import java.util.Objects;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;

/** The reader's pages, being served. Thread-safe. */
public final class Server implements AutoCloseable {
  private static final String WIRING = "ServerApplication__ApplicationContextInitializer.class";

  private final ConfigurableApplicationContext context;
  private final int port;

  private Server(ConfigurableApplicationContext context, int port) {
    this.context = context;
    this.port = port;
  }

  /**
   * Starts serving and returns once the pages answer.
   *
   * @param backend stays the caller's, to be closed after the server
   * @param port to listen on; 0 for any free one
   * @param properties further settings by name, over those of {@code application.properties}
   */
  public static Server start(Backend backend, int port, Map<String, Object> properties) {
    SpringApplication application = new SpringApplication(ServerApplication.class);
    application.setDefaultProperties(properties);
    // Not the class with main(), which is the command line's: the wiring made at build is named so.
    application.setMainApplicationClass(ServerApplication.class);
    // Whoever opened what the pages read closes it after them; two hooks would race.
    application.setRegisterShutdownHook(false);
    if (isPackaged()) {
      SpringProperties.setFlag(AotDetector.AOT_ENABLED);
    }
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("backend", backend));
    ConfigurableApplicationContext context = application.run("--server.port=" + port);
    Server server = new Server(context, listening(context));
    context.getBean(FirstAdmin.class).announce(server.address());
    return server;
  }

  /** Where the home page is, from this machine. */
  public URI address() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** Stops taking requests, lets those in hand finish, then stops. */
  @Override
  public void close() {
    context.close();
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  /** Whether this is a built jar: its ahead-of-time wiring is as old as its classes, no older. */
  private static boolean isPackaged() {
    CodeSource code = Server.class.getProtectionDomain().getCodeSource();
    return code != null
        && code.getLocation().getPath().endsWith(".jar")
        && Server.class.getResource(WIRING) != null;
  }

  private static int listening(ConfigurableApplicationContext context) {
    WebServer web = ((ServletWebServerApplicationContext) context).getWebServer();
    return Objects.requireNonNull(web, "no web server was started").getPort();
  }
}
