package no.klarering.movement;

import java.time.Instant;

/**
 * The holder of a permit says that a transport has arrived where nobody sees it ("ankomstmelding").
 *
 * @param customsOfficeOfArrival CL141
 */
public record ArrivalNotice(
        Mrn transportMRN, Instant dateAndTimeOfArrival, String customsOfficeOfArrival) {}
