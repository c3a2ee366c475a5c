package org.isnad.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The stylesheet, scripts, fonts and icons, read once from the class path. Their address carries a
 * version made from all their bytes, so a browser may keep them for good. Immutable and
 * thread-safe.
 */
final class Assets {
  private static final List<String> NAMES =
      List.of(
          "isnad.css",
          "icon.svg",
          "icon-192.png",
          "icon-512.png",
          "icon-mask.png",
          "isnad.js",
          "items.js",
          "keys.js",
          "listen.js",
          "offline.js",
          "play.js",
          "read.js",
          "save.js",
          "saved.js",
          "share.js",
          "suggest.js",
          "markazi-text-arabic.woff2",
          "markazi-text-latin.woff2",
          "markazi-text-latin-ext.woff2",
          "markazi-text-latin-more.woff2",
          "markazi-text-LICENSE.txt");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "txt", "text/plain;charset=UTF-8");

  private static final int VERSION_LENGTH = 12;

  private static final Map<String, Asset> ALL = new TreeMap<>();
  private static final String VERSION;
  private static final byte[] WORKER;

  static {
    MessageDigest digest = sha256();
    // A worker that changes makes a version of its own too.
    digest.update(read("sw.js"));
    for (String name : NAMES) {
      byte[] bytes = read(name);
      digest.update(bytes);
      String type = Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
      ALL.put(name, new Asset(type, bytes));
    }
    VERSION = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    WORKER = workerWith(VERSION);
  }

  private Assets() {}

  /** A file as it is sent. */
  @SuppressWarnings("ArrayRecordComponent") // never compared; nobody changes the bytes
  record Asset(String type, byte[] bytes) {}

  /** The address of an asset. */
  static String path(String name) {
    return "/assets/" + VERSION + "/" + name;
  }

  /** The service worker, told which assets there are. */
  static byte[] worker() {
    return WORKER.clone();
  }

  private static byte[] workerWith(String version) {
    String assets =
        NAMES.stream()
            .filter(name -> !name.endsWith(".png") && !name.endsWith(".txt"))
            .map(name -> '"' + path(name) + '"')
            .collect(Collectors.joining(",", "[", "]"));
    return new String(read("sw.js"), StandardCharsets.UTF_8)
        .replace("%version%", version)
        .replace("%assets%", assets)
        .getBytes(StandardCharsets.UTF_8);
  }

  static boolean current(String version) {
    return VERSION.equals(version);
  }

  static Optional<Asset> asset(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static byte[] read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(Assets.class.getResourceAsStream("assets/" + name), name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
