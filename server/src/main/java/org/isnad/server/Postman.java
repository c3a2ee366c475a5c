package org.isnad.server;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends mails to readers, each on a thread of its own, so that no answer tells by its time whether
 * one was sent. A mail that cannot be sent is a problem on the status page. Thread-safe.
 */
@Component
final class Postman {
  private static final String TIMEOUT = "20000";

  /** More mails than this under way are a flood, or a mail server that is gone. */
  private static final int UNDER_WAY = 20;

  private final Backend backend;
  private final @Nullable JavaMailSenderImpl sender;
  private final Semaphore free = new Semaphore(UNDER_WAY);

  Postman(Backend backend) {
    this.backend = backend;
    URI server = backend.readers().settings().mail();
    this.sender = server == null || backend.readers().home().isEmpty() ? null : sender(server);
  }

  /** Whether there is a way to send mail and an address for it to lead to. */
  boolean ready() {
    return sender != null;
  }

  /** Sends a mail soon. */
  void send(String to, String subject, String text) {
    JavaMailSenderImpl way = sender;
    if (way == null) {
      return;
    }
    if (!free.tryAcquire()) {
      log("too many mails wait to be sent");
      return;
    }
    Thread.ofVirtual()
        .name("isnad-mail")
        .start(() -> {
          try {
            way.send(message(way, to, subject, text));
          } catch (MailException | MessagingException e) {
            log(String.valueOf(e.getMessage()));
          } finally {
            free.release();
          }
        });
  }

  private MimeMessage message(JavaMailSenderImpl way, String to, String subject, String text)
      throws MessagingException {
    MimeMessage message = way.createMimeMessage();
    MimeMessageHelper parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
    parts.setFrom(backend.readers().settings().mailFrom());
    parts.setTo(to);
    parts.setSubject(subject);
    parts.setText(text);
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  /** Without the address: the problems are shown to everybody. */
  private void log(String why) {
    backend
        .problems()
        .log(Problem.of("mail", "mail-not-sent", "mail", why), backend.clock().instant());
  }

  private static JavaMailSenderImpl sender(URI server) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    boolean wrapped = server.getScheme().equals("smtps");
    sender.setProtocol(server.getScheme());
    sender.setHost(server.getHost());
    if (server.getPort() > 0) {
      sender.setPort(server.getPort());
    }
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    String user = server.getUserInfo();
    if (user != null) {
      int colon = user.indexOf(':');
      sender.setUsername(colon < 0 ? user : user.substring(0, colon));
      sender.setPassword(colon < 0 ? "" : user.substring(colon + 1));
    }
    Properties settings = sender.getJavaMailProperties();
    String prefix = "mail." + server.getScheme() + ".";
    settings.setProperty(prefix + "auth", String.valueOf(user != null));
    settings.setProperty(prefix + "connectiontimeout", TIMEOUT);
    settings.setProperty(prefix + "timeout", TIMEOUT);
    settings.setProperty(prefix + "writetimeout", TIMEOUT);
    settings.setProperty(prefix + "ssl.checkserveridentity", "true");
    if (!wrapped) {
      settings.setProperty(prefix + "starttls.enable", "true");
      // A server on this machine is reached without a wire that somebody could listen on.
      settings.setProperty(prefix + "starttls.required", String.valueOf(!local(server.getHost())));
    }
    return sender;
  }

  private static boolean local(String host) {
    return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
  }
}
