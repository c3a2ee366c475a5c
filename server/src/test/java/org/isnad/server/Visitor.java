package org.isnad.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A reader's browser without a screen: keeps cookies, follows nothing by itself. */
final class Visitor {
  private final URI home;
  private final HttpClient client;

  Visitor(URI home) {
    this.home = home;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  Document page(String path, String... headers) {
    HttpResponse<String> answer = get(path, headers);
    return Jsoup.parse(answer.body(), home.resolve(path).toString());
  }

  /** Sends the form that {@code page} holds at {@code action}, with the given fields set in. */
  HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
    return submit(page, action, action, fields);
  }

  /** Sends fields to {@code to} with the token of the form at {@code action}. */
  HttpResponse<String> submit(String page, String action, String to, Map<String, String> fields) {
    Document form = page(page);
    String token = form.select("form[action=" + action + "] input[name=_csrf]").attr("value");
    StringBuilder body = new StringBuilder("_csrf=").append(Text.encoded(token));
    fields.forEach(
        (name, value) -> body.append('&').append(name).append('=').append(Text.encoded(value)));
    return post(to, body.toString());
  }

  HttpResponse<String> post(String path, String body) {
    return send(
        HttpRequest.newBuilder(home.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build());
  }

  /** Sends a body by a method, with headers, as programs do. */
  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(home.resolve(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Encoding for forms. */
  static final class Text {
    private Text() {}

    static String encoded(String text) {
      return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
