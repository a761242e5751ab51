package no.klarering.mail.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.klarering.mail.Letter;
import no.klarering.mail.MailSettings;
import no.klarering.mail.Postbox;

/** The mail server of the settings; without one, a folder in the sandbox and nothing else. */
@ApplicationScoped
public class ConfiguredPostbox implements Postbox {

    private final Postbox chosen;

    public ConfiguredPostbox() {
        this.chosen = null;
    }

    @Inject
    public ConfiguredPostbox(MailSettings settings) {
        chosen =
                settings.server()
                        .<Postbox>map(SmtpPostbox::new)
                        .or(() -> settings.folder().map(FolderPostbox::new))
                        .orElse(ConfiguredPostbox::refuse);
    }

    private static void refuse(String name, Letter letter) {
        throw new NotTaken("KLARERING_SMTP_URL is not set", null);
    }

    @Override
    public void post(String name, Letter letter) {
        chosen.post(name, letter);
    }
}
