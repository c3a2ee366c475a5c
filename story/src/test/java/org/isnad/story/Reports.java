package org.isnad.story;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Language;

/** Invented reports for tests. */
final class Reports {
  static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");

  static final String BRIDGE_COPY =
      "افتتح وزير الأشغال سالم الراوي صباح اليوم جسر النخيل الجديد الذي يربط ضفتي نهر الزهر في"
          + " مدينة الواحة، بعد ثلاثة أعوام من العمل وبكلفة بلغت 120 مليون دينار. وقال الراوي إن"
          + " الجسر سيخفف الازدحام عن وسط المدينة ويختصر الطريق إلى الميناء بنحو عشرين دقيقة."
          + " وأضاف أن الوزارة ستبدأ قريبا بناء جسر ثان في بلدة السدرة شمال الواحة.";

  private Reports() {}

  static StoryItem arabic(long id, String source, int hour, String title, String text) {
    return new StoryItem(
        id, Language.ARABIC, MORNING.plusSeconds(3600L * hour), source, title, text, List.of());
  }

  static StoryItem credited(StoryItem item, String agency) {
    return new StoryItem(
        item.id(),
        item.language(),
        item.at(),
        item.sourceId(),
        item.title(),
        item.text(),
        List.of(agency));
  }

  static StoryItem bridge(long id, String source, int hour) {
    return arabic(id, source, hour, "وزير الأشغال يفتتح جسر النخيل في الواحة", BRIDGE_COPY);
  }

  static StoryItem otherBridge(long id, String source, int hour) {
    return arabic(
        id,
        source,
        hour,
        "افتتاح جسر النخيل في مدينة الواحة بحضور الراوي",
        "شهدت الواحة افتتاح جسر النخيل فوق نهر الزهر بحضور وزير الأشغال سالم الراوي ومئات السكان،"
            + " فيما قدر خبراء كلفة الجسر بنحو 130 مليون دينار.");
  }

  static StoryItem football(long id, String source, int hour) {
    return arabic(
        id,
        source,
        hour,
        "الصقور يهزمون الأمواج بثلاثية ويتصدرون الدوري",
        "حقق فريق الصقور فوزا كبيرا على ضيفه الأمواج بثلاثة أهداف دون رد في مباراة أقيمت مساء أمس"
            + " على ملعب المرجان، ليتصدر الترتيب بفارق نقطتين.");
  }
}
