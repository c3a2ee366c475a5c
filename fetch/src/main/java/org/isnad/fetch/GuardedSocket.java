package org.isnad.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** A socket that asks the {@link AddressGuard} at the moment it connects. */
final class GuardedSocket extends Socket {
  private final AddressGuard guard;

  private GuardedSocket(AddressGuard guard) {
    this.guard = guard;
  }

  @Override
  public void connect(SocketAddress target) throws IOException {
    connect(target, 0);
  }

  @Override
  public void connect(SocketAddress target, int timeoutMillis) throws IOException {
    if (!(target instanceof InetSocketAddress internet)) {
      throw new BlockedAddressException("no internet address: " + target);
    }
    guard.check(internet);
    super.connect(target, timeoutMillis);
  }

  static SocketFactory factory(AddressGuard guard) {
    return new SocketFactory() {
      @Override
      public Socket createSocket() {
        return new GuardedSocket(guard);
      }

      @Override
      public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
      }

      @Override
      public Socket createSocket(String host, int port, InetAddress local, int localPort)
          throws IOException {
        return connected(new InetSocketAddress(host, port));
      }

      @Override
      public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
      }

      @Override
      public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
          throws IOException {
        return connected(new InetSocketAddress(host, port));
      }

      private Socket connected(InetSocketAddress target) throws IOException {
        Socket socket = createSocket();
        socket.connect(target);
        return socket;
      }
    };
  }
}
