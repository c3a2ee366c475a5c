package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrefixesTest {
  private static final Prefixes<String> KNOWN = known();

  private static Prefixes<String> known() {
    Prefixes.Builder<String> builder = new Prefixes.Builder<>();
    builder.add("salma", 5, List.of("سلمى القاضي", "Salma al-Qadi"));
    builder.add("qadisiya", 9, List.of("القادسية"));
    builder.add("rabat", 2, List.of("الرباط", "Rabat"));
    return builder.build();
  }

  private static List<String> of(String typed) {
    return KNOWN.beginningWith(typed, 5);
  }

  @Test
  void anyWordMayBeTheOneThatWasBegun() {
    assertThat(of("قا")).containsExactly("qadisiya", "salma");
    assertThat(of("القا")).containsExactly("qadisiya", "salma");
    assertThat(of("سلمى قا")).isEmpty();
    assertThat(of("qad")).containsExactly("salma");
  }

  @Test
  void spellingDoesNotMatter() {
    assertThat(of("سلمي")).containsExactly("salma");
    assertThat(of("سَلـمى ال")).containsExactly("salma");
    assertThat(of("RAB")).containsExactly("rabat");
    assertThat(of("«الرباط»")).containsExactly("rabat");
  }

  @Test
  void nothingBeginsWithNothing() {
    assertThat(of(" ")).isEmpty();
    assertThat(of("؟!")).isEmpty();
    assertThat(of("ظظ")).isEmpty();
  }
}
