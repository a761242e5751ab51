package no.klarering.border.core;

import no.klarering.kernel.ValidityPeriod;
import no.klarering.movement.Participant;

/** Somebody may tell arrivals by message for a time. */
public record ArrivalPermit(Participant holder, ValidityPeriod period) {}
