package org.isnad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.DataFile;
import org.isnad.text.Spelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prompts in the spellings pages give them, and sentences that open with the same words. */
class FurnitureTest {
  static List<String> languages() {
    return Furniture.LANGUAGES;
  }

  /** A phrase that another of its file covers is noise, and one that covers nothing a mistake. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyPhraseCatchesWhatNoOtherOfItsFileDoes(String language) {
    List<Phrase> phrases =
        DataFile.lines(Furniture.class, "furniture-" + language + ".txt").stream()
            .map(Phrase::read)
            .toList();
    assertThat(phrases).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    for (Phrase phrase : phrases) {
      String line = Spelling.fold(sample(phrase));
      List<Phrase> catching = new ArrayList<>();
      for (Phrase one : phrases) {
        if (one.matches(line, line.endsWith("."))) {
          catching.add(one);
        }
      }
      assertThat(catching).as(line).containsExactly(phrase);
    }
  }

  private static String sample(Phrase phrase) {
    return switch (phrase.kind()) {
      case LINE -> phrase.key();
      case OPENING -> phrase.key() + " zz zz.";
      case MARKED, CREDIT -> phrase.key() + ": zz.";
      case UNENDED -> phrase.key() + " zz";
      case CHANNEL -> phrase.key() + " zz whatsapp.";
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"furniture-channels.txt", "part-heads.txt", "contact-labels.txt"})
  void everyLineIsReadOnce(String file) {
    List<String> lines = DataFile.lines(Furniture.class, file);
    assertThat(lines).hasSizeGreaterThan(25);
    assertThat(lines.stream().map(Phrase::keyOf)).doesNotHaveDuplicates().doesNotContain("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اقرأ أيضا",
        "إقرأ أيضاً:",
        "اقرا ايضا : عنوان خبر آخر",
        "اِقْرَأْ أَيْضًا",
        "اقـــرأ أيـضـا",
        "🔴 اقرأ أيضا.. المرفأ يعود",
        "◾ شاهد: لحظة وصول القارب",
        "► شاهد | لحظة وصول القارب",
        "#شاهد_أيضا",
        "شاهدوا أيضا: جولة في السوق",
        "\u200fاقرأ أيضا:\u200f عنوان خبر آخر",
        "اﻗﺮﺃ أيضا",
        "تابعوا آخر أخبار جزر اللؤلؤ عبر واتساب.",
        "تابعونا على تلغرام",
        "المصدر: وكالات",
        "الأكثر قراءة",
        "الاكثر قراءه:",
        "منذ 3 أيام",
        "منذ ٣ أيام",
        "قبل ۳ ساعات",
        "٥ دقائق قراءة",
        "١٢ تعليقا",
        "حمّل تطبيقنا من غوغل بلاي",
        "انضم إلى قناة الواحة على واتساب لتصلك الأخبار أولا بأول.",
      })
  void arabicPrompts(String line) {
    InLocales.check(() -> assertThat(Furniture.isLine(line)).as(line).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "شاهد العالم أمس خسوفا كليا للقمر دام ساعة كاملة.",
        "شاهد عيان: رأيت الدخان فوق الميناء",
        "المصدر قال إن السفينة عادت إلى المرفأ.",
        "المصدران نفيا الخبر.",
        "تابعوا سيرهم حتى بلغوا الوادي.",
        "تابع المحتجون الجلسة عبر فيسبوك.",
        "شارك على رأس وفد في افتتاح المعرض.",
        "اشترك في المهرجان ثلاثون طالبا.",
        "انضم إلى الفريق ثلاثة لاعبين جدد.",
        "للتواصل أثر كبير في حياة الصيادين.",
        "لمتابعة المباراة جلس الناس في المقاهي.",
        "يستخدم هذا الموقع الأثري مخزنا للحبوب.",
        "إعلان الحكومة فاجأ الصيادين.",
        "الأكثر قراءة في المكتبة كانت روايات البحر.",
        "مشاركة المرأة في الانتخابات ارتفعت.",
      })
  void arabicSentences(String line) {
    InLocales.check(() -> assertThat(Furniture.isLine(line)).as(line).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "READ ALSO: Another headline",
        "Read more: Another headline.",
        "Read more about the harbour",
        "Related: Another headline",
        "Watch: Ships return",
        "▶ Watch | Ships return",
        "SIGN UP FOR OUR NEWSLETTER",
        "5 min read",
        "128 comments",
        "Photo: Omar Sample / Sail Wire",
        "À LIRE AUSSI : un autre titre",
        "A lire aussi",
        "Abonnez-vous à notre newsletter.",
        "Lesen Sie auch: Noch eine Überschrift",
        "Síguenos en Facebook",
        "İLGİLİ HABERLER",
        "ilgili haberler",
        "ILGILI HABERLER",
        "Читайте также: Ещё одна новость",
        "بیشتر بخوانید: تیتر یک خبر دیگر",
        "برچسب‌ها:",
        "یہ بھی پڑھیں: ایک اور سرخی",
        "קראו גם: כותרת נוספת",
        "צילום: יוסי לדוגמה",
        "Leggi anche: un altro titolo",
        "Leia também: outro título",
        "相关阅读：另一条新闻",
        "责任编辑：李四",
        "関連記事",
        "3시간 전",
      })
  void promptsInOtherLanguages(String line) {
    InLocales.check(() -> assertThat(Furniture.isLine(line)).as(line).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related companies were fined as well.",
        "Read the room, the mayor told them.",
        "Watch makers in the valley went on strike.",
        "Credit-card debts have doubled within a year.",
        "Tagged sharks were seen off the coast.",
        "Listen to the old pilots and they will tell you otherwise.",
        "Follow the money, a pilot said on Facebook.",
        "Photographs of the bridge hang in the hall.",
        "Recibe el premio la escritora Ana Ejemplo.",
        "Comparte piso con dos pescadores.",
        "Auf Facebook schrieb der Bürgermeister, er trete zurück.",
        "Mit dem Klick auf den roten Knopf begann das Fest.",
        "Photographe depuis dix ans, elle vit au port.",
        "Bizi Facebook gruplarından tanıyorlar.",
        "در تلگرام پیام‌های زیادی فرستاده شد.",
        "הצטרפו לשביתה מאות דייגים.",
        "来源不明的货物被扣留。",
        "写真家は港に住んでいる。",
      })
  void sentencesInOtherLanguages(String line) {
    InLocales.check(() -> assertThat(Furniture.isLine(line)).as(line).isFalse());
  }
}
