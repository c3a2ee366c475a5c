package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.ReaderSteps.account;
import static org.isnad.server.ReaderSteps.body;
import static org.isnad.server.ReaderSteps.location;
import static org.isnad.server.ReaderSteps.signedUp;

import java.net.http.HttpResponse;
import java.util.Map;
import org.isnad.model.Comment;
import org.isnad.model.Reader.Role;
import org.isnad.model.Reader.Standing;
import org.isnad.model.StoryChange;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments of readers, and what moderators make of them. */
class DiscussionTest {

  @BeforeEach
  void nobodyHasAskedYet() {
    PaperServer.forgetLimits();
  }

  private static String comment(Visitor visitor, String page, Map<String, String> fields) {
    HttpResponse<String> answer = visitor.submit(page, page + "/comments", fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String place = location(answer);
    return place.substring(place.indexOf("#comment-") + "#comment-".length());
  }

  @Test
  void whatWasWrittenInAnExpiredFormIsNotLost() {
    PaperServer.forgetLimits();
    Visitor visitor = PaperServer.visitor();
    String action = "/report/1100/comments";
    HttpResponse<String> answer =
        visitor.post(
            action,
            "_csrf=old&name="
                + Visitor.Text.encoded("ساهر")
                + "&text="
                + Visitor.Text.encoded("كتبت هذا ليلا\nونمت <b>"));
    assertThat(answer.statusCode()).isEqualTo(403);
    Document page = ReaderSteps.body(answer);
    assertThat(page.select("textarea[name=text]").val()).isEqualTo("كتبت هذا ليلا\nونمت <b>");
    assertThat(page.select("form[action=" + action + "] input[name=name]").val()).isEqualTo("ساهر");
    String token = page.select("form[action=" + action + "] input[name=_csrf]").val();
    HttpResponse<String> again =
        visitor.post(
            action,
            "_csrf="
                + Visitor.Text.encoded(token)
                + "&name="
                + Visitor.Text.encoded("ساهر")
                + "&text="
                + Visitor.Text.encoded("كتبت هذا ليلا"));
    assertThat(again.statusCode()).isEqualTo(303);
    HttpResponse<String> secret = visitor.post("/sign-in", "_csrf=old&password=x&name=y");
    assertThat(ReaderSteps.body(secret).select("main form")).as("no password comes back").isEmpty();
  }

  @Test
  void aNewReadersFirstCommentWaitsAndIsTheirsAlone() {
    Visitor reader = signedUp("جديدة هنا");
    String id = comment(reader, "/report/1100", Map.of("text", "أول ما أكتب"));
    assertThat(reader.page("/report/1100").select("#comment-" + id + " .waits")).isNotEmpty();
    assertThat(PaperServer.visitor().page("/report/1100").select("#comment-" + id)).isEmpty();

    Visitor moderator = signedUp("مشرفة أولى", Role.MODERATOR);
    Document queue = moderator.page("/moderation");
    assertThat(queue.select(".queue .comment").eachText()).contains("أول ما أكتب");
    moderator.submit("/moderation", "/moderation/" + id, Map.of("act", "show"));
    assertThat(PaperServer.visitor().page("/report/1100").select("#comment-" + id)).hasSize(1);
    assertThat(account("جديدة هنا").reader().standing()).isEqualTo(Standing.TRUSTED);
    String second = comment(reader, "/report/1100", Map.of("text", "وهذا الثاني"));
    assertThat(PaperServer.visitor().page("/report/1100").select("#comment-" + second)).hasSize(1);
    assertThat(moderator.page("/moderation/log").select(".history li").text())
        .contains("مشرفة أولى", "comment " + id);
  }

  @Test
  void answersStandBelowWhatTheyAnswer() {
    Visitor guest = PaperServer.visitor();
    String top = comment(guest, "/story/1400", Map.of("name", "زائرة", "text", "سؤال عن الكهرباء"));
    Document asked = guest.page("/story/1400?reply=" + top);
    assertThat(asked.select("#comment-form h3").text()).isEqualTo("جوابك على زائرة");
    String answer =
        comment(guest, "/story/1400", Map.of("name", "سامي", "text", "جواب السؤال", "parent", top));
    Document page = guest.page("/story/1400");
    assertThat(page.select("details .depth-1 #comment-" + answer)).hasSize(1);
    assertThat(page.select(".comments summary").text()).isEqualTo("جواب واحد");
    HttpResponse<String> lost =
        guest.submit(
            "/story/1400",
            "/story/1400/comments",
            Map.of("name", "سامي", "text", "جواب ضائع", "parent", "77"));
    assertThat(lost.statusCode()).isEqualTo(422);
    assertThat(body(lost).select("#comment-text").text()).isEqualTo("جواب ضائع");
  }

  @Test
  void aWriterMayChangeAndWithdraw() {
    Visitor reader = signedUp("كاتبة متأنية");
    ReaderSteps.become("كاتبة متأنية", Role.READER, Standing.TRUSTED);
    String id = comment(reader, "/report/1000", Map.of("text", "فيه غلطه"));
    String edit = "/comment/" + id + "/edit";
    reader.submit(edit, edit, Map.of("text", "فيه غلطة"));
    Document page = PaperServer.visitor().page("/report/1000");
    assertThat(page.select("#comment-" + id + " .comment").text()).isEqualTo("فيه غلطة");
    assertThat(page.select("#comment-" + id + " .meta").text()).contains("معدَّل");
    assertThat(page.select("#comment-" + id + " a[href$=edit]")).isEmpty();

    Visitor other = signedUp("غريبة عنها");
    assertThat(other.get(edit).statusCode()).isEqualTo(404);
    String answer =
        comment(
            PaperServer.visitor(),
            "/report/1000",
            Map.of("name", "زائر", "text", "أوافقك", "parent", id));
    reader.submit("/report/1000", "/comment/" + id + "/withdraw", Map.of());
    Document after = PaperServer.visitor().page("/report/1000");
    assertThat(after.select("#comment-" + id).text()).isEqualTo("سحب الكاتب هذا التعليق.");
    assertThat(after.select("#comment-" + answer + " .comment").text()).isEqualTo("أوافقك");
  }

  @Test
  void whatReadersObjectToIsDecided() {
    String id =
        comment(PaperServer.visitor(), "/report/400", Map.of("name", "فظ", "text", "كلام جارح"));
    Visitor reader = PaperServer.visitor();
    String object = "/comment/" + id + "/object";
    HttpResponse<String> sent = reader.submit(object, object, Map.of("reason", "شتم"));
    assertThat(location(sent)).contains("/report/400?objected");
    assertThat(reader.page("/report/400?objected").select(".comments .done").text())
        .isEqualTo("وصل اعتراضك إلى المشرفين.");
    Visitor moderator = signedUp("مشرفة ثانية", Role.MODERATOR);
    assertThat(moderator.page("/moderation").select(".objections").eachText())
        .anyMatch(text -> text.contains("شتم"));
    moderator.submit(
        "/moderation", "/moderation/" + id, Map.of("act", "remove", "reason", "شتم صريح"));
    assertThat(PaperServer.visitor().page("/report/400").select("#comment-" + id)).isEmpty();
    assertThat(moderator.page("/moderation/log").text()).contains("شتم صريح");
  }

  @Test
  void aBannedReaderWritesNoMore() {
    Visitor spammer = signedUp("بائع الوهم");
    String id = comment(spammer, "/report/300", Map.of("text", "اشتر الآن"));
    Visitor moderator = signedUp("مشرفة ثالثة", Role.MODERATOR);
    moderator.submit("/moderation", "/moderation/" + id, Map.of("act", "ban", "reason", "إعلان"));
    assertThat(account("بائع الوهم").reader().standing()).isEqualTo(Standing.BANNED);
    Document page = spammer.page("/report/300");
    assertThat(page.select("#comment-form")).isEmpty();
    assertThat(page.select(".comments .empty").text()).contains("أوقف المشرفون كتابتك هنا.");
  }

  @Test
  void aGuestCannotSignAsAReaderOrPostLinksUnseen() {
    signedUp("منى المعروفة");
    Visitor guest = PaperServer.visitor();
    HttpResponse<String> borrowed =
        guest.submit(
            "/report/200",
            "/report/200/comments",
            Map.of("name", "مُنى المعروفه", "text", "أنا هي"));
    assertThat(borrowed.statusCode()).isEqualTo(422);
    HttpResponse<String> link =
        guest.submit(
            "/report/200",
            "/report/200/comments",
            Map.of("name", "زائر", "text", "انظروا https://shop.example/x"));
    assertThat(location(link)).contains("?held");
    assertThat(guest.page("/report/200").select(".comment")).isEmpty();
  }

  @Test
  void addressesBecomeLinksThatGiveNothingAway() {
    Visitor reader = signedUp("مع الدليل", Role.MODERATOR);
    String id =
        comment(
            reader,
            "/report/101",
            Map.of("text", "انظر (https://a.example/b?c=1)، <a href=x>ثم</a> javascript:x"));
    String other =
        comment(reader, "/report/101", Map.of("text", "انظر هنا https://a.example/long-address"));
    Document page = PaperServer.visitor().page("/report/101");
    assertThat(page.select("#comment-" + id + " .comment a").eachAttr("href"))
        .containsExactly("https://a.example/b?c=1");
    assertThat(page.select("#comment-" + other + " .comment").attr("dir"))
        .as("the address is not what is said")
        .isEqualTo("rtl");
    assertThat(page.select("#comment-" + id + " .comment a").attr("rel"))
        .contains("nofollow", "noreferrer", "ugc");
    assertThat(page.select("#comment-" + id + " .comment").text()).contains("<a href=x>ثم</a>");
  }

  @Test
  void commentsGoAlongWhenStoriesBecomeOne() {
    long merged = 1499;
    PaperServer.PAPER.comments.add(
        new Comment(
            4711,
            new Comment.Subject(Comment.Subject.Kind.STORY, merged),
            null,
            null,
            "زائر قديم",
            "كتبته قبل الضم",
            SamplePaper.NOW,
            null,
            Comment.Status.SHOWN));
    PaperServer.PAPER.library.change(
        new StoryChange(StoryChange.Kind.MERGED, 1300, 1300, merged, .9, "", SamplePaper.NOW));
    Document page = PaperServer.visitor().page("/story/1300");
    assertThat(page.select("#comment-4711 .comment").text()).isEqualTo("كتبته قبل الضم");
    String answer =
        comment(
            PaperServer.visitor(),
            "/story/1300",
            Map.of("name", "سامية", "text", "وأجبته بعده", "parent", "4711"));
    assertThat(PaperServer.visitor().page("/story/1300").select(".depth-1 #comment-" + answer))
        .hasSize(1);
  }
}
