package org.isnad.chain;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.isnad.model.Catalogue;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;

/** A small catalogue of agencies for the tests. */
final class Press {
  private Press() {}

  static Catalogue catalogue() {
    return new Catalogue(
        List.of(
            agency(
                "afp",
                "فرانس برس",
                "AFP",
                List.of("أ ف ب", "أ.ف.ب", "فرانس برس", "وكالة فرانس برس", "وكالة الصحافة الفرنسية"),
                List.of("AFP", "Agence France-Presse"),
                List.of("AFP", "Agence France-Presse")),
            agency(
                "reuters",
                "رويترز",
                "Reuters",
                List.of("رويترز", "وكالة رويترز"),
                List.of("Reuters", "Thomson Reuters"),
                List.of("Reuters")),
            agency(
                "tass",
                "تاس",
                "TASS",
                List.of("تاس", "وكالة تاس"),
                List.of("TASS"),
                List.of("Tass")),
            agency(
                "ap",
                "أسوشيتد برس",
                "Associated Press",
                List.of("أسوشيتد برس", "أ ب"),
                List.of("AP", "Associated Press", "The Associated Press"),
                List.of("AP")),
            agency(
                "dpa",
                "د ب أ",
                "dpa",
                List.of("د ب أ", "وكالة الأنباء الألمانية"),
                List.of("dpa"),
                List.of("dpa")),
            agency(
                "upi",
                "يونايتد برس",
                "UPI",
                List.of("يونايتد برس"),
                List.of("UPI"),
                List.of("UPI")),
            agency(
                "map",
                "وكالة المغرب العربي للأنباء",
                "MAP",
                List.of("وكالة المغرب العربي للأنباء", "لاماب"),
                List.of("MAP"),
                List.of("MAP")),
            agency(
                "wam",
                "وكالة أنباء الإمارات",
                "WAM",
                List.of("وام", "وكالة أنباء الإمارات"),
                List.of("WAM"),
                List.of("WAM")),
            agency(
                "tap",
                "وكالة تونس إفريقيا للأنباء",
                "TAP",
                List.of("وات", "وكالة تونس إفريقيا للأنباء"),
                List.of("TAP"),
                List.of("TAP")),
            agency(
                "anadolu",
                "الأناضول",
                "Anadolu",
                List.of("الأناضول", "وكالة الأناضول"),
                List.of("Anadolu"),
                List.of("Anadolu")),
            agency(
                "kcna",
                "وكالة الأنباء المركزية الكورية",
                "KCNA",
                List.of("وكالة الأنباء المركزية الكورية"),
                List.of("KCNA"),
                List.of("KCNA"))));
  }

  private static Source agency(
      String id, String arabic, String english, List<String> ar, List<String> en, List<String> fr) {
    return new Source(
        id,
        Map.of(Language.ARABIC, arabic, Language.ENGLISH, english),
        null,
        SourceKind.AGENCY,
        null,
        URI.create("https://" + id + ".example/"),
        List.of(Language.ENGLISH),
        List.of(),
        Map.of(Language.ARABIC, ar, Language.ENGLISH, en, Language.FRENCH, fr));
  }
}
