package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.DatedEvent;
import org.isnad.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {
  /** A Saturday. */
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 12);

  private final ChainReader reader = new ChainReader(Press.catalogue());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|وصل الوفد أمس الجمعة|2025-07-11|2025-07-11|false",
        "ar|وصل الوفد أمس الخميس|2025-07-11|2025-07-11|true",
        "ar|تزور البلاد في الفترة من 11 إلى 13 يوليو/ تموز الجاري|2025-07-11|2025-07-13|false",
        "ar|افتُتح في 24 يونيو/ حزيران الماضي|2025-06-24|2025-06-24|false",
        "ar|وقع الحادث الشهر الماضي|2025-06-01|2025-06-30|false",
        "ar|بدأت الحرب قبل نحو عام|2024-07-12|2024-07-12|false",
        "ar|توقفت قبل ثلاثة أيام|2025-07-09|2025-07-09|false",
        "ar|في أبريل/نيسان الماضي|2025-04-01|2025-04-30|false",
        "ar|من المقرر أن ينعقد يوم الاثنين|2025-07-14|2025-07-14|false",
        "ar|التقيا يوم الاثنين|2025-07-07|2025-07-07|false",
        "ar|في ديسمبر الماضي|2024-12-01|2024-12-31|false",
        "ar|الأحد 5 تموز 2025|2025-07-05|2025-07-05|true",
        "ar|في عام 2019|2019-01-01|2019-12-31|false",
        "en|The two met on Thursday|2025-07-10|2025-07-10|false",
        "en|They met last week|2025-06-30|2025-07-06|false",
        "en|It opened on July 1|2025-07-01|2025-07-01|false",
        "fr|Ils se sont vus hier vendredi|2025-07-11|2025-07-11|false",
        "fr|ouvert le 24 juin dernier|2025-06-24|2025-06-24|false",
        "ar|من 30 يونيو إلى 2 يوليو|2025-06-30|2025-07-02|false",
        "ar|مطلع الشهر الجاري|2025-07-01|2025-07-10|false",
        "ar|في منتصف يوليو|2025-07-11|2025-07-20|false",
        "ar|بحلول نهاية العام|2025-09-01|2025-12-31|false",
        "ar|في 24 من الشهر الماضي|2025-06-24|2025-06-24|false",
        "ar|في الخامس من يوليو|2025-07-05|2025-07-05|false",
        "ar|الحادي والعشرين من سبتمبر 2024|2024-09-21|2024-09-21|false",
        "ar|17 محرم 1447 هـ الموافق 12 يوليو 2025|2025-07-12|2025-07-12|false",
        "ar|في رمضان الماضي|2025-03-01|2025-03-29|false",
        "ar|بين عامي ٢٠١٩ و٢٠٢١|2019-01-01|2021-12-31|false",
        "ar|خلال الأيام الثلاثة الماضية|2025-07-09|2025-07-12|false",
        "ar|ستبدأ المفاوضات بعد يومين|2025-07-14|2025-07-14|false",
        "ar|الربع الأول من العام الجاري|2025-01-01|2025-03-31|false",
        "ar|الخميس 24 أكتوبر انعقد اللقاء|2024-10-24|2024-10-24|false",
        "ar|في جويلية الماضي|2024-07-01|2024-07-31|false",
        "ar|في 3 أوت|2025-08-03|2025-08-03|false",
        "ar|في ٥ شـتـنـبـر ٢٠٢٤|2024-09-05|2024-09-05|false",
        "ar|في يوليو من العام الماضي|2024-07-01|2024-07-31|false",
        "ar|وقبل أكثر من عقدين|2005-07-12|2005-07-12|false",
        "ar|مساء أمس (الجمعة)|2025-07-11|2025-07-11|false",
        "en|three days ago|2025-07-09|2025-07-09|false",
        "en|It shut last July|2024-07-01|2024-07-31|false",
        "en|on the 24th of last month|2025-06-24|2025-06-24|false",
        "en|from June 30 to July 2|2025-06-30|2025-07-02|false",
        "en|between July 11 and 13|2025-07-11|2025-07-13|false",
        "en|in mid-July|2025-07-11|2025-07-20|false",
        "en|over the past three days|2025-07-09|2025-07-12|false",
        "fr|du 11 au 13 juillet|2025-07-11|2025-07-13|false",
        "fr|il y a trois jours|2025-07-09|2025-07-09|false",
        "fr|à la mi-juillet|2025-07-11|2025-07-20|false",
        "fr|en juillet de l'année dernière|2024-07-01|2024-07-31|false",
      })
  void resolves(String language, String text, LocalDate from, LocalDate to, boolean contradicts) {
    List<DatedEvent> events = reader.events(text, new Language(language), TODAY);
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().from()).isEqualTo(from);
    assertThat(events.getFirst().to()).isEqualTo(to);
    assertThat(events.getFirst().weekdayContradicts()).isEqualTo(contradicts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "في 31 فبراير 2025",
        "مارس الرياضيون تمارينهم",
        "سنة 99999",
        "شعبان رجل كريم",
        "30 شباط الماضي",
        "30 صفر 1447",
        "اليوم العالمي للمياه",
        "وقال الحداد لـ«منارات اليوم»: سمعنا النداء",
        "صلاة الجمعة",
        "قبل ثلاثة أيام من الانتخابات",
        "منذ أيام",
        "النصف الثاني من يناير"
      })
  void inventsNoDay(String text) {
    assertThat(reader.events(text, Language.ARABIC, TODAY)).isEmpty();
  }
}
