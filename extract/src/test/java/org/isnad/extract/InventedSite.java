package org.isnad.extract;

import java.nio.charset.StandardCharsets;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;

/** Pages of invented publishers, for tests over several of them. */
final class InventedSite {
  /** Reads like prose of the article and stands on every page. */
  static final String NOTICE =
      "تأسست صحيفة المرفأ المتخيلة قبل أربعين عاما، وهي تصدر كل صباح من مدينة الساحل، وتهتم بأخبار الناس قبل أخبار الساسة، ويحررها فريق صغير.";

  static final String ENGLISH_NOTICE =
      "The Imagined Harbour Post has been written by a small crew since the year of the flood, and it answers to its readers, who own it, and to nobody else.";

  private static final String[] ARABIC = {
    "قال المهندس المشرف على المشروع إن الجسر %s سيفتح أمام المشاة أولا، ثم أمام السيارات الصغيرة في مطلع الشهر المقبل.",
    "وأضاف أن الحي %s ظل ينتظر هذا العمل سنوات طويلة، وأن سكانه شاركوا في اختيار شكل السور وألوان المصابيح.",
    "ورأت بائعة في سوق %s أن الطريق الجديد سيعيد الزبائن إلى الدكاكين القديمة، بعدما هجروها حين انقطعت الحافلات.",
  };

  private static final String[] ENGLISH = {
    "The engineer in charge of the %s bridge said that walkers would cross it first, and small cars at the start of next month.",
    "People in the %s quarter had waited for this work for years, she added, and had chosen the shape of the rail themselves.",
    "A trader at the %s market hoped that the new road would bring buyers back to the old shops, which they left with the buses.",
  };

  private InventedSite() {}

  /** An Arabic article about {@code name}, with the notice among its paragraphs. */
  static String arabic(String name) {
    return page("ar", "أعمال الجسر في " + name + " تقترب من نهايتها", name, ARABIC, NOTICE);
  }

  static String english(String name) {
    return page(
        "en", "Works on the " + name + " bridge near their end", name, ENGLISH, ENGLISH_NOTICE);
  }

  private static String page(
      String language, String title, String name, String[] sentences, String notice) {
    StringBuilder html = new StringBuilder();
    html.append("<html lang=").append(language).append("><head><title>").append(title);
    html.append("</title><link rel=canonical href='https://post.example/")
        .append(language)
        .append('/')
        .append(Integer.toHexString(name.hashCode()))
        .append("'></head><body><nav><a href=/>Home</a></nav><article><h1>");
    html.append(title).append("</h1><div class=story>");
    for (String sentence : sentences) {
      html.append("<p class=text>").append(sentence.replace("%s", name)).append("</p>");
    }
    html.append("<p class='text note-").append(name.length()).append("'>").append(notice);
    return html.append("</p></div></article></body></html>").toString();
  }

  static Payload payload(String html) {
    return new Payload(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8");
  }

  static Article article(String html, ReadingAids aids) {
    return article(Extractor.extract(payload(html), null, null, aids));
  }

  static Article article(Outcome<Article> outcome) {
    return switch (outcome) {
      case Outcome.Done<Article>(Article article, var problems) -> article;
      case Outcome.Failed<Article>(var problem) -> throw new AssertionError(problem.toString());
    };
  }
}
