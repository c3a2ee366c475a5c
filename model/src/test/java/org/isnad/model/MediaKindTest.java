package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaKindTest {

  @ParameterizedTest
  @CsvSource({
    "https://radio.example/12.mp3, , AUDIO",
    "https://radio.example/12.MP3?token=a.b, , AUDIO",
    "https://radio.example/play/12, Audio/MPEG, AUDIO",
    "https://radio.example/12.mp3, video/mp4, VIDEO",
    "https://tv.example/clip.webm, application/octet-stream, VIDEO",
    "https://tv.example/watch/12, text/html, ",
    "https://tv.example/picture.jpg, image/jpeg, ",
    "mailto:a@tv.example, , "
  })
  void theTypeSaysWhatItIsElseTheEnding(URI uri, String type, MediaKind kind) {
    assertThat(MediaKind.of(uri, type)).isEqualTo(Optional.ofNullable(kind));
  }
}
