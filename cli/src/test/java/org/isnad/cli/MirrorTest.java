package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where mvnw fetches Maven from: the mirror of central that settings.xml names. */
class MirrorTest {
  @TempDir Path home;

  private String mirror() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "mvnw is a POSIX shell script");
    Path script = LauncherHouse.repository().resolve(".mvn/find-mirror.sh");
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-euf", "-c", ". \"$0\"; isnad_find_mirror", script + "");
    builder.environment().remove("MAVEN_USER_HOME");
    builder.environment().put("HOME", home.toString());
    Process process = builder.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.strip();
  }

  private void settings(String mirrors) throws Exception {
    Files.createDirectories(home.resolve(".m2"));
    Files.writeString(
        home.resolve(".m2/settings.xml"),
        "<settings>\n <mirrors>\n" + mirrors + "\n </mirrors>\n</settings>\n");
  }

  @Test
  void noSettingsMeanNoMirror() throws Exception {
    assertThat(mirror()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "central            | https://m.example/maven2/ | https://m.example/maven2",
        "*                  | http://m.example:81/all   | http://m.example:81/all",
        "external:*,!inside | https://m.example/x       | https://m.example/x",
        "apache,central     | https://m.example/x       | https://m.example/x",
        "apache             | https://m.example/x       | ''",
        "*,!central         | https://m.example/x       | ''",
        "external:http:*    | https://m.example/x       | ''",
        "central            | ${env.MIRROR}             | ''",
        "central            | file:///srv/maven         | ''",
      })
  void takesAMirrorOfCentralWithAPlainAddress(String of, String url, String expected)
      throws Exception {
    settings(
        """
        <mirror>
          <id>one</id>
          <mirrorOf>%s</mirrorOf>
          <url> %s </url>
        </mirror>\
        """
            .formatted(of, url));
    assertThat(mirror()).isEqualTo(expected);
  }

  @Test
  void passesOverCommentsAndBlockedMirrors() throws Exception {
    settings(
        """
        <!-- <mirror><mirrorOf>*</mirrorOf><url>https://no.example</url></mirror>
        -->
        <mirror><mirrorOf>*</mirrorOf><url>http://0.0.0.0/</url><blocked>true</blocked></mirror>
        <mirror><id>b</id><url>https://yes.example/</url><mirrorOf>central</mirrorOf></mirror>\
        """);
    assertThat(mirror()).isEqualTo("https://yes.example");
  }
}
