package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.cli.Checkup.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code doctor}: says what is wrong with the machine, the data folder and the sources. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Says what is wrong with the machine, the data folder, the sources, a line each:",
      "ok, look (worth a look) or bad. Ends with 1 when something is bad."
    })
final class DoctorCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private DataOption data = new DataOption();

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path folder = data.folder();
    List<Finding> findings = new Checkup(folder, Main.CLOCK.instant()).run();
    findings.forEach(f -> console.out().println(f.level() + "\t" + f.what() + "\t" + f.says()));
    return findings.stream().anyMatch(f -> f.level() == Checkup.Level.bad)
        ? Main.BAD_INPUT
        : Main.WORKED;
  }
}
