package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The floors of the measurements (bench/floors.json): one per measure, data set and language, so
 * that no language masks another. They only ever rise.
 */
final class Floors {
  /** Figures are kept to a tenth of a percent: less is noise of the data, not of the code. */
  private static final double STEP = 0.001;

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final Map<String, Double> floors = new TreeMap<>();

  private Floors(Path file) {
    this.file = file;
  }

  static Floors read(Path file) {
    Floors floors = new Floors(file);
    if (Files.exists(file)) {
      for (Map.Entry<String, JsonNode> floor : JSON.readTree(file.toFile()).properties()) {
        floors.floors.put(floor.getKey(), floor.getValue().asDouble());
      }
    }
    return floors;
  }

  /** The floor of {@code name}; 0 where there is none yet. */
  double of(String name) {
    return floors.getOrDefault(name, 0.0);
  }

  /** Raises the floors that were passed and writes them. */
  void raise(Map<String, Double> measured) {
    measured.forEach(
        (name, value) -> floors.merge(name, Math.floor(value / STEP) * STEP, Math::max));
    try {
      Files.writeString(file, JSON.writeValueAsString(rounded()) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private Map<String, Double> rounded() {
    Map<String, Double> rounded = new TreeMap<>();
    floors.forEach((name, value) -> rounded.put(name, Math.round(value / STEP) * STEP));
    rounded.replaceAll((_, value) -> Math.round(value * 1000) / 1000.0);
    return rounded;
  }
}
