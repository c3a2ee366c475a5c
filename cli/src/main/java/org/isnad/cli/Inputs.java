package org.isnad.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** What the arguments FILE, DIR and URL of a command stand for. */
final class Inputs {
  private final List<Input> found = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Inputs() {}

  /**
   * Looks the arguments up. A folder stands for the files in and below it that have one of {@code
   * endings} (with or without ".gz"), by name.
   */
  static Inputs of(List<String> arguments, List<String> endings) {
    Inputs inputs = new Inputs();
    for (String argument : arguments) {
      inputs.add(argument, endings);
    }
    return inputs;
  }

  List<Input> found() {
    return List.copyOf(found);
  }

  /** What could not be found, a line each. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  static boolean isAddress(String argument) {
    return argument.regionMatches(true, 0, "http://", 0, 7)
        || argument.regionMatches(true, 0, "https://", 0, 8);
  }

  private void add(String argument, List<String> endings) {
    if (isAddress(argument)) {
      addAddress(argument);
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addFolder(argument, path, endings);
      } else if (Files.exists(path)) {
        String name = String.valueOf(path.getFileName());
        found.add(new Input.OfFile(path, argument, FileNames.withoutEndings(name)));
      } else {
        complaints.add(argument + ": no such file; check the path");
      }
    } catch (InvalidPathException e) {
      complaints.add(TextFile.reason(argument, e));
    }
  }

  private void addAddress(String argument) {
    try {
      URI address = new URI(argument);
      if (address.getHost() != null) {
        found.add(new Input.OfAddress(address));
        return;
      }
    } catch (URISyntaxException _) {
      // Said below, as for an address without a host.
    }
    complaints.add(argument + ": not a web address; write https://host/path, percent-encoded");
  }

  private void addFolder(String argument, Path folder, List<String> endings) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              // a link to a file is followed, one to a folder could lead in circles
              if (FileNames.endsWith(String.valueOf(file.getFileName()), endings)
                  && Files.isRegularFile(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
              complaints.add(TextFile.reason(file.toString(), problem));
              return FileVisitResult.CONTINUE;
            }
          });
      files.sort(null);
      for (Path file : files) {
        String name = folder.relativize(file).toString();
        String label = argument.endsWith("/") ? argument + name : argument + "/" + name;
        found.add(new Input.OfFile(file, label, FileNames.withoutEndings(name)));
      }
      if (files.isEmpty()) {
        complaints.add(
            argument + ": no file in it ends with " + String.join(", ", endings) + " (or .gz)");
      }
    } catch (IOException e) {
      complaints.add(TextFile.reason(argument, e));
    }
  }
}
