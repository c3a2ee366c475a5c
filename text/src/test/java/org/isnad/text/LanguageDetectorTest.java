package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource({
    "ar, افتتاح الجسر الجديد في مدينة الواحة",
    "ar, وزير المالية يعلن ميزانية العام المقبل",
    "fa, رئیس جمهور با وزیر خارجه دیدار کرد",
    "fa, گزارش تازه درباره گرانی در پایتخت",
    "ur, وزیر اعظم نے نئے پل کا افتتاح کیا",
    "ckb, سەرۆکی هەرێم لەگەڵ وەزیری دەرەوە کۆبووەوە",
    "en, The minister opened the new bridge on Monday",
    "fr, Le ministre a inauguré le nouveau pont lundi",
    "es, El ministro inauguró el nuevo puente el lunes",
    "de, Der Minister hat am Montag die neue Brücke eröffnet",
    "it, Il ministro ha inaugurato il nuovo ponte della città",
    "pt, O ministro não inaugurou a nova ponte da cidade",
    "nl, De minister heeft maandag de nieuwe brug geopend",
    "tr, Bakan pazartesi günü yeni köprüyü açtı",
    "id, Menteri itu akan meresmikan jembatan baru pada hari Senin",
    "pl, Minister otworzył nowy most w poniedziałek",
    "sv, Ministern öppnade den nya bron på måndagen och höll tal",
    "ru, Министр открыл новый мост в понедельник",
    "uk, Міністр відкрив новий міст у понеділок",
    "he, השר חנך את הגשר החדש",
    "zh, 部长星期一为新桥揭幕",
    "ja, 大臣は月曜日に新しい橋を開通させた",
    "ko, 장관은 월요일에 새 다리를 개통했다",
    "hi, मंत्री ने नए पुल का उद्घाटन किया",
    "el, Ο υπουργός εγκαινίασε τη νέα γέφυρα",
    "ar, زلزال يضرب جزيرة", // no function word, no letter of its own
    "ar, ارتفاع اسعار النفط",
    "fa, دیدار وزیران خارجه",
    "fa, زلزله در شرق کشور",
    "ur, زلزلے کے جھٹکے",
    "ckb, بومەلەرزە لە باکوور",
    "ps, د ولسمشر دفتر اعلامیه خپره کړه",
    "ps, په کابل کې چاودنه",
    "he, רעידת אדמה בצפון",
    "tr, Deprem sonrası yeni önlemler",
    "en, Markets end slightly lower on trade worries",
    "en, Bridge opens near harbour",
    "fr, Séisme : le bilan s’alourdit",
    "fr, Grève des transports lundi",
    "de, Erdbeben erschüttert Küste",
    "es, Un terremoto sacude la costa norte del país",
    "it, Il terremoto fa crollare un ponte nuovo",
    "pt, Terremoto atinge região norte",
    "nl, Aardbeving treft noordelijke provincie",
    "pl, Trzęsienie ziemi na północy kraju",
    "ru, Землетрясение на севере страны",
    "uk, Землетрус на півночі країни",
    "bg, Министърът каза че това е важно за града",
    "zh, 北部发生地震",
    "ja, 北部で地震が発生",
    "ro, Cutremur în nordul țării",
    "hu, Földrengés volt az ország északi részén",
    "fi, Maanjäristys pohjoisessa maakunnassa",
    "id, Gempa bumi mengguncang wilayah utara",
  })
  void headlines(String tag, String text) {
    InLocales.check(() -> assertThat(LanguageDetector.detect(text)).isEqualTo(Language.of(tag)));
  }

  @Test
  void aNameInAnotherScriptDoesNotDecide() {
    assertThat(LanguageDetector.detect("شركة Nimbus Robotics تفتح فرعا في الواحة"))
        .isEqualTo(Language.ARABIC);
  }

  @Test
  void nothingToReadIsUnknown() {
    assertThat(LanguageDetector.detect("")).isEqualTo(Language.UNKNOWN);
    assertThat(LanguageDetector.detect("12:30 😀 …")).isEqualTo(Language.UNKNOWN);
  }

  @Test
  void everyListedLanguageHasItsWords() {
    for (String line : DataFile.lines(LanguageDetector.class, "languages.txt")) {
      String tag = line.split("\\s+", -1)[1];
      assertThat(WordList.of(Language.of(tag))).as(tag).hasSizeGreaterThan(20);
    }
  }
}
