package org.isnad.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterDecoderTest {
  private static final Charset ARABIC = Charset.forName("windows-1256");
  private static final Charset ISO_ARABIC = Charset.forName("ISO-8859-6");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String NEWS =
      "أعلنت بلدية الميناء الجديد أن أعمال توسعة الجسر ستبدأ مطلع الأسبوع المقبل، وقال رئيسها إن"
          + " المشروع يستغرق عشرة أشهر";
  private static final String FRENCH =
      "La mairie a annoncé que les travaux du pont, très attendus, débuteront à l’été prochain ;"
          + " l’élargissement coûtera près de dix millions";
  private static final String RUSSIAN =
      "Мэрия сообщила, что работы по расширению моста начнутся на следующей неделе";

  private static Decoded html(byte[] bytes, @Nullable String contentType) {
    return CharacterDecoder.decode(new Payload(bytes, contentType), Markup.HTML);
  }

  private static byte[] page(String meta, String text, Charset charset) {
    return ("<html><head>" + meta + "</head><body><p>" + text + "</p></body></html>")
        .getBytes(charset);
  }

  private static void assertReads(Decoded decoded, String text, Charset charset, String... codes) {
    assertThat(decoded.text()).contains(text);
    assertThat(decoded.charset()).isEqualTo(charset);
    assertThat(decoded.problems()).extracting(Problem::code).containsExactly(codes);
  }

  @Test
  void headerNamesTheCharset() {
    assertReads(html(page("", NEWS, ARABIC), "text/html; charset=windows-1256"), NEWS, ARABIC);
    assertReads(
        html(page("", NEWS, ISO_ARABIC), "text/html;charset=\"ISO-8859-6\""), NEWS, ISO_ARABIC);
  }

  @Test
  void metaNamesTheCharset() {
    String old = "<META http-equiv=Content-Type content='text/html; charset=Windows-1256'>";
    assertReads(html(page("<meta charset=cp1256>", NEWS, ARABIC), "text/html"), NEWS, ARABIC);
    assertReads(html(page(old, NEWS, ARABIC), null), NEWS, ARABIC);
  }

  @Test
  void metaBehindAKilobyteOfScriptIsStillFound() {
    String late = "<script>" + "x".repeat(3000) + "</script><meta charset=\"windows-1256\">";
    assertReads(html(page(late, NEWS, ARABIC), null), NEWS, ARABIC);
  }

  @Test
  void xmlDeclarationNamesTheCharset() {
    byte[] xml = ("<?xml version='1.0' encoding='windows-1256'?><a>" + NEWS).getBytes(ARABIC);
    assertReads(CharacterDecoder.decode(new Payload(xml, "text/xml"), Markup.XML), NEWS, ARABIC);
  }

  @Test
  void windows1256LabelledAsUtf8() {
    byte[] page = page("<meta charset=utf-8>", NEWS, ARABIC);
    assertReads(html(page, null), NEWS, ARABIC, "mislabelled-charset");
    assertReads(html(page, "text/html; charset=UTF-8"), NEWS, ARABIC, "mislabelled-charset");
  }

  @Test
  void windows1256LabelledAsLatin1() {
    byte[] page = page("", NEWS, ARABIC);
    assertReads(html(page, "text/html; charset=ISO-8859-1"), NEWS, ARABIC, "mislabelled-charset");
  }

  @Test
  void utf8LabelledAsWindows1256() {
    byte[] page = page("", NEWS, UTF_8);
    Decoded decoded = html(page, "text/html; charset=windows-1256");
    assertReads(decoded, NEWS, UTF_8, "mislabelled-charset");
    assertThat(decoded.problems().getFirst().detail())
        .isEqualTo("Content-Type header says windows-1256, the bytes are UTF-8");
  }

  @Test
  void frenchLabelledAsWindows1256AndArabicAsIsoArabic() {
    assertReads(
        html(page("", FRENCH, WESTERN), "text/html; charset=windows-1256"),
        FRENCH,
        WESTERN,
        "mislabelled-charset");
    assertReads(
        html(page("", NEWS, ISO_ARABIC), "text/html; charset=windows-1256"),
        NEWS,
        ISO_ARABIC,
        "mislabelled-charset");
  }

  @Test
  void latin1MeansWindows1252() {
    byte[] page = page("<meta charset=iso-8859-1>", FRENCH, WESTERN);
    assertReads(html(page, null), FRENCH, WESTERN);
  }

  @Test
  void nothingClaimed() {
    assertReads(html(page("", NEWS, UTF_8), null), NEWS, UTF_8);
    assertReads(html(page("", NEWS, ARABIC), null), NEWS, ARABIC);
    assertReads(html(page("", NEWS, ISO_ARABIC), null), NEWS, ISO_ARABIC);
    assertReads(html(page("", FRENCH, WESTERN), null), FRENCH, WESTERN);
    Charset cyrillic = Charset.forName("windows-1251");
    assertReads(html(page("", RUSSIAN, cyrillic), null), RUSSIAN, cyrillic);
  }

  @Test
  void byteOrderMarkBeatsEveryClaim() {
    byte[] marked = ("\ufeff" + NEWS).getBytes(UTF_8);
    Decoded decoded = html(marked, "text/html; charset=windows-1252");
    assertReads(decoded, NEWS, UTF_8);
    assertThat(decoded.text()).startsWith("أ");
    assertReads(html(("\ufeff" + NEWS).getBytes(UTF_16LE), null), NEWS, UTF_16LE);
    assertReads(html(("\ufeff" + NEWS).getBytes(UTF_16BE), null), NEWS, UTF_16BE);
  }

  @Test
  void utf16WithoutMarkIsSeenAndUtf16InMetaMeansUtf8() {
    assertReads(html(page("", NEWS, UTF_16LE), null), NEWS, UTF_16LE);
    assertReads(html(page("", NEWS, UTF_16BE), null), NEWS, UTF_16BE);
    assertReads(html(page("<meta charset=utf-16>", NEWS, UTF_8), null), NEWS, UTF_8);
  }

  @Test
  void unknownLabelIsSaidAndTheTextReadAnyway() {
    byte[] page = page("<meta charset=x-arabic-something>", NEWS, ARABIC);
    assertReads(html(page, null), NEWS, ARABIC, "unknown-charset");
  }

  @Test
  void fewBrokenBytesStayUtf8WithTheirLine() {
    byte[] page = page("\n", NEWS, UTF_8);
    int at = new String(page, Charset.forName("ISO-8859-1")).indexOf("<p>") + 3;
    page[at] = (byte) 0xff;
    Decoded decoded = html(page, "text/html; charset=utf-8");
    assertReads(decoded, NEWS.substring(1), UTF_8, "malformed-bytes");
    assertThat(decoded.problems().getFirst().line()).isEqualTo(2);
  }

  @Test
  void textCutInsideACharacterIsNoProblem() {
    byte[] whole = NEWS.getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertReads(html(cut, null), NEWS.substring(0, NEWS.length() - 1), UTF_8);
  }

  @Test
  void jsonIsUtf8WhateverTheHeaderSays() {
    byte[] json = ("{\"title\":\"" + NEWS + "\"}").getBytes(UTF_8);
    Payload payload = new Payload(json, "application/json; charset=iso-8859-1");
    assertReads(CharacterDecoder.decode(payload, Markup.JSON), NEWS, UTF_8);
  }

  @Test
  void binaryContentIsNotText() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    byte[] noise = new byte[512];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 37);
    }
    for (byte[] bytes : new byte[][] {png, noise, "%PDF-1.7 x".getBytes(UTF_8)}) {
      Decoded decoded = html(bytes, "text/html; charset=utf-8");
      assertThat(decoded.text()).isEmpty();
      assertThat(decoded.problems()).extracting(Problem::code).containsExactly("not-text");
    }
  }

  @Test
  void strayControlCharactersAreStillText() {
    assertReads(
        html(("<p>\u0000\u0001\u0002\u0003\u0004 " + NEWS).getBytes(UTF_8), null), NEWS, UTF_8);
  }

  @Test
  void emptyIsEmpty() {
    assertReads(html(new byte[0], "text/html; charset=windows-1256"), "", ARABIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "tr", "en"})
  void labelsAreReadUnderAnyLocale(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(CharsetLabels.of(" ISO-8859-1 ")).isEqualTo(WESTERN);
      assertThat(CharsetLabels.of("WINDOWS-1256")).isEqualTo(ARABIC);
      assertThat(CharsetLabels.of("no such")).isNull();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyLabelOfTheTableIsKnownToAFullJdk() {
    assertThat(CharsetLabels.of("Windows_1256")).isEqualTo(ARABIC);
    assertThat(CharsetLabels.of("iso 8859 6")).isEqualTo(Charset.forName("ISO-8859-6"));
    assertThat(CharsetLabels.of("mac_cyrillic")).isEqualTo(Charset.forName("x-MacCyrillic"));
    assertThat(CharsetLabels.of("x-mac-arabic")).isEqualTo(Charset.forName("x-MacArabic"));
    assertThat(CharsetLabels.of("utf-16")).isEqualTo(UTF_16LE);
    assertThat(CharsetLabels.of("gb2312")).isEqualTo(Charset.forName("GBK"));
    assertThat(CharsetLabels.of("sjis")).isEqualTo(Charset.forName("windows-31j"));
  }

  @Test
  void utf7IsReadWhereItIsDeclared() {
    String xml = "<?xml version='1.0' encoding='utf-7'?><t>1 +- 1 +BioGKAYx-. +2D3eAA-!</t>";
    Payload payload = new Payload(xml.getBytes(UTF_8), null);
    assertThat(CharacterDecoder.decode(payload, Markup.XML).text())
        .endsWith("<t>1 + 1 تبر. \ud83d\ude00!</t>");
  }

  @Test
  void ebcdicIsReadByThePageItsDeclarationNames() {
    String xml = "<?xml version='1.0' encoding='cp500'?><t>![é]</t>";
    Payload payload = new Payload(xml.getBytes(Charset.forName("IBM500")), null);
    Decoded decoded = CharacterDecoder.decode(payload, Markup.XML);
    assertThat(decoded.text()).isEqualTo(xml);
    assertThat(decoded.charset()).isEqualTo(Charset.forName("IBM500"));
  }
}
