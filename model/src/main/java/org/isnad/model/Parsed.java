package org.isnad.model;

import java.util.List;

/**
 * What a parser read, with what it could not. A parser never throws for bad input.
 *
 * @param value as much as could be read
 * @param problems what could not, in the order of the input
 */
public record Parsed<T>(T value, List<Problem> problems) {
  public Parsed {
    problems = List.copyOf(problems);
  }
}
