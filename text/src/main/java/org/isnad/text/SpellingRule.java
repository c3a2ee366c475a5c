package org.isnad.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * One class of spellings that count as the same when words are compared (قاعدة إملاء). A rule looks
 * at one code point and answers what stands for it; each can be applied alone.
 *
 * <p>The constants stand in the order in which {@link Spelling} applies them. The order matters in
 * two places: presentation forms come first, because they unfold into letters and marks that later
 * rules touch (U+FE84 is an alef with hamza); case comes before the Latin marks, because the
 * lower-case letters alone are listed there.
 */
public enum SpellingRule {
  /**
   * Shapes of letters, full-width and ligature forms become the letters they show: ﻻ → لا, ﺔ → ة, Ａ
   * → A. Unicode's compatibility decomposition.
   */
  PRESENTATION_FORMS {
    @Override
    public String apply(int codePoint) {
      boolean shape =
          (codePoint >= 0xFB00 && codePoint <= 0xFDFF)
              || (codePoint >= 0xFE70 && codePoint <= 0xFEFC)
              || (codePoint >= 0xFF01 && codePoint <= 0xFF5E);
      String letter = Character.toString(codePoint);
      return shape ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter;
    }
  },
  /** Vowel signs and Quranic marks (تشكيل) are left out: مُدَرِّس → مدرس. */
  TASHKEEL {
    @Override
    public String apply(int codePoint) {
      boolean mark =
          (codePoint >= 0x0610 && codePoint <= 0x061A)
              || (codePoint >= 0x064B && codePoint <= 0x065F)
              || codePoint == 0x0670
              || (codePoint >= 0x06D6 && codePoint <= 0x06DC)
              || (codePoint >= 0x06DF && codePoint <= 0x06E8)
              || (codePoint >= 0x06EA && codePoint <= 0x06ED)
              || (codePoint >= 0x0898 && codePoint <= 0x089F)
              || (codePoint >= 0x08CA && codePoint <= 0x08FF && codePoint != 0x08E2);
      return mark ? "" : Character.toString(codePoint);
    }
  },
  /** The stretching stroke (تطويل) is left out: الـــعراق → العراق. */
  TATWEEL {
    @Override
    public String apply(int codePoint) {
      return codePoint == 0x0640 ? "" : Character.toString(codePoint);
    }
  },
  /** Marks without width or shape are left out: direction marks, joiners, soft hyphens. */
  INVISIBLE_MARKS {
    @Override
    public String apply(int codePoint) {
      boolean invisible =
          codePoint == 0x00AD
              || codePoint == 0x061C
              || codePoint == 0x180E
              || (codePoint >= 0x200B && codePoint <= 0x200F)
              || (codePoint >= 0x202A && codePoint <= 0x202E)
              || (codePoint >= 0x2060 && codePoint <= 0x2069)
              || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
              || codePoint == 0xFEFF;
      return invisible ? "" : Character.toString(codePoint);
    }
  },
  /** Every alef is a bare one: أ إ آ ٱ → ا. */
  ALEF {
    @Override
    public String apply(int codePoint) {
      return mapped(codePoint, "أإآٱٲٳ", "اااااا");
    }
  },
  /**
   * A hamza is written without its seat: مسؤول and مسئول, أبناؤه and أبنائه become one. Case
   * endings and regional habit choose the seat, so it tells nothing. A seat and a combining hamza
   * are two code points; {@link Spelling} takes them together.
   */
  HAMZA_SEATS {
    @Override
    public String apply(int codePoint) {
      return mapped(codePoint, "ؤئٸۓ", "ءءءء");
    }
  },
  /** ة → ه: the dots are often left out. */
  TA_MARBUTA {
    @Override
    public String apply(int codePoint) {
      return mapped(codePoint, "ةۃ", "هه");
    }
  },
  /** ى → ي: Egyptian and Sudanese spelling writes the final yeh without dots. */
  ALEF_MAQSURA {
    @Override
    public String apply(int codePoint) {
      return mapped(codePoint, "ى", "ي");
    }
  },
  /** Persian, Urdu and Kurdish shapes of Arabic letters: ی → ي, ک → ك, ہ → ه. */
  PERSIAN_URDU_LETTERS {
    @Override
    public String apply(int codePoint) {
      return mapped(codePoint, "یےېۍێۑکڪګہھەۀۂۆۇۈۉۋ", "ييييييكككهههههووووو");
    }
  },
  /**
   * Letters for sounds that Arabic has not: پ → ب, ڤ → ف, چ → ج, ژ → ج, گ → ك; those of the Maghreb
   * for the same sounds (ڨ → ق, ڭ → ك) and its own shapes (ڢ → ف, ڧ → ق); Urdu's, Pashto's and
   * Kurdish ones beside the plain letter they come from (ٹ → ت, ښ → ش, ڵ → ل).
   */
  FOREIGN_LETTERS {
    @Override
    public String apply(int codePoint) {
      return mapped(codePoint, "پڤڥڢچژگݣڭڨڧڠٹټڈډڑړڕږښڅځںڼڵ", "بفففججكككققغتتددرررجشسزننل");
    }
  },
  /** Digits of every script become 0–9: ٣ and ۳ → 3. */
  DIGITS {
    @Override
    public String apply(int codePoint) {
      int digit = codePoint < 128 ? -1 : Character.digit(codePoint, 10);
      return digit < 0 ? Character.toString(codePoint) : Character.toString('0' + digit);
    }
  },
  /** Punctuation in its ASCII form: ، → , ؛ → ; ؟ → ? « → " and every space a plain one. */
  PUNCTUATION {
    @Override
    public String apply(int codePoint) {
      if (codePoint == 0x2026) {
        return "...";
      }
      if (Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint)) {
        return codePoint == '\n' ? "\n" : " ";
      }
      return mapped(
          codePoint,
          "﴾﴿٭،؛؟٪٫٬۔«»“”„‟״׳‹›‘’‚‛–—―‐‑−・。、！？：；",
          "()*,;?%.,.\"\"\"\"\"\"\"'''''''------·.,!?:;");
    }
  },
  /**
   * Lower case, the same under every default locale; the dotless ı counts as i, the Greek ς at a
   * word's end as σ.
   */
  CASE {
    @Override
    public String apply(int codePoint) {
      int lower = Character.toLowerCase(codePoint);
      return Character.toString(lower == 'ı' ? 'i' : lower == 'ς' ? 'σ' : lower);
    }
  },
  /**
   * Latin letters without their marks: é → e, ş → s, ß → ss, ø → o; combining marks are left out.
   */
  LATIN_MARKS {
    @Override
    public String apply(int codePoint) {
      if (codePoint >= 0x0300 && codePoint <= 0x036F) {
        return "";
      }
      String special = latinSpecial(codePoint);
      if (special != null) {
        return special;
      }
      String letter = Character.toString(codePoint);
      if (codePoint < 0xC0 || codePoint > 0x1EFF || codePoint == 0x0439) {
        return letter; // й is a letter of its own, not an и with a mark
      }
      String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
      boolean marked = apart.length() > 1 && apart.codePointAt(0) < 0x0600;
      return marked ? apart.substring(0, 1) : letter;
    }
  },
  /** Hebrew points are left out. */
  HEBREW_POINTS {
    @Override
    public String apply(int codePoint) {
      boolean point = codePoint >= 0x0591 && codePoint <= 0x05C7 && !Character.isLetter(codePoint);
      return point && codePoint != 0x05BE ? "" : Character.toString(codePoint);
    }
  };

  /** What stands for the code point: itself, another, several, or nothing (an empty string). */
  public abstract String apply(int codePoint);

  /** The rule applied to every code point of a text. */
  public String apply(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> out.append(apply(codePoint)));
    return out.toString();
  }

  private static String mapped(int codePoint, String from, String to) {
    int at = from.indexOf(codePoint);
    return at < 0 ? Character.toString(codePoint) : to.substring(at, at + 1);
  }

  private static @Nullable String latinSpecial(int codePoint) {
    return switch (codePoint) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      default -> null;
    };
  }
}
