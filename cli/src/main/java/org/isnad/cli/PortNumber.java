package org.isnad.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a TCP port number, 0 for any free one. */
final class PortNumber implements ITypeConverter<Integer> {
  private static final int HIGHEST = 65_535;

  @Override
  public Integer convert(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= HIGHEST) {
        return port;
      }
    } catch (NumberFormatException _) {
      // Said below, as for a number out of range.
    }
    throw new TypeConversionException("'" + value + "' is not a port from 0 to " + HIGHEST);
  }
}
