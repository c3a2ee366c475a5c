package org.isnad.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.TestAbortedException;

/**
 * The machine's Chromium under Playwright's hand. Playwright's own bundle of browsers and drivers
 * (202 MB) is not used: the driver is npm's playwright-core, installed once into the build folder,
 * run by the machine's node. A machine without Chromium, node or npm skips the tests and says so.
 */
final class Chromium implements AutoCloseable {
  static final Path TARGET = Path.of(System.getProperty("isnad.target", "target"));

  private static final long INSTALL_SECONDS = 180;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it; the calling test is skipped when the machine lacks something. */
  static Chromium start() {
    Path chromium = need("chromium", "chromium-browser", "google-chrome");
    Path node = need("node", "nodejs");
    System.setProperty("playwright.cli.dir", driver().toAbsolutePath().toString());
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    // Root, as in a container, has no sandbox to enter.
                    .setArgs(List.of("--no-sandbox", "--font-render-hinting=none")));
    return new Chromium(playwright, browser);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path need(String... names) {
    Optional<Path> found = Stream.of(names).flatMap(name -> onPath(name).stream()).findFirst();
    Assumptions.assumeTrue(
        found.isPresent(), () -> "browser tests skipped: no " + names[0] + " on this machine");
    return found.orElseThrow();
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The folder that holds playwright-core under the name Playwright looks for, "package". */
  private static Path driver() {
    Path folder = TARGET.resolve("playwright");
    Path modules = folder.resolve("node_modules");
    if (!Files.exists(modules.resolve("package/cli.js"))) {
      install(folder);
    }
    return modules;
  }

  private static void install(Path folder) {
    String version = System.getProperty("playwright.version");
    try {
      Files.createDirectories(folder);
      Process npm =
          new ProcessBuilder(
                  need("npm").toString(),
                  "install",
                  "--prefix",
                  folder.toAbsolutePath().toString(),
                  "--no-save",
                  "--no-audit",
                  "--no-fund",
                  "package@npm:playwright-core@" + version)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("npm.log").toFile())
              .start();
      boolean ended = npm.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        npm.destroy();
      }
      Assumptions.assumeTrue(
          ended && npm.exitValue() == 0,
          () ->
              "browser tests skipped: npm could not install playwright-core "
                  + version
                  + ", see "
                  + folder.resolve("npm.log"));
    } catch (IOException e) {
      throw new TestAbortedException("browser tests skipped: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TestAbortedException("browser tests interrupted", e);
    }
  }
}
