package no.klarering.web.security;

/** A login by the provider that came to nothing; carries the word by which the page explains it. */
final class LoginFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why, as the officer is told. */
    enum Reason {
        /** The provider does not answer. */
        UNAVAILABLE,
        /** What came back is not what we asked for. */
        REFUSED,
        /** The provider knows the person, but names no role of ours. */
        NO_ROLE
    }

    private final Reason reason;

    LoginFailed(Reason reason, String what, Throwable cause) {
        super(what, cause);
        this.reason = reason;
    }

    LoginFailed(Reason reason, String what) {
        this(reason, what, null);
    }

    Reason reason() {
        return reason;
    }
}
