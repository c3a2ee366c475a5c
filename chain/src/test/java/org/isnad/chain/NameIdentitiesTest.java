package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.NameKind;
import org.isnad.model.NameRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose every name is: one identity over spellings and scripts, and two persons never one. */
class NameIdentitiesTest {
  private final NamesRoom room = new NamesRoom();

  @ParameterizedTest
  @CsvSource({
    "سيرغي لافروف, سيرجي لافروف",
    "أنطونيو غوتيريش, أنطونيو جوتيريش",
    "دونالد ترامب, دونالد ترمب",
    "فلاديمير بوتين, فلاديمير پوتين",
    "جاستن ترودو, چاستن ترودو",
    "ميشال عون, ميشيل عون",
    "إيمانويل ماكرون, ايمانويل ماكرون",
    "كيم جونغ أون, كيم جونغ-أون",
    "شي جين بينغ, شي جينبينغ",
    "عبد الله باتيلي, عبدالله باتيلي",
    "خالد بن سلمان, خالد ابن سلمان",
    "عبد الرحمن اليوسفي, عبدالرحمن اليوسفي",
    "أحمد أبو الغيط, أحمد أبوالغيط",
    "هدى الجلاصي, هدى الجلاصى",
    "ديميتري بيسكوف, ديمتري بيسكوف",
    "سُـلَيمان الزِّيدي, سليمان الزيدي",
    "حبيب بورقيبة, حبيب بورڨيبة"
  })
  void spellingsOfOneNameAreOne(String one, String other) {
    room.read(1, "ar", "وقال المبعوث الخاص " + one + " إن الاتفاق قريب.")
        .read(2, "ar", "وقال المبعوث الخاص " + other + " إن الطريق مفتوح.");
    assertThat(room.persons()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "سيرغي لافروف, Sergei Lavrov",
    "سيرجي لافروف, Sergey Lavrov",
    "أنطونيو غوتيريش, Antonio Guterres",
    "كيم جونغ أون, Kim Jong-un",
    "محمد بن سلمان, Mohammed bin Salman",
    "محمود عباس, Mahmoud Abbas",
    "جورجيا ميلوني, Giorgia Meloni",
    "سعد الحريري, Saad Hariri",
    "خليفة حفتر, Khalifa Haftar",
    "عبد المجيد تبون, Abdelmadjid Tebboune",
    "ريم الحداد, Reem Haddad"
  })
  void namesInTwoScriptsAreOne(String arabic, String latin) {
    room.read(1, "ar", "وقال الرئيس " + arabic + " إن الاتفاق قريب.")
        .read(2, "en", "The deal is close, President " + latin + " said on Monday.");
    assertThat(room.persons()).hasSize(1);
    assertThat(room.joins()).extracting(join -> join.rule()).contains(NameRule.SCRIPT);
    assertThat(room.joins().getFirst().reportId()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "محمود عباس, محمد عباس",
    "سمير حداد, سامر حداد",
    "وليد الحسني, وليد الحسيني",
    "كريم سلامة, أكرم سلامة",
    "جمال الخطيب, جميل الخطيب",
    "جو بايدن, هانتر بايدن",
    "دونالد ترامب, دونالد ترامب الابن",
    "خالد الراشد, خالد الرشيد",
    "جورج بوش الأب, جورج بوش الابن",
    "أحمد قاسم, أحمد جاسم",
    "سالم العمري, سالم العامري",
    "عبد الله المصري, عبيد الله المصري",
    "عبد القادر بنور, عبد القدير بنور",
    "عبد السلام جلود, عبد السليم جلود",
    "فريد بشور, فريدة بشور",
    "إيفان بيتروف, إيفانا بيتروفا"
  })
  void twoPersonsAreTwo(String one, String other) {
    room.read(1, "ar", "وقال المبعوث الخاص " + one + " إن الاتفاق قريب.")
        .read(1, "ar", "وقال المبعوث الخاص " + other + " إن الطريق مفتوح.");
    assertThat(room.persons()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "محمود عباس, Mohammed Abbas",
    "جميل راتب, Gamal Rateb",
    "سامر حداد, Samir Haddad",
    "حسين علوي, Hassan Alawi",
    "هانتر بايدن, Joe Biden",
    "سمير بشور, Samira Bashour",
    "فريد ناصر, Farida Nasser"
  })
  void twoPersonsInTwoScriptsAreTwo(String arabic, String latin) {
    room.read(1, "ar", "وقال الرئيس " + arabic + " إن الاتفاق قريب.")
        .read(1, "en", "The deal is close, President " + latin + " said on Monday.");
    assertThat(room.persons()).hasSize(2);
  }

