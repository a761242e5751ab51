package no.klarering.operations;

/**
 * How earnest this installation is. Setting {@code KLARERING_MODE}; refuses any word but these two.
 */
public enum Mode {
    /** Demonstration and tests: known users and tokens, a clock that can be set. */
    SANDBOX,
    /**
     * The real thing: refuses whatever is only good for the sandbox, unless it is allowed by name.
     */
    PRODUCTION
}
