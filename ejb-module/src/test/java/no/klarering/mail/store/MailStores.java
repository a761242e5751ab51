package no.klarering.mail.store;

import jakarta.persistence.EntityManager;
import no.klarering.mail.Mails;

/** The store of this package for tests of others. */
public final class MailStores {

    private MailStores() {}

    public static Mails mails(EntityManager entityManager) {
        return new JpaMails(entityManager);
    }
}