  @Test
  void aBrotherAndASisterOfOneStoryAreTwo() {
    room.read(1, "en", "The deal is close, Maria Lopez said on Monday.")
        .read(1, "en", "The road is open, Mario Lopez said on Tuesday.");
    assertThat(room.persons()).hasSize(2);
  }

  @Test
  void aFatherIsNotHisSon() {
    room.read(1, "ar", "وقال ولي العهد محمد بن سلمان إن الاتفاق قريب.")
        .read(1, "ar", "وقال الملك سلمان إن الطريق مفتوح.");
    assertThat(room.persons()).noneMatch(one -> one.contains("محمد") && one.contains(","));
  }

  @Test
  void withinOneStoryLessIsAsked() {
    room.read(1, "ar", "وقال الرئيس بنيامين نتنياهو إن الاتفاق قريب.")
        .read(1, "en", "The deal is close, President Benjamin Netanyahu said.")
        .read(1, "fr", "L'accord est proche, a déclaré Benyamin Nétanyahou.");
    assertThat(room.persons()).hasSize(1);
  }

  @Test
  void aSurnameIsTheFullNameOfItsReport() {
    room.read(
        1,
        "ar",
        "التقى وزير الخارجية الروسي سيرغي لافروف نظيره. وقال لافروف «سنعود غدا إلى المحادثات».");
    assertThat(room.persons()).containsExactly("سيرغي لافروف, لافروف");
    assertThat(room.joins().getFirst().rule()).isEqualTo(NameRule.SURNAME);
  }

  @Test
  void aSurnameIsTheFullNameOfItsStoryInAnyScript() {
    room.read(1, "en", "Talks will resume, Foreign Minister Sergei Lavrov said on Monday.")
        .read(1, "ar", "وقال لافروف «سنعود غدا إلى المحادثات».")
        .read(2, "ar", "وقال لافروف «هذا أمر آخر لا صلة له بذلك».");
    assertThat(room.persons()).containsExactly("Sergei Lavrov, لافروف", "لافروف");
  }

  @Test
  void aSurnameOfTwoInOneStoryIsNeither() {
    room.read(1, "ar", "وقال الرئيس جو بايدن إن الأمر بيد القضاء.")
        .read(1, "ar", "وقال المحامي هانتر بايدن إنه سيستأنف الحكم.")
        .read(1, "ar", "وقال بايدن «لن أعلق على ذلك».");
    assertThat(room.persons()).containsExactly("بايدن", "جو بايدن", "هانتر بايدن");
  }

  @Test
  void twoMinistersOfOneSurnameStayApart() {
    room.read(1, "ar", "وقال وزير السياحة السعودي أحمد الخطيب إن الموسم بدأ.")
        .read(2, "ar", "وقال وزير التربية الأردني يوسف الخطيب إن المدارس ستفتح.")
        .read(3, "ar", "وقال الوزير الخطيب إن الميزانية كافية.")
        .read(4, "ar", "وقال الوزير الخطيب إن المطار جاهز.");
    assertThat(room.persons())
        .as("whom a title and a surname mean is not told, so nobody's name is made of them")
        .containsExactly("أحمد الخطيب", "يوسف الخطيب");
    room.read(2, "ar", "وقال الوزير الخطيب إن المعلمين جاهزون.");
    assertThat(room.persons()).containsExactly("أحمد الخطيب", "الخطيب, يوسف الخطيب");
  }

  @Test
  void oneNameOfTwoCountriesIsTwoPersons() {
    room.read(1, "ar", "وقال وزير الصحة الأردني محمد الخطيب إن اللقاح وصل.")
        .read(2, "ar", "وقال وزير الزراعة اللبناني محمد الخطيب إن القمح وصل.")
        .read(3, "ar", "وقال وزير الصحة الأردني محمد الخطيب إن العيادات فتحت.");
    assertThat(room.names.identities()).hasSize(2);
  }

  @Test
  void theWordIsNoName() {
    room.read(1, "ar", "وقال الخطيب في خطبة الجمعة إن الصدقة واجبة.");
    assertThat(room.persons()).isEmpty();
  }

  @Test
  void aSurnameWithItsVeryOfficeIsItsHolder() {
    room.read(1, "ar", "وقال وزير المياه السرواني سالم كروان إن السد آمن.")
        .read(2, "ar", "وقال وزير المياه السرواني كروان إن العمل انتهى.");
    assertThat(room.persons()).containsExactly("سالم كروان, كروان");
    assertThat(room.joins()).extracting(join -> join.rule()).containsExactly(NameRule.OFFICE);
  }

