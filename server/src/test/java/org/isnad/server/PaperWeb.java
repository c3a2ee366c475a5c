package org.isnad.server;

import java.nio.charset.StandardCharsets;
import org.isnad.model.Payload;
import org.isnad.pipeline.Web;

/** A site of a newspaper that nobody knows yet, and nothing else. */
final class PaperWeb implements Web {
  private static final String HOME =
      """
      <!doctype html><html lang="ar" dir="rtl"><head><title>صدى الميناء</title>
      <link rel="alternate" type="application/rss+xml" title="آخر الأخبار" href="/rss">
      </head><body><h1>صدى الميناء</h1></body></html>
      """;

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>صدى الميناء</title>
      <item><title>رافعة جديدة في الميناء القديم</title><link>https://sada.example/1</link>
      <pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate></item>
      <item><title>الصيادون يعودون بعد العاصفة</title><link>https://sada.example/2</link>
      <pubDate>Mon, 23 Nov 2026 07:00:00 GMT</pubDate></item>
      </channel></rss>
      """;

  private static final String ARTICLE =
      """
      <!doctype html><html lang="ar" dir="rtl"><head><title>رافعة جديدة - صدى الميناء</title>
      <meta property="article:published_time" content="2026-11-23T08:00:00Z"></head><body>
      <nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav>
      <article><h1>رافعة جديدة في الميناء القديم</h1>
      <p>قالت إدارة الميناء القديم إن رافعة جديدة ستبدأ العمل صباح الأحد المقبل بعد أشهر من الانتظار والتجارب.</p>
      <p>وأضافت الإدارة أن الرافعة تستطيع أن تحمل أربعين طنا، وأنها ستخفف الازدحام عند الأرصفة الشمالية كلها.</p>
      <p>ويرى عمال في الميناء أن العمل سيكون أسرع، وأن السفن لن تنتظر أياما طويلة في عرض البحر كما كانت تفعل.</p>
      </article><footer>جميع الحقوق محفوظة</footer></body></html>
      """;

  @Override
  public Answer get(Request request) {
    String at = request.address().toString();
    return switch (at) {
      case "https://sada.example/", "https://sada.example" -> fetched(request, HOME, "text/html");
      case "https://sada.example/rss" -> fetched(request, FEED, "application/rss+xml");
      case "https://sada.example/1" -> fetched(request, ARTICLE, "text/html");
      default -> new Refused("http-404", at, null, false, SamplePaper.NOW);
    };
  }

  private static Fetched fetched(Request request, String text, String type) {
    Payload payload = new Payload(text.getBytes(StandardCharsets.UTF_8), type + "; charset=utf-8");
    return new Fetched(request.address(), null, payload, null, null, SamplePaper.NOW);
  }
}
