package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.isnad.cli.DemoSettings;
import org.isnad.cli.RunningServer;
import org.isnad.cli.ServeSettings;
import org.isnad.cli.ServerLauncher;
import org.isnad.cli.StartFailure;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: from the invented press over loopback to the pages. */
class SpringLauncherTest {
  /** The demo's sixty reports take a few seconds; a loaded machine takes longer. */
  private static final int PATIENCE = 240;

  private final ServerLauncher launcher =
      ServiceLoader.load(ServerLauncher.class).findFirst().orElseThrow();

  @Test
  void theDemoShowsWhatThePressReports() throws Exception {
    try (RunningServer demo = launcher.demo(new DemoSettings(0))) {
      Visitor visitor = new Visitor(demo.address());
      Document report = leadReport(visitor);
      for (int i = 0; i < PATIENCE && report == null; i++) {
        Thread.sleep(250);
        report = leadReport(visitor);
      }
      assertThat(report).isNotNull();
      assertThat(report.select(".body > p").eachText()).isNotEmpty();
      assertThat(report.select(".original a").attr("href")).startsWith("http://127.0.0.1:");
      assertThat(visitor.get("/status").statusCode()).isEqualTo(200);
      assertThat(visitor.get("/search?q=%D9%85%D9%86").statusCode()).isEqualTo(200);
    }
  }

  /** From the front page over its lead; null while stories still come in and merge. */
  private static @Nullable Document leadReport(Visitor visitor) {
    Document home = visitor.page("/?edition=all");
    String story = home.select(".lead .headline a").attr("href");
    if (home.select(".headline").size() < 5 || visitor.get(story).statusCode() != 200) {
      return null;
    }
    String report = visitor.page(story).select(".tellings .headline a").attr("href");
    if (report.isEmpty()) {
      return null;
    }
    Document page = visitor.page(report);
    return page.select(".body > p").isEmpty() ? null : page;
  }

  @Test
  void aTakenPortIsSaidInOneLine(@TempDir Path data) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> launcher.serve(new ServeSettings(port, data, false)))
          .isInstanceOf(StartFailure.class)
          .hasMessage("port " + port + " is taken; choose another with --port, or 0 for any");
    }
  }
}
