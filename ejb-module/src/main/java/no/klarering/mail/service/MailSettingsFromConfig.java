package no.klarering.mail.service;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import no.klarering.mail.MailAddress;
import no.klarering.mail.MailSettings;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings {@code KLARERING_SMTP_URL} and {@code KLARERING_MAIL_FROM}. */
@Singleton
public class MailSettingsFromConfig {

    private static final String FROM = "noreply@klarering.invalid";

    private final MailSettings settings;

    @Inject
    public MailSettingsFromConfig(OperationsSettings operations) {
        var config = ConfigProvider.getConfig();
        settings =
                new MailSettings(
                        config.getOptionalValue("klarering.smtp.url", String.class)
                                .map(URI::create),
                        new MailAddress(
                                config.getOptionalValue("klarering.mail.from", String.class)
                                        .orElse(FROM)),
                        operations.mode() == Mode.SANDBOX
                                ? Optional.of(
                                        operations.dataDirectory().resolve("mail").resolve("out"))
                                : Optional.empty());
    }

    @Produces
    public MailSettings settings() {
        return settings;
    }
}
