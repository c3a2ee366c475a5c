package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts the demo, asks for one page of each kind over loopback, and stops it. */
final class ServerRehearsal {
  private static final Pattern LINK = Pattern.compile("href=\"(/[a-z]+)([^\"]*)\"");
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** How often home is asked for until the demo's news has arrived there. */
  private static final int PATIENCE = 60;

  private static final int TIMEOUT_MILLIS = 20_000;

  private ServerRehearsal() {}

  static int run(Console console, ServerLauncher launcher)
      throws StartFailure, InterruptedException {
    try (RunningServer server = launcher.demo(new DemoSettings(0))) {
      Map<String, String> links = Map.of();
      // Links that differ in their first path segment lead to pages of different kinds.
      for (int i = 0; i < PATIENCE && !links.containsKey("/story"); i++) {
        Thread.sleep(PAUSE);
        links = links(get(server.address()));
      }
      for (String link : links.values()) {
        String page = get(server.address().resolve(link));
        for (String next : links(page).values()) {
          get(server.address().resolve(next));
        }
      }
      return Main.WORKED;
    } catch (IOException e) {
      console.complain("rehearsing the server: " + e);
      return Main.BAD_INPUT;
    }
  }

  /** The first link of each kind. */
  private static Map<String, String> links(String page) {
    Map<String, String> links = new LinkedHashMap<>();
    Matcher matcher = LINK.matcher(page);
    while (matcher.find()) {
      links.putIfAbsent(
          matcher.group(1), (matcher.group(1) + matcher.group(2)).replace("&amp;", "&"));
    }
    return links;
  }

  private static String get(URI address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    int status = connection.getResponseCode();
    try (InputStream body =
        status < HttpURLConnection.HTTP_BAD_REQUEST
            ? connection.getInputStream()
            : connection.getErrorStream()) {
      return body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      connection.disconnect();
    }
  }
}
