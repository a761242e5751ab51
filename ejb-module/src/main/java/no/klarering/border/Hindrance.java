package no.klarering.border;

import no.klarering.movement.IncompleteReason;

/**
 * One thing that keeps a lorry from driving on.
 *
 * @param code a {@link BorderReason}, an {@link IncompleteReason} or a lane
 * @param number of the waybill or mail bag that it is about; empty for the vehicle as a whole
 */
public record Hindrance(String code, String number) {

    public static Hindrance of(BorderReason reason) {
        return new Hindrance(reason.name(), "");
    }

    public static Hindrance of(BorderReason reason, String number) {
        return new Hindrance(reason.name(), number);
    }
}
