package org.isnad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.isnad.cli.ReportLines.BadLine;
import org.isnad.model.Catalogue;

/** Files the reports of JSON Lines into a data folder, one after the other. */
final class ReportImport {
  private final Console console;
  private final Path folder;
  private int kept;
  private int known;
  private boolean bad;

  ReportImport(Console console, Path folder) {
    this.console = console;
    this.folder = folder;
  }

  int run(String file) {
    Catalogue catalogue = Catalogues.of(folder).value();
    try (House house = House.open(folder, catalogue, Settings.of(folder), Main.CLOCK);
        Progress progress = new Progress(console, "reports", 0);
        BufferedReader lines = TextFile.open(file, console)) {
      ImportedReports reports = new ImportedReports(catalogue, Main.CLOCK.instant());
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          take(house, reports, line, file + ": line " + number + ": ", progress);
        }
      }
      house.indexer().catchUp();
    } catch (IOException e) {
      throw new BadInput(TextFile.reason(file, e), e);
    }
    console.say(kept + " reports imported into " + folder + ", " + known + " known already");
    return bad ? Main.BAD_INPUT : Main.WORKED;
  }

  private void take(
      House house, ImportedReports reports, String line, String where, Progress progress) {
    try {
      ImportedReports.Imported report = reports.of(ReportLines.parse(line, 0), line);
      int filed = house.runner().takeArticle(report.arrival(), report.article());
      kept += filed;
      known += filed == 0 ? 1 : 0;
    } catch (BadLine e) {
      bad = true;
      progress.complain(where + e.getMessage());
    }
    progress.step();
  }
}
