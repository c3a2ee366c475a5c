package org.isnad.server;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.isnad.assist.model.ModelAssistant;
import org.isnad.assist.model.ModelSettings;
import org.isnad.cli.WritingSettings;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Assistant;
import org.jspecify.annotations.Nullable;

/**
 * The language model that writes for readers, where there is one.
 *
 * @param model null when there is none
 * @param everybody whether people without an account may ask it
 * @param without ids of sources whose reports it is never shown
 */
public record Writing(@Nullable ModelAssistant model, boolean everybody, Set<String> without) {
  /** No model. */
  public static final Writing NONE = new Writing(null, false, Set.of());

  public Writing {
    without = Set.copyOf(without);
  }

  /** As the settings have it. */
  static Writing of(WritingSettings settings, Assistant extractive, InstantSource clock) {
    ModelSettings model = settings.model();
    return new Writing(
        model == null ? null : new ModelAssistant(model, extractive, clock),
        settings.everybody(),
        settings.without());
  }

  /** Whether who looks at a page may ask it. */
  boolean offeredTo(Frame frame) {
    return model != null && (everybody || frame.reader() != null);
  }

  /** The reports that it may be shown. */
  List<PlacedReport> shown(List<PlacedReport> reports) {
    return reports.stream()
        .filter(placed -> !without.contains(placed.report().sourceId()))
        .toList();
  }
}
