package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir private Path data;

  private void write(String yaml) throws IOException {
    Files.writeString(data.resolve(Settings.FILE), yaml);
  }

  @Test
  void theDefaultsArePinned() {
    assertThat(Settings.of(data)).isEqualTo(Settings.defaults());
    assertThat(Settings.defaults())
        .isEqualTo(
            new Settings(
                "",
                List.of(),
                Duration.ofSeconds(1),
                24,
                512,
                null,
                new ReaderSettings(true, ReaderSettings.Guests.SHOWN, List.of(), null, ""),
                WritingSettings.NONE));
  }

  @Test
  void whatIsToldOfThemNamesEveryKeyAndNoPassword() throws IOException {
    write(
        """
        reached-at: https://news.example/
        mail: smtps://sender:secret@mail.example:465
        mail-from: isnad@news.example
        model: ollama
        model-address: http://localhost:11434
        model-key: secret
        model-name: small
        """);
    assertThat(Settings.of(data).told().toString()).doesNotContain("secret");
    assertThat(Settings.of(data).told())
        .containsEntry("mail", "smtps://mail.example:465")
        .containsEntry("model", "ollama")
        .containsEntry("guest-comments", "shown")
        .containsOnlyKeys(Settings.keys());
  }

  @Test
  void whatTheFolderSaysReplacesTheDefault() throws IOException {
    write(
        """
        allow: ["10.0.0.0/8", "news.intern:8080"]
        pace: 250
        reached-at: https://news.example/isnad
        """);
    assertThat(Settings.of(data))
        .isEqualTo(
            new Settings(
                "",
                List.of("10.0.0.0/8", "news.intern:8080"),
                Duration.ofMillis(250),
                24,
                512,
                URI.create("https://news.example/isnad/"),
                Settings.defaults().readers(),
                WritingSettings.NONE));
  }

  @Test
  void theFolderSaysWhatReadersMayDo() throws IOException {
    write(
        """
        sign-up: closed
        guest-comments: held
        held-words: [كازينو]
        mail: smtp://me:se%40cret@mail.example:587
        mail-from: news@example.org
        """);
    assertThat(Settings.of(data).readers())
        .isEqualTo(
            new ReaderSettings(
                false,
                ReaderSettings.Guests.HELD,
                List.of("كازينو"),
                URI.create("smtp://me:se%40cret@mail.example:587"),
                "news@example.org"));
  }

  @Test
  void aFileOfCommentsSetsNothing() throws IOException {
    write("# contact: me@example.org\n");
    assertThat(Settings.of(data)).isEqualTo(Settings.defaults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pase: 3",
        "pace: -1",
        "pace: soon",
        "allow: 10.0.0.0/8",
        "- a",
        "a: [",
        "hands: 0",
        "pictures: -1",
        "reached-at: news.example",
        "reached-at: https://news.example/?a=b",
        "sign-up: maybe",
        "guest-comments: some",
        "mail: mail.example",
        "mail: http://mail.example",
        "mail: smtp://mail.example"
      })
  void badSettingsAreNamedWithTheirFile(String yaml) throws IOException {
    write(yaml);
    assertThatThrownBy(() -> Settings.of(data))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(Settings.FILE);
  }

  @Test
  void theFolderNamesAModelAndToStringKeepsItsKey() throws IOException {
    write(
        """
        model: ollama
        model-address: http://localhost:11434
        model-key: geheim
        model-name: qwen
        model-for: everybody
        model-without: [afp]
        """);
    WritingSettings writing = Settings.of(data).writing();
    assertThat(writing.everybody()).isTrue();
    assertThat(writing.without()).containsExactly("afp");
    assertThat(String.valueOf(writing.model()))
        .isEqualTo("OLLAMA qwen at http://localhost:11434")
        .doesNotContain("geheim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model: gpt",
        "model: openai",
        "model: openai\nmodel-address: https://models.example/v1",
        "model-for: friends",
        "model-tokens: -1"
      })
  void aModelThatCannotBeAskedIsRefused(String yaml) throws IOException {
    write(yaml);
    assertThatThrownBy(() -> Settings.of(data)).isInstanceOf(BadInput.class);
  }
}
