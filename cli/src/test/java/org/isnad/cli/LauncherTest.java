package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a house of its own: a copy of the scripts, a fake mvnw that leaves what a build
 * leaves, a fake JDK that prints how it was called, and a PATH with nothing but plain tools.
 */
class LauncherTest {
  @TempDir Path folder;
  private LauncherHouse house;
  private HttpServer server;

  @BeforeEach
  void open() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a POSIX shell script");
    house = LauncherHouse.build(folder);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void close() {
    if (server != null) {
      server.stop(0);
    }
  }

  @Test
  void withoutAJdkItSaysWhereItLookedAndWhatToDo() throws Exception {
    Path old = house.jdk("old", "17.0.2");
    LauncherHouse.Ended ended = house.run(Map.of("JAVA_HOME", old.toString()), "--version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains(old.toString(), "ISNAD_YES=1", "JAVA_HOME");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void downloadsAJdkWhoseChecksumIsRightAndKeepsIt() throws Exception {
    assumeDownloads();
    byte[] archive = house.archive(house.jdk("jdk-25.0.9+1", "25.0.9"));
    serveJdk(archive, sha256(archive));
    LauncherHouse.Ended ended = house.run(yes(), "extract", "a b.html");
    assertThat(ended.err()).contains("downloading");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(ended.out()).contains("java of jdk-25.0.9+1", "org.isnad.cli.Main", "<a b.html>");
    LauncherHouse.Ended again = house.run(Map.of(), "--version");
    assertThat(again.code()).isZero();
    assertThat(again.err()).doesNotContain("downloading");
  }

  @Test
  void aWrongChecksumIsRefusedAndNothingKept() throws Exception {
    assumeDownloads();
    byte[] archive = house.archive(house.jdk("jdk-25.0.9+1", "25.0.9"));
    serveJdk(archive, "0".repeat(64));
    LauncherHouse.Ended ended = house.run(yes(), "--version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("SHA-256", "thrown away");
    try (var kept = Files.list(house.cache().resolve("jdk"))) {
      assertThat(kept).isEmpty();
    }
  }

  @Test
  void anAddressThatDoesNotAnswerOrSaysNothingUsefulIsNamed() throws Exception {
    assumeDownloads();
    LauncherHouse.Ended silent = house.run(yes(), "--version");
    assertThat(silent.code()).isEqualTo(1);
    assertThat(silent.err()).contains(address("/assets"), "ISNAD_JDK_URL");
    answer("/assets", "[]".getBytes(StandardCharsets.UTF_8));
    LauncherHouse.Ended empty = house.run(yes(), "--version");
    assertThat(empty.code()).isEqualTo(1);
    assertThat(empty.err()).contains("names no package");
  }

  @Test
  void buildsOnceAndAgainOnlyWhenSourcesChanged() throws Exception {
    Map<String, String> jdk = Map.of("JAVA_HOME", house.jdk("jdk", "25").toString());
    LauncherHouse.Ended first = house.run(jdk, "extract", "x");
    assertThat(first.err()).contains("building");
    assertThat(first.out()).contains("UseParallelGC", "lib/isnad-cli-1.jar:", "lib/a.jar");
    assertThat(first.out()).doesNotContain("spring");
    assertThat(house.run(jdk, "serve").out()).contains("UseG1GC", "lib/spring.jar");
    assertThat(house.builds()).isEqualTo(1);
    Path source = house.root().resolve("cli/src/main/A.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
    house.run(jdk, "extract", "x");
    assertThat(house.builds()).isEqualTo(2);
  }

  @Test
  void aNewTestOrATargetFolderBuildsNothing() throws Exception {
    Map<String, String> jdk = Map.of("JAVA_HOME", house.jdk("jdk", "25").toString());
    house.run(jdk, "--version");
    Path test = house.root().resolve("cli/src/test/ATest.java");
    Files.createDirectories(test.getParent());
    Files.writeString(test, "x");
    Files.setLastModifiedTime(test, FileTime.from(Instant.now().plusSeconds(2)));
    house.run(jdk, "--version");
    assertThat(house.builds()).isEqualTo(1);
  }

  @Test
  void twoLaunchesAtOnceBuildOnce() throws Exception {
    Map<String, String> jdk = Map.of("JAVA_HOME", house.jdk("jdk", "25").toString());
    Process one = house.start(jdk, "one");
    Process two = house.start(jdk, "two");
    assertThat(LauncherHouse.end(one).out()).contains("<one>");
    assertThat(LauncherHouse.end(two).out()).contains("<two>");
    assertThat(house.builds()).isEqualTo(1);
  }

  @Test
  void aFailedBuildNamesItsLogAndIsTriedAgain() throws Exception {
    Map<String, String> jdk = Map.of("JAVA_HOME", house.jdk("jdk", "25").toString());
    house.breakBuild(true);
    LauncherHouse.Ended ended = house.run(jdk, "--version");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains("[ERROR] it does not compile", "server/target/isnad-build.log");
    house.breakBuild(false);
    assertThat(house.run(jdk, "--version").code()).isZero();
  }

  @Test
  void worksThroughASymbolicLinkAndInAFolderWithASpace() throws Exception {
    Path link = Files.createDirectories(house.root().resolve("bin")).resolve("isnad");
    Files.createSymbolicLink(link, Path.of("../isnad"));
    Process process =
        house.start(Map.of("JAVA_HOME", house.jdk("jdk", "25").toString()), link, "x");
    assertThat(LauncherHouse.end(process).out()).contains("<x>");
  }

  private void assumeDownloads() {
    assumeTrue(house.canDownload(), "neither curl nor wget is here");
  }

  private Map<String, String> yes() {
    return Map.of("ISNAD_YES", "1", "ISNAD_JDK_URL", address("/assets"));
  }

  private void serveJdk(byte[] archive, String checksum) throws IOException {
    answer("/jdk.tar.gz", archive);
    // As Adoptium answers, on a machine whose packages have an installer too.
    String json =
        """
        [{"binary": {"installer": {"checksum": "aa", "link": "http://127.0.0.1:1/no"},
          "os": "linux",
          "package": {
            "checksum": "%s",
            "checksum_link": "%s.sha256.txt",
            "link": "%s",
            "name": "jdk.tar.gz"
          }, "updated_at": "2026-01-01"}, "vendor": "eclipse"}]
        """
            .formatted(checksum, address("/jdk.tar.gz"), address("/jdk.tar.gz"));
    answer("/assets", json.getBytes(StandardCharsets.UTF_8));
  }

  private void answer(String path, byte[] body) {
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
