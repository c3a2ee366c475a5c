package org.isnad.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.isnad.extract.Extractor;
import org.isnad.model.Payload;

/**
 * What a page costs as it grows: time a doubling, bytes allocated and the most that is alive at
 * once, both as multiples of the page's size. {@code bench/run growth}
 */
public final class ExtractGrowth {
  /** Copies of the page's repeated part, to nearly the six million characters that are read. */
  private static final int[] COPIES = {1, 2, 4, 8, 16};

  private static final int WARM = 40;
  private static final int ROUNDS = 7;

  /** Heaps looked at while a page is read again and again. */
  private static final int LOOKS = 40;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ExtractGrowth() {}

  public static void main(String[] arguments) throws InterruptedException {
    grow("article", GrowingPage::article);
    grow("furniture", GrowingPage::furniture);
    List<byte[]> pages = ExtractPages.aeb();
    for (int i = 0; i < 5; i++) {
      pages.forEach(ExtractGrowth::extract);
    }
    long bytes = pages.stream().mapToLong(page -> page.length).sum();
    long before = THREAD.getCurrentThreadAllocatedBytes();
    pages.forEach(ExtractGrowth::extract);
    double allocated = THREAD.getCurrentThreadAllocatedBytes() - before;
    System.out.printf(
        Locale.ROOT,
        "%d aeb pages: %.0f kB a page, %.0f kB allocated a page, %.1f times its size%n",
        pages.size(),
        bytes / 1e3 / pages.size(),
        allocated / 1e3 / pages.size(),
        allocated / bytes);
  }

  private static void grow(String shape, IntFunction<byte[]> of) throws InterruptedException {
    for (int i = 0; i < WARM; i++) {
      extract(of.apply(4));
    }
    double last = 0;
    for (int copies : COPIES) {
      byte[] page = of.apply(copies);
      double best = Double.MAX_VALUE;
      double allocated = 0;
      for (int round = 0; round < ROUNDS; round++) {
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        long start = THREAD.getCurrentThreadCpuTime();
        extract(page);
        best = Math.min(best, (THREAD.getCurrentThreadCpuTime() - start) / 1e6);
        allocated = THREAD.getCurrentThreadAllocatedBytes() - bytes;
      }
      System.out.printf(
          Locale.ROOT,
          "%-10s %2d× %5.2f MB %7.1f ms  time %s  allocated %4.1f× its size  alive at most %4.1f×%n",
          shape,
          copies,
          page.length / 1e6,
          best,
          last == 0 ? "     " : String.format(Locale.ROOT, "×%.2f", best / last),
          allocated / page.length,
          alive(page) / page.length);
      last = best;
    }
  }

  /** Collects garbage at odd moments while another thread extracts, and sees what stays. */
  private static double alive(byte[] page) throws InterruptedException {
    System.gc();
    long idle = used();
    AtomicBoolean on = new AtomicBoolean(true);
    Thread reader =
        Thread.ofPlatform()
            .start(() -> {
              while (on.get()) {
                extract(page);
              }
            });
    long most = 0;
    for (int look = 0; look < LOOKS; look++) {
      Thread.sleep(1 + look * 7 % 30);
      System.gc();
      most = Math.max(most, used() - idle);
    }
    on.set(false);
    reader.join();
    return most;
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void extract(byte[] page) {
    Extractor.extract(new Payload(page, "text/html; charset=utf-8"), null, null);
  }

  /** Invented pages of about 0.35 MB a copy. */
  private static final class GrowingPage {
    private static final String HEAD =
        "<!doctype html><html lang=ar><head><title>جسر الوادي</title></head><body><nav>"
            + "<a href=/a>الرئيسية</a> <a href=/b>محليات</a></nav><article><h1>جسر الوادي</h1>";

    static byte[] article(int copies) {
      StringBuilder page = new StringBuilder(HEAD);
      for (int i = 0; i < copies * 700; i++) {
        page.append("<p class=\"text part\">")
            .append(i)
            .append(" قالت بلدية الوادي إن الجسر الجديد سيفتح قريباً أمام السكان، وإن ")
            .append("<a href=\"/news/" + i + "\">أعمال الطريق</a> انتهت قبل موعدها بشهرين كاملين. ")
            .append("The council said the bridge had cost less than planned, and thanked ")
            .append("<b>everyone</b> who had waited for it through two long winters.</p>\n");
      }
      return bytes(page.append("</article></body></html>"));
    }

    static byte[] furniture(int copies) {
      StringBuilder page = new StringBuilder(HEAD);
      for (int i = 0; i < 20; i++) {
        page.append(
            "<p>قالت بلدية الوادي إن الجسر الجديد سيفتح قريباً أمام سكان المدينة كلهم.</p>");
      }
      page.append("</article>");
      for (int i = 0; i < copies * 900; i++) {
        page.append("<div class=\"related-box card-" + i % 50 + "\"><a href=\"/n/" + i + "\">")
            .append("<img src=\"/p/" + i + ".jpg\" alt=\"\"><h3>خبر آخر رقم " + i + "</h3></a>")
            .append("<span class=\"meta date\">9 يوليو 2026</span><ul class=share-list><li>")
            .append("<a href=#>شارك</a><li><a href=#>Share this</a></ul><script>var a")
            .append(i + "={\"id\":" + i + ",\"kind\":\"card\",\"seen\":false};</script></div>\n");
      }
      return bytes(page.append("</body></html>"));
    }

    private static byte[] bytes(StringBuilder page) {
      return page.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
