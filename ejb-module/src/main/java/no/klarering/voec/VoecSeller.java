package no.klarering.voec;

import no.klarering.kernel.ValidityPeriod;

/**
 * A seller in the VOEC register, for one period of its registration. A number that was given up and
 * taken up again has a period for each time.
 *
 * @param period days in Norway on which the number may be used
 */
public record VoecSeller(VoecNumber number, String name, ValidityPeriod period) {}
