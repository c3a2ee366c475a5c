package org.isnad.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Attribution;
import org.isnad.model.Hashtag;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Report;
import org.isnad.text.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * The attributions, hashtags and kinds of media of a report's latest revision, as rows that can be
 * looked up.
 */
final class ReportParts {
  private static final String ATTRIBUTION =
      """
      INSERT INTO attribution (report_id, ordinal, speaker, speaker_spelling, speaker_sound, kind,
                               reported_at, via, cue, content)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String HASHTAG =
      """
      INSERT INTO report_hashtag (report_id, ordinal, tag_key, label, reported_at)
      VALUES (?, ?, ?, ?, ?)
      """;

  private static final String MEDIA =
      "INSERT INTO report_media (report_id, kind, reported_at) VALUES (?, ?, ?)";

  private ReportParts() {}

  static void replace(Session session, Report report) throws SQLException {
    if (report.revision() > 1) {
      session.change("DELETE FROM attribution WHERE report_id = ?", report.id());
      session.change("DELETE FROM report_hashtag WHERE report_id = ?", report.id());
      session.change("DELETE FROM report_media WHERE report_id = ?", report.id());
    }
    session.changeEach(ATTRIBUTION, attributions(report));
    session.changeEach(HASHTAG, hashtags(report));
    session.changeEach(MEDIA, media(report));
  }

  private static List<@Nullable Object[]> attributions(Report report) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Attribution attribution : report.reading().attributions()) {
      Mention speaker = attribution.speaker();
      NameKey key = speaker == null ? null : NameKey.of(speaker.name());
      rows.add(
          new @Nullable Object[] {
            report.id(),
            rows.size(),
            speaker == null ? null : speaker.name(),
            key == null ? null : Columns.key(key.spelling()),
            key == null ? null : Columns.key(key.sound()),
            attribution.kind(),
            report.reportedAt(),
            attribution.via().stream().map(Mention::name).collect(Collectors.joining("\n")),
            attribution.cue().text(),
            attribution.content().stream().map(Passage::text).collect(Collectors.joining("\n"))
          });
    }
    return rows;
  }

  private static List<@Nullable Object[]> media(Report report) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    report.article().media().stream()
        .flatMap(embed -> embed.media().stream())
        .distinct()
        .forEach(kind -> rows.add(new @Nullable Object[] {report.id(), kind, report.reportedAt()}));
    return rows;
  }

  private static List<@Nullable Object[]> hashtags(Report report) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (Hashtag tag : report.reading().hashtags()) {
      rows.add(
          new @Nullable Object[] {
            report.id(), rows.size(), Columns.key(tag.key()), tag.label(), report.reportedAt()
          });
    }
    return rows;
  }
}
