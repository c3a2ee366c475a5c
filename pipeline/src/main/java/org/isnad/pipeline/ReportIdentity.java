package org.isnad.pipeline;

import java.net.URI;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/**
 * Which address is a report's own (الرابط الأصلي). A feed's link may be a shortened one, one for
 * phones or one that counts clicks; the page tells better, by where redirects ended and by the
 * address it gives itself. Pages also tell wrong: content systems name the home page, a section or
 * the last article on every page. So each is believed only as far as it looks like an address of
 * the same article ({@link AddressLikeness}):
 *
 * <ol>
 *   <li>the address the page gives itself (link rel=canonical, else og:url), of the same site;
 *   <li>the address that answered, unless a redirect gave up and led to the front page;
 *   <li>the feed's link.
 * </ol>
 *
 * @param canonical the identity
 * @param address where a reader finds it
 */
record ReportIdentity(CanonicalUrl canonical, URI address) {

  static ReportIdentity of(Arrival arrival, Article article) {
    ReportIdentity listed = new ReportIdentity(arrival.canonical(), arrival.address());
    ReportIdentity answered = answered(article.url(), listed);
    return named(article.canonical(), answered).orElse(answered);
  }

  private static ReportIdentity answered(@Nullable URI answered, ReportIdentity listed) {
    if (answered == null || !AddressLikeness.endOfRedirects(listed.address(), answered)) {
      return listed;
    }
    return at(answered).orElse(listed);
  }

  private static Optional<ReportIdentity> named(@Nullable URI named, ReportIdentity answered) {
    if (named == null || !AddressLikeness.sameArticle(answered.address(), named)) {
      return Optional.empty();
    }
    return at(named);
  }

  private static Optional<ReportIdentity> at(URI address) {
    return CanonicalUrl.of(address).map(canonical -> new ReportIdentity(canonical, address));
  }
}
