package no.klarering.border;

import java.time.Instant;
import no.klarering.movement.Mrn;

/**
 * A transport was seen leaving the customs area, or registered as leaving, though it was not let
 * go. Its goods have not entered; somebody has to find out where they are.
 *
 * @param at when that became known
 * @param reason {@link BorderReason#LEFT_ON_RED}, {@link BorderReason#STOPPED_AFTER_GREEN} or
 *     {@link BorderReason#OUT_BEFORE_IN}
 * @param isSettled an officer has said what became of it
 */
public record RedDeparture(Mrn transport, Instant at, BorderReason reason, boolean isSettled) {}
