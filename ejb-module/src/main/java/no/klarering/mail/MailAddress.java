package no.klarering.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a mail goes ({@code releasedConfirmation.emailAddress}). Refuses whatever could put a line
 * of its own into the head of a mail, and addresses of more than 512 characters.
 */
public record MailAddress(String text) {

    private static final Pattern SHAPE =
            Pattern.compile("[\\x21-\\x7e&&[^<>,;:\"\\\\()\\[\\]@]]{1,64}@[A-Za-z0-9.-]{1,447}");

    public MailAddress {
        if (text == null || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not an address to send a mail to");
        }
    }

    /** Reads what came from outside. */
    public static Optional<MailAddress> parse(String text) {
        var bare = text == null ? "" : text.strip();
        return SHAPE.matcher(bare).matches()
                ? Optional.of(new MailAddress(bare))
                : Optional.empty();
    }

    /** For logs: the first letter and where it goes. */
    public String masked() {
        return text.charAt(0) + "***" + text.substring(text.indexOf('@'));
    }

    /** Masked, so that it is not told by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
