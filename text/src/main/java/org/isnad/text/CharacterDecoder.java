package org.isnad.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as text. The charset is, in this order, the one the first bytes prove (byte order
 * mark, UTF-16 markup), the one the Content-Type header claims, the one the document claims, UTF-8
 * when nothing is claimed. A claim is believed as far as the bytes bear it out:
 *
 * <ol>
 *   <li>bytes that are UTF-8 beyond doubt are read as UTF-8, whatever is claimed;
 *   <li>bytes claimed as UTF-8 that are not are read by the single-byte charset whose letters fit
 *       best (windows-1256, ISO-8859-6, windows-1251, windows-1252);
 *   <li>bytes claimed as one of those are read by another of them that fits much better.
 * </ol>
 *
 * Linear time; never throws for bad input. Sources: WHATWG Encoding Standard for labels, XML 1.0
 * appendix F, RFC 8259.
 */
public final class CharacterDecoder {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private CharacterDecoder() {}

  /** The text of {@code payload}, which is expected to be {@code markup}. */
  public static Decoded decode(Payload payload, Markup markup) {
    EncodedText encoded = judge(payload, markup);
    return new Decoded(encoded.text(), encoded.charset(), encoded.problems());
  }

  /** How {@link #decode} would read it: a whole page as one string is twice its size and more. */
  public static EncodedText judge(Payload payload, Markup markup) {
    byte[] bytes = payload.bytes();
    UnicodeMark mark = UnicodeMark.of(bytes);
    if (mark != null) {
      boolean ebcdic = mark.charset().name().startsWith("IBM");
      Charset charset = ebcdic ? CharsetClaim.ofEbcdic(bytes, mark.charset()) : mark.charset();
      return new EncodedText(bytes, mark.length(), charset, false, List.of());
    }
    String binary = BinaryContent.name(bytes);
    if (binary != null) {
      Problem problem = problem("not-text", "the bytes are " + binary, null);
      return new EncodedText(new byte[0], 0, StandardCharsets.UTF_8, false, List.of(problem));
    }
    CharsetClaim claim = markup == Markup.JSON ? null : CharsetClaim.of(payload, markup);
    return judge(bytes, claim);
  }

  private static EncodedText judge(byte[] bytes, @Nullable CharsetClaim claim) {
    List<Problem> problems = new ArrayList<>();
    Charset claimed = claim == null ? null : CharsetLabels.of(claim.label());
    if (claim != null && claimed == null) {
      String detail = "no charset is called \"" + claim.label() + "\" (" + claim.by() + ")";
      problems.add(problem("unknown-charset", detail, null));
    }
    claimed = claimed == null ? null : possible(bytes, claimed);
    Utf8Count utf8 = Utf8Count.of(bytes);
    Charset charset = choose(bytes, claimed, utf8);
    if (claim != null && claimed != null && !charset.equals(claimed)) {
      String detail = claim.by() + " says " + claim.label() + ", the bytes are " + charset.name();
      problems.add(problem("mislabelled-charset", detail, null));
    }
    if (charset.equals(StandardCharsets.UTF_8) && utf8.malformed() > 0) {
      String detail = utf8.malformed() + " bytes fit in no UTF-8 sequence";
      problems.add(problem("malformed-bytes", detail, utf8.line()));
    }
    return new EncodedText(bytes, 0, charset, isUtf8(charset) && utf8.sound(), problems);
  }

  /**
   * UTF-16 and UTF-32 cannot be claimed in ASCII, nor can bytes without a zero be markup in them:
   * such a claim means UTF-8.
   */
  private static Charset possible(byte[] bytes, Charset claimed) {
    if (!claimed.name().startsWith("UTF-16") && !claimed.name().startsWith("UTF-32")) {
      return claimed;
    }
    for (int i = 0; i < Math.min(bytes.length, CharsetClaim.PROLOG_BYTES); i++) {
      if (bytes[i] == 0) {
        return claimed;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static Charset choose(byte[] bytes, @Nullable Charset claimed, Utf8Count utf8) {
    if (claimed != null && claimed.name().startsWith("UTF-") && !isUtf8(claimed)) {
      return claimed;
    }
    // Before the letters are weighed: no single-byte text of any length is UTF-8 by chance.
    if (utf8.fits() && (claimed == null || !soundAsian(bytes, claimed))) {
      return StandardCharsets.UTF_8;
    }
    if (claimed == null || isUtf8(claimed)) {
      if (utf8.ascii()) {
        return StandardCharsets.UTF_8;
      }
      return Objects.requireNonNullElse(
          CharsetGuess.best(bytes),
          utf8.sequences() > utf8.malformed() ? StandardCharsets.UTF_8 : WESTERN);
    }
    return Objects.requireNonNullElse(CharsetGuess.better(bytes, claimed), claimed);
  }

  private static boolean isUtf8(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Short Chinese, Japanese and Korean texts can be UTF-8 by chance. */
  private static boolean soundAsian(byte[] bytes, Charset claimed) {
    boolean multiByte =
        !isUtf8(claimed) && claimed.canEncode() && claimed.newEncoder().maxBytesPerChar() > 1;
    return multiByte && strict(bytes, claimed);
  }

  private static boolean strict(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Problem problem(String code, String detail, @Nullable Integer line) {
    return new Problem("decode", code, "", detail, line);
  }
}
