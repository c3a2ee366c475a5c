package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a server, started as anybody starts it, for its pages at a steady rate, whether or not it
 * keeps up, and prints how long each kind of page took from the moment it was due: {@code bench/run
 * pages [REPORTS [A_SECOND [SECONDS]]]}, without arguments 100,000 reports, 200 a second for a
 * minute. The times are those of this machine with both processes on it.
 */
public final class PageLoad {
  private static final int WARM_SECONDS = 30;
  private static final int LINKS = 3000;
  private static final Pattern STORY = Pattern.compile("/story/([0-9]+)");
  private static final Pattern REPORT = Pattern.compile("href=\"/report/([0-9]+)\"");
  private static final Pattern HEADLINE =
      Pattern.compile("class=\"headline\"[^>]*><a[^>]*>([^<]{12,})<");

  private static final List<String> LANGUAGES = List.of("ar", "en", "fr");

  private final String home;
  private final HttpClient client = HttpClient.newHttpClient();
  private final SplittableRandom random = new SplittableRandom(11);
  private final List<String> stories = new ArrayList<>();
  private final List<String> reports = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private PageLoad(String home) {
    this.home = home;
  }

  /** What is asked for, and of a hundred requests how many. */
  private enum Kind {
    HOME(25, 25),
    STORY(30, 25),
    REPORT(25, 25),
    SEARCH(20, 50);

    final int share;

    /** Milliseconds that ninety-nine of a hundred shall take at most. */
    final int goal;

    Kind(int share, int goal) {
      this.share = share;
      this.goal = goal;
    }
  }

  private record Took(Kind kind, long nanos, int bytes, int status) {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
    Path folder = PagePaper.folder(reports);
    Process server =
        new ProcessBuilder("./isnad", "serve", "--port", "0", "--data", folder.toString())
            .redirectErrorStream(true)
            .start();
    try {
      PageLoad load = new PageLoad(address(server));
      load.findLinks();
      load.run(rate, WARM_SECONDS);
      Duration before = used(server);
      List<Took> took = load.run(rate, seconds);
      print(took, used(server).minus(before), rate, reports);
    } finally {
      server.destroy();
      server.waitFor(20, TimeUnit.SECONDS);
    }
  }

  private static Duration used(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The address that the server prints when it stands; what it says later is passed over. */
  private static String address(Process server) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    Pattern at = Pattern.compile("Isnad is at (http://[^ ]+)");
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher found = at.matcher(line);
      if (found.find()) {
        Thread.ofVirtual().start(() -> said.lines().forEach(rest -> {}));
        return found.group(1).replaceFirst("/$", "");
      }
    }
    throw new IOException("the server did not start");
  }

  private String body(String path) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(home + path)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  /** Stories of every day, reports of a sample of them, words of their headlines. */
  private void findLinks() throws IOException, InterruptedException {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    for (int day = 0; day < 14; day++) {
      Matcher story = STORY.matcher(body("/sitemap/" + today.minusDays(day) + ".xml"));
      for (int i = 0; story.find() && i < LINKS; i++) {
        stories.add(story.group(1));
      }
    }
    for (int i = 0; i < 150 && !stories.isEmpty(); i++) {
      String page = body("/story/" + any(stories));
      Matcher report = REPORT.matcher(page);
      while (report.find()) {
        reports.add(report.group(1));
      }
      Matcher headline = HEADLINE.matcher(page);
      while (headline.find()) {
        words.addAll(Arrays.asList(headline.group(1).strip().split(" ")));
      }
    }
    if (reports.isEmpty() || words.isEmpty()) {
      throw new IOException("found no links to ask for");
    }
    System.out.printf(
        "%,d stories, %,d reports and %,d words to ask for%n",
        stories.size(), reports.size(), words.size());
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private List<Took> run(int rate, int seconds) {
    Queue<Took> took = new ConcurrentLinkedQueue<>();
    int count = rate * seconds;
    List<CompletableFuture<?>> asked = new ArrayList<>(count);
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = start + TimeUnit.SECONDS.toNanos(i) / rate;
      Kind kind = kind();
      HttpRequest request = HttpRequest.newBuilder(URI.create(home + path(kind))).build();
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      asked.add(
          client
              .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
              .handle((answer, failure) -> {
                long nanos = System.nanoTime() - due;
                return took.add(
                    answer == null
                        ? new Took(kind, nanos, 0, 0)
                        : new Took(kind, nanos, answer.body().length, answer.statusCode()));
              }));
    }
    CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).join();
    return List.copyOf(took);
  }

  private Kind kind() {
    int at = random.nextInt(100);
    for (Kind kind : Kind.values()) {
      if (at < kind.share) {
        return kind;
      }
      at -= kind.share;
    }
    return Kind.HOME;
  }

  private String path(Kind kind) {
    String language = "lang=" + LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    return switch (kind) {
      case HOME -> "/?" + language;
      case STORY -> "/story/" + any(stories) + "?" + language;
      case REPORT -> "/report/" + any(reports) + "?" + language;
      case SEARCH ->
          "/search?"
              + language
              + "&q="
              + URLEncoder.encode(
                  random.nextBoolean() ? any(words) : any(words) + " " + any(words),
                  StandardCharsets.UTF_8);
    };
  }

  private static void print(List<Took> all, Duration used, int rate, int reports) {
    System.out.printf("%,d reports, %d requests a second%n", reports, rate);
    System.out.println("| page | requests | p50 ms | p99 ms | most ms | goal | kB | failed |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    Map<Kind, List<Took>> byKind = new EnumMap<>(Kind.class);
    all.forEach(took -> byKind.computeIfAbsent(took.kind(), key -> new ArrayList<>()).add(took));
    byKind.forEach((kind, took) -> {
      long[] nanos = took.stream().mapToLong(Took::nanos).sorted().toArray();
      System.out.printf(
          "| %s | %,d | %.1f | %.1f | %.1f | %d | %.1f | %d |%n",
          kind.name().toLowerCase(java.util.Locale.ROOT),
          nanos.length,
          nanos[nanos.length / 2] / 1e6,
          nanos[(int) (nanos.length * .99)] / 1e6,
          nanos[nanos.length - 1] / 1e6,
          kind.goal,
          took.stream().mapToInt(Took::bytes).average().orElse(0) / 1000,
          took.stream().filter(one -> one.status() != 200).count());
    });
    System.out.printf(
        "%.2f ms of processor time a request, in the server%n",
        used.toNanos() / 1e6 / Math.max(1, all.size()));
  }
}
