package org.isnad.server;

import org.springframework.stereotype.Component;

/** How often programs may ask, by address. Thread-safe. */
@Component
public final class ApiAllowance {
  private final Limits limits;

  ApiAllowance(Limits limits) {
    this.limits = limits;
  }

  /**
   * What is left of an address's requests.
   *
   * @param most how many it may send within {@code seconds}
   * @param reset seconds until all are there again, or until the next one when none is left
   */
  public record Left(boolean admitted, long most, long seconds, long left, long reset) {}

  /** Counts a request. */
  public Left take(String address) {
    return limits.count(Limits.Kind.API, address);
  }
}
