package org.isnad.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A mail server on loopback that takes every mail and delivers none. */
final class MailSink implements AutoCloseable {
  private final ServerSocket socket;
  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();

  MailSink() throws IOException {
    socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  URI address() {
    return URI.create("smtp://127.0.0.1:" + socket.getLocalPort());
  }

  /** The next mail's lines, headers first; empty when none comes. */
  String next() throws InterruptedException {
    String mail = mails.poll(20, TimeUnit.SECONDS);
    return mail == null ? "" : mail;
  }

  boolean quiet() throws InterruptedException {
    return mails.poll(300, TimeUnit.MILLISECONDS) == null;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // The client went, or the test is over.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
    out.print("220 sink\r\n");
    out.flush();
    StringBuilder mail = null;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (mail != null && !line.equals(".")) {
        mail.append(line).append('\n');
        continue;
      }
      String answer = "250 ok";
      if (mail != null) {
        mails.add(mail.toString());
        mail = null;
      } else if (line.startsWith("DATA")) {
        mail = new StringBuilder();
        answer = "354 go on";
      } else if (line.startsWith("QUIT")) {
        answer = "221 bye";
      }
      out.print(answer + "\r\n");
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
