package org.isnad.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --jobs}: how many items are worked on at once. */
final class JobsOption {
  private static final int MOST = 1024;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = Count.class,
      description = "How many to work on at once (default: one a processor).")
  private int jobs;

  int jobs() {
    return jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
  }

  /** Reads a number of jobs. */
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        int jobs = Integer.parseInt(value);
        if (jobs >= 1 && jobs <= MOST) {
          return jobs;
        }
      } catch (NumberFormatException _) {
        // Said below, as for a number out of range.
      }
      throw new TypeConversionException("'" + value + "' is not a number from 1 to " + MOST);
    }
  }
}
