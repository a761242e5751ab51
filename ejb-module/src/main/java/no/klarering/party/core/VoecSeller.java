package no.klarering.party.core;

import no.klarering.kernel.ValidityPeriod;

/** A seller in the VOEC register and the period of its registration. */
public record VoecSeller(String number, ValidityPeriod period) {}
