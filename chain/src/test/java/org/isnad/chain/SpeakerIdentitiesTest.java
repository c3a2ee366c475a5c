package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.model.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerIdentitiesTest {
  private final SpeakerIdentities identities = new SpeakerIdentities();

  @ParameterizedTest
  @CsvSource({
    "سيرغي لافروف, سيرجي لافروف",
    "سيرغي لافروف, Sergei Lavrov",
    "سيرغي لافروف, Sergey Lavrov",
    "سيرغي لافروف, لافروف",
    "Sergei Lavrov, لافروف",
    "ريم الحداد, Reem Haddad",
    "ريم الحداد, رِيمُ الحــدّاد",
    "ريم الحداد, الحداد",
    "إيمانويل ماكرون, Emmanuel Macron",
    "أنطونيو غوتيريش, أنطونيو جوتيريش",
    "The Harbour Union, Harbour Union"
  })
  void oneSpeaker(String one, String other) {
    assertThat(same(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ريم الحداد, سامي الحداد",
    "ريم الحداد, Sami Haddad",
    "سيرغي لافروف, سيرغي شويغو",
    "سامر قاسم, سامر باسم",
    "John Carter, Joan Carter",
    "ريم, سامي"
  })
  void twoSpeakers(String one, String other) {
    assertThat(same(one, other)).isFalse();
  }

  @Test
  void lastNameOfTwoBearersStaysByItself() {
    int reem = person("ريم الحداد");
    int sami = person("سامي الحداد");
    int last = person("الحداد");
    identities.join();
    assertThat(identities.of(last)).isNotIn(identities.of(reem), identities.of(sami));
  }

  @Test
  void whoHasNoNameIsOneOnlyWithinAnOrigin() {
    int first = add("مصادر أمنية", SpeakerKind.UNNAMED_SOURCES, "afp");
    int again = add("مصادر أمنية", SpeakerKind.UNNAMED_SOURCES, "afp");
    int other = add("مصادر أمنية", SpeakerKind.UNNAMED_SOURCES, "manara");
    int ministry = add("وزارة الصحة", SpeakerKind.INSTITUTION, "afp");
    int elsewhere = add("وزارة الصحة", SpeakerKind.INSTITUTION, "manara");
    identities.join();
    assertThat(identities.of(again)).isEqualTo(identities.of(first));
    assertThat(identities.of(other)).isNotEqualTo(identities.of(first));
    assertThat(identities.of(elsewhere)).isEqualTo(identities.of(ministry));
  }

  @Test
  void manyNamesEndInTime() {
    for (int i = 0; i < 12_000; i++) {
      person("قائل" + i + " اسم" + i);
    }
    identities.join();
    assertThat(identities.of(11_999)).isEqualTo(11_999);
  }

  private boolean same(String one, String other) {
    int first = person(one);
    int second = person(other);
    identities.join();
    return identities.of(first) == identities.of(second);
  }

  private int person(String name) {
    return add(name, SpeakerKind.NAMED_PERSON, "manara");
  }

  private int add(String name, SpeakerKind kind, String origin) {
    Mention mention = new Mention(name, name, new Span(0, name.length()));
    boolean latin = name.charAt(0) < 0x250;
    return identities.add(mention, kind, latin ? Language.ENGLISH : Language.ARABIC, origin);
  }
}
