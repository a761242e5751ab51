package no.klarering.mail.service;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import no.klarering.mail.Letter;
import no.klarering.mail.Postbox;

/**
 * Hands mails to a server by SMTP. Over {@code smtp://} it asks for encryption where the server
 * offers it; a password is never sent without.
 */
final class SmtpPostbox implements Postbox {

    private static final String PATIENCE_MILLIS = "15000";

    private final URI server;
    private final Session session;

    SmtpPostbox(URI server) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
    }

    private static Properties properties(URI server) {
        var protocol = "mail." + server.getScheme();
        var properties = new Properties();
        properties.setProperty(protocol + ".connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(protocol + ".timeout", PATIENCE_MILLIS);
        properties.setProperty(protocol + ".writetimeout", PATIENCE_MILLIS);
        properties.setProperty(protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty(protocol + ".starttls.enable", "true");
        if (server.getUserInfo() != null) {
            properties.setProperty(protocol + ".auth", "true");
            properties.setProperty(protocol + ".starttls.required", "true");
        }
        return properties;
    }

    @Override
    public void post(String name, Letter letter) {
        try (var way = session.getTransport(server.getScheme())) {
            way.connect(server.getHost(), server.getPort(), part(0), part(1));
            var bytes = letter.message().getBytes(StandardCharsets.US_ASCII);
            var message = new MimeMessage(session, new ByteArrayInputStream(bytes));
            way.sendMessage(
                    message, new InternetAddress[] {new InternetAddress(letter.to().text())});
        } catch (MessagingException e) {
            throw new NotTaken(
                    server.getHost() + " did not take it: " + e.getClass().getSimpleName(), e);
        }
    }

    /** User or password; null, as the interface asks for, when there is none. */
    private String part(int which) {
        if (server.getUserInfo() == null) {
            return null;
        }
        var parts = server.getUserInfo().split(":", 2);
        return which < parts.length ? parts[which] : null;
    }
}
