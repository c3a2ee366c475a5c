package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charsets that the JDK has not. */
class RareCharsetsTest {
  @ParameterizedTest
  @CsvSource({
    "hz, 7E7B50424E457E7D, 新闻",
    "hz-gb-2312, 7E7B50424E457E7D207E7E20417E0A42, 新闻 ~ AB",
    "hzgb, 7E7B50424E450A6162, 新闻|ab",
    "HZ, 7E7B5042, 新",
    "cp1125, ADAEA2F7, нові",
    "ruscii, ADAEA2F7, нові",
    "hp-roman8, C5F8, é½",
    "r8, C5, é",
    "ptcp154, CDEEE2EE9D, Новоқ",
    "kz1048, CDEEE2EE9D, Новоқ",
    "koi8-t, CECFD7, нов",
    "utf-7, 2B4269634752672D, ان",
    "936, D0C2CEC5, 新闻",
    "1251, CDEEE2, Нов",
    "tis-620-0, A2E8D2C7, ข่าว",
    "uhc, B4BABDBA, 뉴스",
  })
  void areReadByAnySpellingOfTheirNames(String label, String hex, String words) {
    Charset charset = CharsetLabels.of(label);
    assertThat(charset).isNotNull();
    String read = new String(HexFormat.of().parseHex(hex), charset);
    assertThat(read.replace('\n', '|')).isEqualTo(words);
  }

  @Test
  void whatMeansNothingIsMarkedAndNothingIsThrown() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    for (Charset table : ByteTable.all()) {
      String read = new String(all, table);
      assertThat(read).hasSize(256).startsWith("\0").doesNotContain("\ue000", "\ue001");
    }
    assertThat(new String(all, Hz.CHARSET)).hasSizeBetween(200, 256);
  }

  @Test
  void aDeclarationIsEnough() {
    byte[] feed =
        "<?xml version=\"1.0\" encoding=\"hz\"?><a>~{PBNE~}</a>"
            .getBytes(StandardCharsets.US_ASCII);
    Decoded decoded = CharacterDecoder.decode(new Payload(feed, null), Markup.XML);
    assertThat(decoded.text()).contains("<a>新闻</a>");
    assertThat(decoded.problems()).isEmpty();
  }
}
