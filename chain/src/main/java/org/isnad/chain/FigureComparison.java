package org.isnad.chain;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.chain.FigureRow.Agreement;
import org.isnad.chain.FigureRow.Telling;
import org.isnad.chain.FigureRow.Value;
import org.isnad.model.Mention;
import org.isnad.model.Quantity;
import org.isnad.model.Quantity.Hedge;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Tells how different values of one thing stand to one another. What an origin told last is what it
 * tells; a value that no origin tells any more is superseded. Where origins differ, a later value
 * of the same speaker, or one that no speaker is named for and that came hours later, is an update;
 * else they differ.
 */
final class FigureComparison {
  /** "نحو 600" allows what is within this share of it. */
  private static final BigDecimal ABOUT = new BigDecimal("0.10");

  /** News says "at least" and "up to" near the number it means: within this share of it. */
  private static final BigDecimal OPEN = new BigDecimal("0.25");

  /** Reports within this time of one another stand side by side. */
  private static final Duration SIDE_BY_SIDE = Duration.ofHours(3);

  private FigureComparison() {}

  /**
   * @param tellings of one thing, earliest first, at least one
   */
  static FigureRow row(List<Telling> tellings) {
    Map<Quantity, List<Telling>> byQuantity = new LinkedHashMap<>();
    Map<String, Quantity> current = new HashMap<>();
    for (Telling telling : tellings) {
      Quantity quantity = telling.figure().quantity();
      byQuantity.computeIfAbsent(quantity, key -> new ArrayList<>()).add(telling);
      current.put(telling.origin(), quantity);
    }
    Set<Quantity> standing = new HashSet<>(current.values());
    if (!agree(standing)) {
      standing.removeIf(quantity -> overtaken(quantity, standing, byQuantity));
    }
    List<Value> values = new ArrayList<>();
    byQuantity.forEach((quantity, told) ->
        values.add(
            new Value(
                quantity,
                !standing.contains(quantity) && !agreesWithOne(quantity, standing),
                (int) told.stream().map(Telling::origin).distinct().count(),
                told)));
    values.sort(Comparator.comparing(Value::lastAt).reversed());
    boolean old = values.stream().anyMatch(Value::superseded);
    Agreement agreement =
        agree(standing) ? old ? Agreement.UPDATED : Agreement.AGREE : Agreement.DIFFER;
    Telling first = tellings.getFirst();
    return new FigureRow(
        first.figure().quantity().unit(),
        first.figure().scope().theme(),
        what(tellings),
        agreement,
        values);
  }

  private static @Nullable String what(List<Telling> tellings) {
    for (Telling telling : tellings) {
      if (telling.figure().scope().what() != null) {
        return telling.figure().scope().what();
      }
    }
    return null;
  }

  /** Whether another value that still stands came in the place of this one. */
  private static boolean overtaken(
      Quantity quantity, Set<Quantity> standing, Map<Quantity, List<Telling>> told) {
    List<Telling> own = told.getOrDefault(quantity, List.of());
    for (Quantity other : standing) {
      List<Telling> others = told.getOrDefault(other, List.of());
      if (!other.equals(quantity) && !compatible(quantity, other) && later(own, others)) {
        return true;
      }
    }
    return false;
  }

  private static boolean later(List<Telling> own, List<Telling> others) {
    Telling last = own.getLast();
    Telling first = others.getFirst();
    if (!first.at().isAfter(last.at())) {
      return false;
    }
    String speaker = speaker(last);
    String otherSpeaker = speaker(first);
    if (speaker.isEmpty() && otherSpeaker.isEmpty()) {
      return Duration.between(last.at(), first.at()).compareTo(SIDE_BY_SIDE) >= 0;
    }
    return speaker.equals(otherSpeaker);
  }

  private static String speaker(Telling telling) {
    Mention source = telling.figure().source();
    return source == null ? "" : Spelling.fold(source.name());
  }

  private static boolean agreesWithOne(Quantity quantity, Set<Quantity> others) {
    return others.stream().anyMatch(other -> compatible(quantity, other));
  }

  private static boolean agree(Set<Quantity> quantities) {
    for (Quantity one : quantities) {
      for (Quantity other : quantities) {
        if (!compatible(one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether one number satisfies both. */
  static boolean compatible(Quantity one, Quantity other) {
    boolean bounds = one.hedge() == other.hedge() && open(one.hedge());
    if (bounds) {
      return one.value().compareTo(other.value()) == 0; // "at least 10" and "at least 12"
    }
    return most(one).compareTo(least(other)) >= 0 && most(other).compareTo(least(one)) >= 0;
  }

  private static boolean open(Hedge hedge) {
    return switch (hedge) {
      case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> true;
      case EXACT, ABOUT -> false;
    };
  }

  private static BigDecimal least(Quantity quantity) {
    BigDecimal value = quantity.value();
    return switch (quantity.hedge()) {
      case ABOUT -> value.subtract(value.abs().multiply(ABOUT));
      case AT_MOST, LESS_THAN -> value.subtract(value.abs().multiply(OPEN));
      case EXACT, AT_LEAST, MORE_THAN -> value;
    };
  }

  private static BigDecimal most(Quantity quantity) {
    BigDecimal value = quantity.upTo() == null ? quantity.value() : quantity.upTo();
    return switch (quantity.hedge()) {
      case ABOUT -> value.add(value.abs().multiply(ABOUT));
      case AT_LEAST, MORE_THAN -> value.add(value.abs().multiply(OPEN));
      case EXACT, AT_MOST, LESS_THAN -> value;
    };
  }
}