  @Test
  void theOnlyBearerWhoIsNamedOftenIsMeantAnywhere() {
    room.read(9, "ar", "وقال غرادينسكي «لم نتفق بعد».");
    for (int story = 1; story <= 3; story++) {
      room.read(story, "ar", "وقال الوزير فيكتور غرادينسكي إن الاتفاق قريب.");
    }
    room.read(10, "ar", "وقال غرادينسكي «سنوقع غدا».");
    assertThat(room.persons()).containsExactly("غرادينسكي", "غرادينسكي, فيكتور غرادينسكي");
  }

  @Test
  void aNameThatAlwaysStandsAloneIsOneAfterAWhile() {
    for (int story = 1; story <= 6; story++) {
      room.read(story, "ar", "وقال حميدتي «لن ننسحب من المدينة».");
    }
    assertThat(room.persons()).containsExactly("حميدتي");
    assertThat(room.joins()).extracting(join -> join.rule()).containsOnly(NameRule.ALONE);
  }

  @Test
  void placesAreOneOverScriptsAndSpellings() {
    room.read(1, "ar", "وأعلنت بيونغ يانغ أنها أجرت تجربة جديدة.")
        .read(2, "ar", "وأعلنت بيونج يانج أن التجربة نجحت.")
        .read(3, "en", "Pyongyang said the test was a success.")
        .read(4, "ar", "وقالت موسكو إنها سترد.")
        .read(5, "en", "Moscow said it would answer.");
    assertThat(room.identities(NameKind.PLACE)).containsExactly("بيونغ يانغ", "موسكو");
    room.read(6, "ar", "وأعلنت بيونغيانغ أنها أجرت تجربة أخرى.");
    assertThat(room.identities(NameKind.PLACE)).hasSize(2);
  }

  @Test
  void aPlaceMayBeAPersonsName() {
    room.read(
        1, "en", "The show will go on, Paris Hilton said on Monday. \"We are ready,\" Paris said.");
    assertThat(room.identities(NameKind.PLACE)).isEmpty();
    room.read(2, "en", "Paris said it would recall its ambassador.");
    assertThat(room.identities(NameKind.PLACE)).hasSize(1);
  }

  @Test
  void anAgencyIsNoPersonAndAMinistryNeedsItsCountry() {
    room.read(1, "ar", "وذكرت وكالة تاس أن الوفد وصل.")
        .read(2, "ar", "وقالت وزارة الصحة إن اللقاح وصل.")
        .read(3, "ar", "وقالت وزارة الصحة إن العيادات أغلقت.")
        .read(4, "ar", "وقالت وزارة الصحة المصرية إن العيادات أغلقت.")
        .read(4, "ar", "وقالت وزارة الصحة إن العمل مستمر.");
    assertThat(room.identities(NameKind.OUTLET)).hasSize(1);
    assertThat(room.identities(NameKind.ORGANISATION))
        .containsExactly("وزارة الصحة", "وزارة الصحة", "وزارة الصحة, وزارة الصحة المصرية");
  }

  @Test
  void bodiesAreOneOverLanguages() {
    room.read(1, "ar", "وقالت الأمم المتحدة إن المساعدات وصلت.")
        .read(2, "en", "The United Nations said the aid had arrived.");
    assertThat(room.identities(NameKind.ORGANISATION)).hasSize(1);
  }

  @Test
  void whatAnAdminKeepsApartIsNeverJoinedAgain() {
    room.read(1, "ar", "وقال الوزير سيرغي لافروف إن الاتفاق قريب.")
        .read(2, "ar", "وقال الوزير سيرجي لافروف إن الطريق مفتوح.");
    room.names.split(room.joins().getFirst().id());
    room.read(3, "ar", "وقال الوزير سيرجي لافروف إن الوفد وصل.")
        .read(3, "ar", "وقال الوزير سيرغي لافروف إن الوفد سافر.");
    assertThat(room.persons()).containsExactly("سيرجي لافروف", "سيرغي لافروف");
  }

  @Test
  void theSameReportsGiveTheSameNames() {
    String[] texts = {
      "وقال الوزير سيرغي لافروف إن الاتفاق قريب.",
      "وقال الوزير سيرجي لافروف إن الطريق مفتوح.",
      "وقال لافروف «سنعود»."
    };
    NamesRoom again = new NamesRoom();
    for (String text : texts) {
      room.read(1, "ar", text);
      again.read(1, "ar", text);
    }
    assertThat(again.names.identities()).isEqualTo(room.names.identities());
    assertThat(again.joins()).isEqualTo(room.joins());
  }

  @Test
  void oddTextsGiveNoNames() {
    for (String text :
        new String[] {
          "", "قال", "وقال «", "\ud800 said", "قال ١٢٣ إن", "وقال ــــ إن الأمر", "قال ‏‏‏ إن"
        }) {
      room.read(1, "ar", text).read(1, "en", text).read(1, "fr", text);
    }
    assertThat(room.persons()).isEmpty();
  }
}
