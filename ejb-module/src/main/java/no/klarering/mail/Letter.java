package no.klarering.mail;

import java.time.Instant;
import no.klarering.mail.core.ReleaseLetter;

/**
 * A mail as it travels (RFC 5322), in Norwegian and English.
 *
 * @param message head and body, ASCII
 */
public record Letter(MailAddress from, MailAddress to, String message) {

    /** Tells of a release. */
    public static Letter of(Mails.Owed owed, MailAddress from, Instant at) {
        return new Letter(from, owed.notice().address(), ReleaseLetter.message(owed, from, at));
    }
}
