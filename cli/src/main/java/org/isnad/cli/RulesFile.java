package org.isnad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.extract.SiteRules;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/** A file of rules for single sites, as {@link SiteRules} describes it. */
final class RulesFile {
  private RulesFile() {}

  /**
   * Its rules; none without a file.
   *
   * @throws BadInput when it cannot be read, or names the first line that is no rule
   */
  static SiteRules read(@Nullable Path file) {
    if (file == null) {
      return SiteRules.none();
    }
    try {
      var read = SiteRules.parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
      if (!read.problems().isEmpty()) {
        Problem first = read.problems().getFirst();
        throw new BadInput(file + ":" + first.line() + ": " + first.detail());
      }
      return read.value();
    } catch (IOException e) {
      throw new BadInput(TextFile.reason(file.toString(), e), e);
    }
  }
}
