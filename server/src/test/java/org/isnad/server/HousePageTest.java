package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.ReaderSteps.signedUp;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.isnad.model.Reader.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Settings and backups on an admin's page. */
class HousePageTest {
  private static final String PAGE = "/admin/house";

  @Test
  void aBackupIsMadeSentAndDeleted() {
    Visitor admin = signedUp("حافظة النسخ", Role.ADMIN);
    admin.submit(PAGE, PAGE + "/backups", Map.of());
    Document page = admin.page(PAGE);
    List<String> links = page.select(".followed a").eachAttr("href");
    assertThat(links).hasSize(1);
    HttpResponse<String> file = admin.get(links.getFirst());
    assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
    assertThat(file.body()).startsWith("PK").contains("isnad.db");
    assertThat(PaperServer.visitor().get(links.getFirst()).statusCode())
        .as("nobody else's")
        .isEqualTo(303);
    String name = links.getFirst().substring(links.getFirst().lastIndexOf('/') + 1);
    admin.submit(PAGE, PAGE + "/backups/delete", Map.of("name", name));
    assertThat(admin.page(PAGE).select(".empty")).hasSize(1);
    assertThat(admin.get(links.getFirst()).statusCode()).isEqualTo(404);
    assertThat(admin.page("/moderation/log").text()).contains(name);
  }

  @Test
  void noOtherFileIsSentOrDeleted() {
    Visitor admin = signedUp("متطفل على الملفات", Role.ADMIN);
    for (String name : List.of("isnad.db", "..%2Fisnad.db", "isnad-20260101T000000Z.zip", "key")) {
      assertThat(admin.get(PAGE + "/backups/" + name).statusCode()).as(name).isIn(400, 404);
    }
    assertThat(
            admin
                .submit(PAGE, PAGE + "/backups", PAGE + "/backups/delete", Map.of("name", "../key"))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void theSettingsAreShownAsTheyStand() {
    Visitor admin = signedUp("قارئة الإعدادات", Role.ADMIN);
    assertThat(admin.page(PAGE).select(".facts").text())
        .contains("guest-comments shown")
        .contains("pace 1000");
    assertThat(admin.page(PAGE).select("bdi").eachText())
        .as("a command keeps its own direction")
        .contains("./isnad import");
  }
}
