package org.isnad.pipeline;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.model.Payload;

/**
 * What rssCloud servers say and are told (RSS 2.0's {@code cloud}, http://rsscloud.co): a form
 * registers the address that is rung when a feed has changed, for a day. Only the variant over
 * plain HTTP POST is spoken, and over HTTPS where we are reached by it.
 */
final class RssCloud {
  /** A registration ends after 25 hours and is to be renewed each day. */
  static final Duration LEASE = Duration.ofHours(25);

  static final Duration RENEWED_AFTER = Duration.ofHours(24);

  private static final int HTTPS_PORT = 443;

  /** "success" said to be false, in XML or JSON. */
  private static final Pattern REFUSED = Pattern.compile("\\bsuccess\"?\\s*[=:]\\s*\"?false\\b");

  private RssCloud() {}

  /** The form that asks a cloud to ring at {@code callback} when {@code feed} changes. */
  static Map<String, String> registration(URI feed, URI callback) {
    boolean secure = "https".equalsIgnoreCase(callback.getScheme());
    int port = callback.getPort() > 0 ? callback.getPort() : secure ? HTTPS_PORT : 80;
    return Map.of(
        "notifyProcedure", "",
        "protocol", secure ? "https-post" : "http-post",
        "domain", String.valueOf(callback.getHost()),
        "port", String.valueOf(port),
        "path", callback.getRawPath(),
        "url1", feed.toString());
  }

  /** Whether a cloud's answer of success says that it has refused all the same. */
  static boolean refuses(Payload answer) {
    String text = new String(answer.bytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    return REFUSED.matcher(text).find();
  }
}
