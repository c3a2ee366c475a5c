package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the launcher in a folder of its own, with nothing of this machine's JDKs in sight. */
final class LauncherHouse {
  private static final List<String> TOOLS =
      List.of(
          "sh awk cat cut dirname env find flock grep gzip head kill ls mkdir mktemp mv printf"
              .split(" "));
  private static final List<String> MORE_TOOLS =
      List.of(
          "readlink rm rmdir sed sha256sum shasum sleep tar touch tr uname wc curl wget"
              .split(" "));

  private static final String FAKE_MVNW =
      """
      #!/bin/sh
      here=$(cd "$(dirname "$0")" && pwd)
      echo built >>"$here/builds"
      if [ -e "$here/broken" ]; then echo "[ERROR] it does not compile"; exit 1; fi
      sleep 1
      run="$here/server/target/isnad"
      mkdir -p "$run/lib" "$here/cli/target/isnad"
      touch "$run/lib/isnad-server-1.jar" "$run/lib/isnad-cli-1.jar" "$run/lib/a.jar"
      printf 'lib/a.jar:lib/spring.jar' >"$run/class-path"
      printf 'lib/a.jar' >"$here/cli/target/isnad/class-path"
      """;

  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      jdk=$(cd "$(dirname "$0")/.." && pwd)
      echo "java of ${jdk##*/}"
      for argument in "$@"; do echo "<$argument>"; done
      """;

  private final Path folder;
  private final Path root;

  private LauncherHouse(Path folder) {
    this.folder = folder;
    this.root = folder.resolve("a house");
  }

  /** How a launch ended. */
  record Ended(int code, String out, String err) {}

  static LauncherHouse build(Path folder) throws IOException {
    LauncherHouse house = new LauncherHouse(folder);
    Path repository = repository();
    Files.createDirectories(house.root.resolve(".mvn"));
    Files.createDirectories(house.root.resolve("cli/src/main"));
    Files.writeString(house.root.resolve("pom.xml"), "<project/>");
    Files.writeString(house.root.resolve("cli/src/main/A.java"), "class A {}");
    try (Stream<Path> scripts = Files.list(repository.resolve(".mvn"))) {
      for (Path script : scripts.filter(Files::isRegularFile).toList()) {
        Files.copy(script, house.root.resolve(".mvn").resolve(script.getFileName()));
      }
    }
    executable(house.root.resolve("isnad"), Files.readString(repository.resolve("isnad")));
    executable(house.root.resolve("mvnw"), FAKE_MVNW);
    house.putTools();
    return house;
  }

  /** The folder that holds mvnw, above the working directory. */
  static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("mvnw"))) {
      here = here.getParent();
    }
    return here;
  }

  Path root() {
    return root;
  }

  Path cache() {
    return folder.resolve("cache");
  }

  long builds() throws IOException {
    Path builds = root.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
  }

  void breakBuild(boolean broken) throws IOException {
    if (broken) {
      Files.createFile(root.resolve("broken"));
    } else {
      Files.delete(root.resolve("broken"));
    }
  }

  boolean canDownload() {
    return Files.exists(tools().resolve("curl")) || Files.exists(tools().resolve("wget"));
  }

  /** A folder that passes for a JDK of {@code version}. */
  Path jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve("jdks").resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    executable(jdk.resolve("bin/java"), FAKE_JAVA);
    executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  byte[] archive(Path jdk) throws Exception {
    Path archive = folder.resolve("jdk.tar.gz");
    Process tar =
        new ProcessBuilder(
                "tar",
                "-czf",
                archive.toString(),
                "-C",
                String.valueOf(jdk.getParent()),
                String.valueOf(jdk.getFileName()))
            .start();
    if (tar.waitFor() != 0) {
      throw new IOException("tar failed");
    }
    return Files.readAllBytes(archive);
  }

  Ended run(Map<String, String> settings, String... args) throws Exception {
    return end(start(settings, args));
  }

  Process start(Map<String, String> settings, String... args) throws IOException {
    return start(settings, root.resolve("isnad"), args);
  }

  Process start(Map<String, String> settings, Path launcher, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(Arrays.asList(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", tools().toString());
    environment.put("HOME", folder.toString());
    environment.put("ISNAD_CACHE", cache().toString());
    environment.put("ISNAD_JDK_FOLDERS", "");
    environment.putAll(settings);
    return builder
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .start();
  }

  static Ended end(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("the launcher hangs: " + err);
    }
    return new Ended(process.exitValue(), out, err);
  }

  private Path tools() {
    return folder.resolve("tools");
  }

  private void putTools() throws IOException {
    Files.createDirectories(tools());
    for (String tool : Stream.concat(TOOLS.stream(), MORE_TOOLS.stream()).toList()) {
      for (String place : List.of("/usr/bin", "/bin", "/usr/local/bin")) {
        Path path = Path.of(place, tool);
        if (Files.isExecutable(path) && !Files.exists(tools().resolve(tool))) {
          executable(tools().resolve(tool), "#!/bin/sh\nexec " + path + " \"$@\"\n");
        }
      }
    }
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
