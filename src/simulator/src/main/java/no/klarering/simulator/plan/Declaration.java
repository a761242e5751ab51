package no.klarering.simulator.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A declaration in TVINN that goods on board refer to (CUDE).
 *
 * @param sequence 1 to 999,999, the declarant's own of that day
 * @param held whether it is one that an officer has to look at
 */
public record Declaration(Organisation declarant, LocalDate date, int sequence, boolean held) {

    /** UNH 0068. */
    String id() {
        return declarant.number()
                + date.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%06d01".formatted(sequence);
    }
}
