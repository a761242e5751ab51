package no.klarering.border;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a transport's history.
 *
 * @param what by its kind: {@code CREATE}, {@code REPLACE}, {@code CANCEL} of messages; {@code IN},
 *     {@code OUT} of cameras; what was done by hand; the effect elsewhere; {@code TAKEN}, {@code
 *     CALLED}, {@code DONE} of tickets; the signal told for a house
 * @param about the message, plate, waybill or reference that it is about; may be empty
 * @param light the light that followed; empty where none did
 * @param isOwed an effect that is not done yet
 */
public record BoardMoment(
        Instant at,
        Kind kind,
        String what,
        String about,
        String actor,
        Optional<Signal> light,
        List<Hindrance> hindrances,
        boolean isOwed) {

    public BoardMoment {
        hindrances = List.copyOf(hindrances);
    }

    /** Of what sort it is. */
    public enum Kind {
        MESSAGE,
        CAMERA,
        DEED,
        ROUTING,
        EFFECT,
        TICKET
    }

    static BoardMoment plain(Instant at, Kind kind, String what, String about, String actor) {
        return new BoardMoment(at, kind, what, about, actor, Optional.empty(), List.of(), false);
    }

    /** A message that came, was replaced or cancelled. */
    public static BoardMoment message(Instant at, String action, String mrn) {
        return plain(at, Kind.MESSAGE, action, mrn, "");
    }

    /** A signal of a house. */
    public static BoardMoment routing(Instant at, String routing, String waybill) {
        return plain(at, Kind.ROUTING, routing, waybill, "");
    }

    /** A ticket taken, called or done. */
    public static BoardMoment ticket(Instant at, String what, int number, String actor) {
        return plain(at, Kind.TICKET, what, String.valueOf(number), actor);
    }

    /** Something that another part of customs did, or has to do. */
    public static BoardMoment effect(Instant at, String kind, String reference, boolean isOwed) {
        return new BoardMoment(
                at, Kind.EFFECT, kind, reference, "", Optional.empty(), List.of(), isOwed);
    }
}
