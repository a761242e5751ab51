package no.klarering.web.console;

import java.util.Optional;

/**
 * One row of the table of charges.
 *
 * @param first the first row of its line, which carries what is said once for the line
 * @param charge empty for a line without any
 */
public record ChargeRow(boolean first, Optional<ComparedCharge> charge) {

    /** {@code agrees}, {@code differs}, {@code stands} (not computed), or empty when unknown. */
    public String verdict() {
        return charge.map(ChargeRow::verdict).orElse("");
    }

    private static String verdict(ComparedCharge charge) {
        if (charge.computed().isEmpty()) {
            return "";
        }
        if (charge.standsBecause().isPresent()) {
            return "stands";
        }
        return charge.agrees() ? "agrees" : "differs";
    }
}
