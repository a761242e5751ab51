package no.klarering.movement;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody presents goods that he may not have reported himself ("fremleggelse"), and may read
 * their routing from then on. What is presented is named by one of the last four, or by {@code
 * mrn}.
 *
 * @param requestId made by the caller; a second use of it is a fault
 * @param customsOfficeOfPresentation CL141
 * @param mrn of an entry summary declaration, as the security system gave it
 * @param transportMRN of the transport that brings the goods
 * @param house the house waybill
 * @param master the master waybill: all its houses
 * @param receptacleIdentificationNumber the mail bag: all in it
 * @param containerIdentificationNumber the container: all in it
 */
public record Presentation(
        UUID requestId,
        String customsOfficeOfPresentation,
        Optional<String> mrn,
        Optional<Mrn> transportMRN,
        Optional<TransportDocument> house,
        Optional<TransportDocument> master,
        Optional<String> receptacleIdentificationNumber,
        Optional<String> containerIdentificationNumber) {

    /** What is presented; each has a call of its own. */
    public enum Kind {
        HOUSE,
        MASTER,
        RECEPTACLE,
        CONTAINER,
        /** All goods of an entry summary declaration. */
        ENTRY_SUMMARY
    }
}
