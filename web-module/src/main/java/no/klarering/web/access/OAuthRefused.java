package no.klarering.web.access;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import no.klarering.web.security.ActorId;

/**
 * Ends a request for a token. The description is in plain words and in the characters that RFC 6749
 * allows there, and never says what was sent.
 */
public final class OAuthRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Pattern ALLOWED = Pattern.compile("[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]+");

    private static final Duration A_LITTLE = Duration.ofSeconds(5);

    private final OAuthError error;
    private final transient Optional<Duration> pause;
    private final transient Optional<ActorId> consumer;

    public OAuthRefused(OAuthError error, String description) {
        this(
                error,
                description,
                error == OAuthError.TEMPORARILY_UNAVAILABLE
                        ? Optional.of(A_LITTLE)
                        : Optional.empty(),
                Optional.empty());
    }

    private OAuthRefused(
            OAuthError error,
            String description,
            Optional<Duration> pause,
            Optional<ActorId> consumer) {
        super(description);
        if (!ALLOWED.matcher(description).matches()) {
            throw new IllegalArgumentException("not for an answer: " + description);
        }
        this.error = error;
        this.pause = pause;
        this.consumer = consumer;
    }

    /** Somebody asks too often. */
    static OAuthRefused slowDown(Duration pause) {
        return new OAuthRefused(
                OAuthError.SLOW_DOWN,
                "Too many requests come from this address. Wait as long as Retry-After says.",
                Optional.of(pause),
                Optional.empty());
    }

    /** The same to somebody who is known: the token that was shown is believed. */
    OAuthRefused to(ActorId known) {
        return new OAuthRefused(error, getMessage(), pause, Optional.of(known));
    }

    public OAuthError error() {
        return error;
    }

    /** How long to wait; empty when waiting does not help. */
    public Optional<Duration> pause() {
        return pause;
    }

    /** Whose token was shown, when it is believed. */
    public Optional<ActorId> consumer() {
        return consumer;
    }
}
