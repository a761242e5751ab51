package no.klarering.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What production mode refuses unless {@code KLARERING_ALLOW} names it: the parts that are meant
 * for the sandbox.
 */
public enum Concession {
    /** The H2 file as database. */
    H2,
    /** The broker inside this process. */
    EMBEDDED_BROKER,
    /** Tokens issued by this application itself. */
    SANDBOX_ISSUER,
    /** The officers everybody knows, with the password everybody knows. */
    SANDBOX_USERS;

    /** The word in the setting, such as {@code embedded-broker}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The concession a word stands for; empty when there is none of that name. */
    public static Optional<Concession> parse(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
