package no.klarering.clearance.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import no.klarering.declaration.DeclarationHistory;
import no.klarering.declaration.Declarations;
import no.klarering.movement.DeclarationReference;

/**
 * Finds declarations as consignments name them. The sandbox has ten more, which are there for
 * everybody: declarant 123456789, 10 August 2022, 1 to 10.
 */
final class NamedDeclarations {

    private static final String FIRST_VERSION = "01";
    private static final String SANDBOX_DECLARANT = "123456789";
    private static final LocalDate SANDBOX_DATE = LocalDate.of(2022, 8, 10);
    private static final Pattern SANDBOX_SEQUENCE = Pattern.compile("[1-9]|10");

    private NamedDeclarations() {}

    static boolean isOfTheSandbox(DeclarationReference reference) {
        return reference.declarantNumber().equals(SANDBOX_DECLARANT)
                && reference.date().equals(SANDBOX_DATE)
                && SANDBOX_SEQUENCE.matcher(reference.sequence()).matches();
    }

    /** The latest version, whatever has become of it. */
    static Optional<DeclarationHistory.Latest> latest(
            DeclarationReference reference, Declarations declarations) {
        return reference.key().flatMap(key -> declarations.named(key.text() + FIRST_VERSION));
    }
}
