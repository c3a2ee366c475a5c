package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.ReaderSteps.body;
import static org.isnad.server.ReaderSteps.signedUp;

import java.net.http.HttpResponse;
import java.util.Map;
import org.isnad.model.Reader.Role;
import org.isnad.pipeline.Name;
import org.isnad.pipeline.NameBook;
import org.junit.jupiter.api.Test;

/** An admin's decisions on names. */
class NameAdminTest {
  private static final NameBook NAMES = PaperServer.PAPER.names;

  @Test
  void namesAreFoundMadeOneAndTakenApart() {
    Visitor admin = signedUp("نسّابة", Role.ADMIN);
    assertThat(admin.page("/admin/names?q=Reem+Haddad").select(".followed").text())
        .contains("ريم الحداد");
    // Two that no other test looks at.
    Name one = NAMES.find("اتحاد المزارعين", 1).getFirst();
    Name other = NAMES.find("مرصد الساحل", 1).getFirst();
    int spellings = one.spellings().size() + other.spellings().size();
    String page = "/admin/names/" + one.id();
    String label = other.spellings().getFirst().spelled();
    assertThat(admin.page(page + "?q=" + Visitor.Text.encoded(label)).select(".followed").text())
        .contains(label);
    admin.submit(
        page + "?q=" + Visitor.Text.encoded(label),
        page,
        Map.of("act", "merge", "other", String.valueOf(other.id())));
    assertThat(NAMES.name(one.id()).orElseThrow().spellings()).hasSize(spellings);
    String now = "/admin/names/" + NAMES.name(one.id()).orElseThrow().id();
    assertThat(admin.page(now).select("button[value=split]")).isNotEmpty();
    admin.submit(now, now, Map.of("act", "split", "other", String.valueOf(one.id())));
    assertThat(NAMES.name(one.id()).orElseThrow().spellings()).hasSize(one.spellings().size());
    assertThat(admin.page("/moderation/log").text()).contains("ضمّ الاسم", "فصل الاسم");
  }

  @Test
  void whatCannotBeDecidedIsSaid() {
    Visitor admin = signedUp("نسّابة أخرى", Role.ADMIN);
    long id = NAMES.find("ريم الحداد", 1).getFirst().id();
    String page = "/admin/names/" + id;
    HttpResponse<String> same =
        admin.submit(page, page, Map.of("act", "merge", "other", String.valueOf(id)));
    assertThat(same.statusCode()).isEqualTo(409);
    assertThat(body(same).select(".problem").text()).isNotEmpty();
    HttpResponse<String> none = admin.submit(page, page, Map.of("act", "split", "other", "5"));
    assertThat(none.statusCode()).isEqualTo(409);
    assertThat(admin.submit(page, page, Map.of("act", "rename")).statusCode()).isEqualTo(400);
    assertThat(admin.get("/admin/names/5").statusCode()).isEqualTo(404);
    assertThat(admin.page("/admin/names?q=" + Visitor.Text.encoded("زقزقزق")).select(".empty"))
        .hasSize(1);
  }
}
