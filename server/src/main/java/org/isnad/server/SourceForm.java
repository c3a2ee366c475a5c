package org.isnad.server;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.FeedAddress;
import org.isnad.model.Language;
import org.isnad.model.Source;
import org.isnad.model.SourceKind;
import org.isnad.pipeline.TypedAddress;
import org.jspecify.annotations.Nullable;

/**
 * What an admin writes about a source, as typed; Spring binds it by these names.
 *
 * @param languages tags with anything between them: "ar, en"
 * @param feed the addresses of the feeds that were ticked
 */
record SourceForm(
    @Nullable String nameAr,
    @Nullable String nameEn,
    @Nullable String nameFr,
    @Nullable String kind,
    @Nullable String country,
    @Nullable String languages,
    @Nullable String owner,
    @Nullable String home,
    @Nullable List<String> feed) {
  private static final int LONGEST = 120;
  private static final int MOST_FEEDS = 50;
  private static final Pattern BETWEEN_TAGS = Pattern.compile("[^A-Za-z-]+");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** What it says of a source that is known already. */
  static SourceForm of(Source source) {
    return new SourceForm(
        source.names().get(Language.ARABIC),
        source.names().get(Language.ENGLISH),
        source.names().get(Language.FRENCH),
        Links.style(source.kind()),
        source.country(),
        String.join(" ", source.languages().stream().map(Language::tag).toList()),
        source.owner(),
        source.home().toString(),
        List.of());
  }

  /** The first thing that is wrong with it, as a message key; empty when a source can be made. */
  Optional<String> problem() {
    if (names(Map.of()).isEmpty()) {
      return Optional.of("sources.bad.name");
    }
    if (kinds().isEmpty()) {
      return Optional.of("sources.bad.kind");
    }
    if (!text(country).isEmpty() && countryCode() == null) {
      return Optional.of("sources.bad.country");
    }
    if (languageList().isEmpty()) {
      return Optional.of("sources.bad.languages");
    }
    return homeAddress().isEmpty() ? Optional.of("sources.bad.home") : Optional.empty();
  }

  /**
   * The source it describes; call it only where there is no {@link #problem}.
   *
   * @param was what the catalogue says of it already; what the form cannot say is kept
   */
  Source source(String id, @Nullable Source was) {
    String owned = text(owner);
    return new Source(
        id,
        names(was == null ? Map.of() : was.names()),
        countryCode(),
        kinds().orElseThrow(),
        owned.isEmpty() ? null : owned,
        homeAddress().orElseThrow(),
        languageList(),
        was == null ? List.of() : was.feeds(),
        was == null ? Map.of() : was.credits());
  }

  /** The feeds that were ticked. */
  List<FeedAddress> feeds() {
    if (feed == null) {
      return List.of();
    }
    return feed.stream()
        .limit(MOST_FEEDS)
        .flatMap(typed -> TypedAddress.read(typed).stream())
        .map(address -> new FeedAddress(address, null))
        .distinct()
        .toList();
  }

  private Map<Language, String> names(Map<Language, String> kept) {
    Map<Language, String> names = new LinkedHashMap<>(kept);
    name(names, Language.ARABIC, nameAr);
    name(names, Language.ENGLISH, nameEn);
    name(names, Language.FRENCH, nameFr);
    return names;
  }

  private static void name(Map<Language, String> names, Language language, @Nullable String typed) {
    String name = text(typed);
    if (name.isEmpty()) {
      names.remove(language);
    } else {
      names.put(language, name);
    }
  }

  private Optional<SourceKind> kinds() {
    for (SourceKind known : SourceKind.values()) {
      if (Links.style(known).equals(text(kind))) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private @Nullable String countryCode() {
    String code = text(country).toUpperCase(Locale.ROOT);
    return COUNTRIES.contains(code) ? code : null;
  }

  private List<Language> languageList() {
    List<Language> list = new ArrayList<>();
    for (String tag : BETWEEN_TAGS.splitAsStream(text(languages)).toList()) {
      Language language = Language.of(tag);
      if (language.known() && !list.contains(language)) {
        list.add(language);
      }
    }
    return list;
  }

  private Optional<URI> homeAddress() {
    return TypedAddress.read(text(home));
  }

  private static String text(@Nullable String typed) {
    String line = typed == null ? "" : PlainText.line(typed);
    return line.substring(0, Math.min(LONGEST, line.length()));
  }
}
