package no.klarering.mail;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How mails leave. Settings {@code KLARERING_SMTP_URL}, {@code KLARERING_MAIL_FROM}.
 *
 * @param server {@code smtp://} or {@code smtps://}, with {@code user:password@} when it asks for
 *     them; empty when there is none
 * @param from who the mails are from
 * @param folder where mails are written as files when there is no server; empty outside the sandbox
 */
public record MailSettings(Optional<URI> server, MailAddress from, Optional<Path> folder) {

    public MailSettings {
        server.ifPresent(MailSettings::check);
    }

    private static void check(URI server) {
        var scheme = server.getScheme();
        if (!"smtp".equals(scheme) && !"smtps".equals(scheme) || server.getHost() == null) {
            throw new IllegalArgumentException(
                    "KLARERING_SMTP_URL must be smtp://host:port or smtps://host:port.");
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[" + server.map(URI::getHost).orElse("no server") + ", " + from + "]";
    }
}
