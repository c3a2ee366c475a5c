package org.isnad.fetch;

import java.io.Serial;
import java.net.UnknownHostException;

/** An address that is not public and not on the allow-list. */
final class BlockedAddressException extends UnknownHostException {
  @Serial private static final long serialVersionUID = 1;

  BlockedAddressException(String message) {
    super(message);
  }
}
