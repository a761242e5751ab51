package no.klarering.web.access;

import java.util.Locale;

/** What can be wrong with a request for a token, as RFC 6749 and RFC 8693 name it. */
public enum OAuthError {
    /** Something is missing, twice or unreadable, or the token to be exchanged is not believed. */
    INVALID_REQUEST(400),
    /** The assertion is not believed. */
    INVALID_GRANT(400),
    INVALID_SCOPE(400),
    UNSUPPORTED_GRANT_TYPE(400),
    /** Too many requests come from one address; {@code Retry-After} says when to come again. */
    SLOW_DOWN(429),
    /** Nothing is wrong with the request; {@code Retry-After} says when to come again. */
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;

    OAuthError(int status) {
        this.status = status;
    }

    /** Such as {@code invalid_request}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int status() {
        return status;
    }
}
