package org.isnad.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
  private static final String TEXT =
      "<p>plain and longer than eight</p> «رست القوارب» “quoted” 漢字 \uD83D\uDEA2\uD83D\uDEA2 é end";

  private static String readBy(int size, Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[size];
    for (int read = reader.read(buffer, 0, size); read >= 0; read = reader.read(buffer, 0, size)) {
      assertThat(read).isPositive();
      text.append(buffer, 0, read);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 9, 64, 2048})
  void givesTheTextWhateverTheBuffer(int size) throws IOException {
    EncodedText encoded =
        CharacterDecoder.judge(new Payload(TEXT.getBytes(UTF_8), null), Markup.HTML);
    assertThat(encoded.isSoundUtf8()).isTrue();
    assertThat(readBy(size, encoded.reader())).isEqualTo(TEXT);
    assertThat(encoded.text()).isEqualTo(TEXT);
  }

  @Test
  void whatIsLeftOfATextIsReadInItsCharset() throws IOException {
    EncodedText encoded =
        CharacterDecoder.judge(new Payload(TEXT.getBytes(UTF_8), null), Markup.HTML);
    EncodedText left = encoded.with("<p>رست السفينة".getBytes(UTF_8));
    assertThat(left.charset()).isEqualTo(encoded.charset());
    assertThat(left.text()).isEqualTo("<p>رست السفينة");
    assertThat(readBy(3, left.reader())).isEqualTo(left.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>رست ا", "<p>the quay “", "<p>\uD83D\uDEA2"})
  void whatIsCutOffOrBrokenIsReadAsTheLibraryDoes(String text) throws IOException {
    byte[] whole = text.getBytes(UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
    EncodedText encoded = CharacterDecoder.judge(new Payload(cut, null), Markup.HTML);
    assertThat(encoded.isSoundUtf8()).isFalse();
    assertThat(readBy(5, encoded.reader())).isEqualTo(encoded.text());
  }
}
