package org.isnad.store;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.RefreshHints;
import org.jspecify.annotations.Nullable;

/** A feed's hints as stored: durations in seconds, days by name; absent where there are none. */
record HintsWire(
    int v,
    @Nullable Long ttl,
    @Nullable Long updates,
    @Nullable List<Integer> hours,
    @Nullable List<String> days,
    @Nullable List<String> hubs,
    @Nullable String self,
    @Nullable String cloud) {

  static @Nullable String write(RefreshHints hints) {
    if (hints.equals(RefreshHints.NONE)) {
      return null;
    }
    Duration ttl = hints.ttl();
    Duration updates = hints.updates();
    URI self = hints.self();
    URI cloud = hints.cloud();
    return Json.write(
        new HintsWire(
            1,
            ttl == null ? null : ttl.toSeconds(),
            updates == null ? null : updates.toSeconds(),
            orNull(List.copyOf(new TreeSet<>(hints.quietHours()))),
            orNull(new TreeSet<>(hints.quietDays()).stream().map(DayOfWeek::name).toList()),
            orNull(hints.hubs().stream().map(URI::toString).toList()),
            self == null ? null : self.toString(),
            cloud == null ? null : cloud.toString()));
  }

  private static <T> @Nullable List<T> orNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  static RefreshHints read(@Nullable String json) {
    if (json == null) {
      return RefreshHints.NONE;
    }
    HintsWire wire = Json.read(json, HintsWire.class);
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    orEmpty(wire.days).forEach(day -> days.add(DayOfWeek.valueOf(day)));
    return new RefreshHints(
        wire.ttl == null ? null : Duration.ofSeconds(wire.ttl),
        wire.updates == null ? null : Duration.ofSeconds(wire.updates),
        Set.copyOf(orEmpty(wire.hours)),
        days,
        orEmpty(wire.hubs).stream().map(URI::create).toList(),
        wire.self == null ? null : URI.create(wire.self),
        wire.cloud == null ? null : URI.create(wire.cloud));
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
