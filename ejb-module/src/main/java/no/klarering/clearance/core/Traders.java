package no.klarering.clearance.core;

import java.util.Optional;
import no.klarering.declaration.Direction;
import no.klarering.declaration.SubmitDeclaration;

/** The Norwegian party of a declaration: importer, or exporter. */
final class Traders {

    private Traders() {}

    /** Its number as sent. */
    static Optional<String> number(SubmitDeclaration declaration) {
        var header = declaration.header();
        return header.direction() == Direction.IMPORT ? header.importer() : header.exporter();
    }
}
