package no.klarering.web.security;

/** A token that is not believed. */
public final class TokenRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Fault {
        /** It was good once. */
        EXPIRED,
        /** Signature, issuer, audience or content is not right. */
        INVALID,
        /** It may be good, but the keys of its issuer cannot be had now. */
        KEYS_AWAY
    }

    private final Fault fault;

    TokenRefused(Fault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
