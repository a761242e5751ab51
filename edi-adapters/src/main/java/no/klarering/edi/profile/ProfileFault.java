package no.klarering.edi.profile;

/** A profile file that cannot be understood: our own fault, found at start. */
public final class ProfileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProfileFault(String message) {
        super(message);
    }

    public ProfileFault(String message, Throwable cause) {
        super(message, cause);
    }
}
