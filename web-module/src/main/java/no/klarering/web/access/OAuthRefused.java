package no.klarering.web.access;

import java.util.regex.Pattern;

/**
 * Ends a request for a token. The description is in plain words and in the characters that RFC 6749
 * allows there, and never says what was sent.
 */
public final class OAuthRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Pattern ALLOWED = Pattern.compile("[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]+");

    private final OAuthError error;

    public OAuthRefused(OAuthError error, String description) {
        super(description);
        if (!ALLOWED.matcher(description).matches()) {
            throw new IllegalArgumentException("not for an answer: " + description);
        }
        this.error = error;
    }

    public OAuthError error() {
        return error;
    }
}
