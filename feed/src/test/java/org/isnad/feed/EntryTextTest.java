package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryTextTest {
  @Test
  void plainTextIsOneParagraph() {
    assertThat(EntryText.paragraphs("وصلت القافلة  صباحاً\nإلى الميناء"))
        .containsExactly("وصلت القافلة صباحاً إلى الميناء");
  }

  @Test
  void blocksAndBreaksSeparate() {
    assertThat(
            EntryText.paragraphs(
                "<p>أول <b>سطر</b></p><div>ثان<br>ثالث</div><ul><li>رابع</li></ul>خامس &amp; سادس"))
        .containsExactly("أول سطر", "ثان", "ثالث", "رابع", "خامس & سادس");
  }

  @Test
  void whatIsNotReadIsLeftOut() {
    assertThat(EntryText.paragraphs("<script>x()</script><figure><img src=a>صورة</figure><p></p>"))
        .isEmpty();
  }
}
