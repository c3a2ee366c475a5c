package org.isnad.cli;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.assist.model.ModelSettings;
import org.isnad.assist.model.ModelSettings.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * Whether a language model writes for readers, which, and for whom.
 *
 * @param model null when none does
 * @param everybody whether people without an account may ask it
 * @param without ids of sources whose reports are never sent to it
 */
public record WritingSettings(
    @Nullable ModelSettings model, boolean everybody, Set<String> without) {
  /** Stands for a secret that is there. */
  private static final String HIDDEN = "•••";

  /** No model: the assistant answers with the reports' own sentences alone. */
  public static final WritingSettings NONE = new WritingSettings(null, false, Set.of());

  public WritingSettings {
    without = Set.copyOf(without);
  }

  /**
   * Reads them as they are written in the settings.
   *
   * @param address null for none
   * @throws IllegalArgumentException saying which is wrong
   */
  static WritingSettings of(
      String protocol,
      @Nullable URI address,
      String key,
      String name,
      long tokens,
      long readerTokens,
      String whom,
      List<String> without) {
    boolean everybody = everybody(whom);
    if (protocol.isEmpty()) {
      return new WritingSettings(null, everybody, Set.copyOf(without));
    }
    Protocol spoken =
        switch (protocol) {
          case "openai" -> Protocol.OPENAI;
          case "ollama" -> Protocol.OLLAMA;
          case "anthropic" -> Protocol.ANTHROPIC;
          default ->
              throw new IllegalArgumentException(
                  "\"model\" must be openai, ollama or anthropic, or empty");
        };
    if (address == null || name.isEmpty()) {
      throw new IllegalArgumentException("\"model\" needs \"model-address\" and \"model-name\"");
    }
    ModelSettings model =
        new ModelSettings(
            spoken,
            bare(address),
            key.isEmpty() ? null : key,
            name,
            ModelSettings.TIMEOUT,
            ModelSettings.TRIES,
            tokens,
            readerTokens);
    return new WritingSettings(model, everybody, Set.copyOf(without));
  }

  /** As they stand, by their keys in the file; of the model's key only whether there is one. */
  Map<String, String> told() {
    Map<String, String> told = new LinkedHashMap<>();
    ModelSettings asked = model;
    told.put("model", asked == null ? "" : asked.protocol().name().toLowerCase(Locale.ROOT));
    told.put("model-address", asked == null ? "" : asked.address().toString());
    told.put("model-key", asked == null || asked.key() == null ? "" : HIDDEN);
    told.put("model-name", asked == null ? "" : asked.model());
    told.put("model-tokens", asked == null ? "" : Long.toString(asked.tokensPerDay()));
    told.put("model-reader-tokens", asked == null ? "" : Long.toString(asked.tokensPerReader()));
    told.put("model-for", everybody ? "everybody" : "readers");
    told.put("model-without", String.join(", ", new TreeSet<>(without)));
    return told;
  }

  private static boolean everybody(String whom) {
    return switch (whom) {
      case "everybody" -> true;
      case "readers" -> false;
      default -> throw new IllegalArgumentException("\"model-for\" must be readers or everybody");
    };
  }

  /** Without the slash at its end, behind which the protocols put their own. */
  private static URI bare(URI address) {
    String text = address.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : address;
  }
}
