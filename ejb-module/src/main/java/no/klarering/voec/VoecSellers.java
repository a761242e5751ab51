package no.klarering.voec;

import java.time.LocalDate;

/** The register of sellers abroad that charge Norwegian VAT at the sale. */
public interface VoecSellers {

    /**
     * @param day in Norway, on which the number was used in a message
     */
    boolean registered(VoecNumber number, LocalDate day);
}
