package org.isnad.model;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sources Isnad knows, in their given order, with look-ups by id and by web host. Immutable.
 */
public final class Catalogue {
  private final Map<String, Source> byId = new LinkedHashMap<>();
  private final Map<String, Source> byHost = new HashMap<>();

  /**
   * @throws IllegalArgumentException when two sources have one id
   */
  public Catalogue(Collection<Source> sources) {
    for (Source source : sources) {
      if (byId.put(source.id(), source) != null) {
        throw new IllegalArgumentException("two sources with the id " + source.id());
      }
    }
    for (Source source : sources) {
      putHost(source.home(), source);
    }
    for (Source source : sources) {
      source.feeds().forEach(feed -> putHost(feed.uri(), source));
    }
  }

  public static Catalogue empty() {
    return new Catalogue(List.of());
  }

  /** The same sources with this one, in the place of the one with its id or behind the others. */
  public Catalogue with(Source source) {
    Map<String, Source> changed = new LinkedHashMap<>(byId);
    changed.put(source.id(), source);
    return new Catalogue(changed.values());
  }

  /** The same sources without the one with this id. */
  public Catalogue without(String id) {
    return new Catalogue(byId.values().stream().filter(source -> !source.id().equals(id)).toList());
  }

  public Collection<Source> sources() {
    return List.copyOf(byId.values());
  }

  public Optional<Source> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The source whose home page or feeds stand on the address's host or a parent domain of it. */
  public Optional<Source> byAddress(URI address) {
    String host = hostKey(address);
    while (host != null) {
      Source source = byHost.get(host);
      if (source != null) {
        return Optional.of(source);
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? null : host.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** The agencies, for whoever looks for their credits. */
  public List<Source> agencies() {
    return byId.values().stream().filter(s -> s.kind() == SourceKind.AGENCY).toList();
  }

  private void putHost(URI address, Source source) {
    String host = hostKey(address);
    if (host != null) {
      byHost.putIfAbsent(host, source);
    }
  }

  /**
   * Host without "www.", with the port when one is given: loopback presses differ by port alone.
   */
  private static @Nullable String hostKey(URI address) {
    String host = address.getHost();
    if (host == null) {
      return null;
    }
    String lower = host.toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("www.") ? lower.substring(4) : lower;
    return address.getPort() < 0 ? bare : bare + ":" + address.getPort();
  }
}
