package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDirectionTest {
  @ParameterizedTest
  @CsvSource({
    "اجتمع الوزير, RIGHT_TO_LEFT",
    "The minister met, LEFT_TO_RIGHT",
    "NASA تطلق مسبارا جديدا إلى القمر, RIGHT_TO_LEFT",
    "The word كتاب means book, LEFT_TO_RIGHT",
    "2026, LEFT_TO_RIGHT",
    "אב ab, RIGHT_TO_LEFT",
    "ab אב, LEFT_TO_RIGHT",
    "'', LEFT_TO_RIGHT",
    "٢٠٢٦ عام, RIGHT_TO_LEFT",
    "رئیس NATO گفت, RIGHT_TO_LEFT",
    "\u202Aالوزير\u202C, RIGHT_TO_LEFT",
    "ﺍﻟﻮﺯﻳﺮ, RIGHT_TO_LEFT",
    "😀 12:30, LEFT_TO_RIGHT",
    "\uD83A\uDD00\uD83A\uDD01 a, RIGHT_TO_LEFT"
  })
  void shareOfLettersThenTheFirst(String text, Direction expected) {
    InLocales.check(() -> assertThat(TextDirection.of(text)).isEqualTo(expected));
  }
}
