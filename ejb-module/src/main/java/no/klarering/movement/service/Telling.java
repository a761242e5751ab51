package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.kernel.Problem;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.MovementAction;
import no.klarering.movement.MovementChanged;
import no.klarering.movement.Mrn;

/** Tells whoever listens what became of messages. */
@ApplicationScoped
public class Telling {

    private final Event<MovementChanged> events;

    public Telling() {
        this(null);
    }

    @Inject
    public Telling(Event<MovementChanged> events) {
        this.events = events;
    }

    void tell(Decision decision) {
        var order = decision.order();
        var result = decision.result();
        var subject = result.mrn().map(Mrn::text).orElse(order.requestId().toString());
        events.fire(
                new MovementChanged(
                        result.notificationDate(),
                        "movement:" + subject,
                        "party:" + order.call().organisation().number(),
                        what(decision),
                        Map.of(
                                "requestId",
                                order.requestId().toString(),
                                "kind",
                                order.call().kind().name(),
                                "reasons",
                                names(result.reasons()),
                                "faults",
                                result.problems().stream()
                                        .map(Problem::code)
                                        .distinct()
                                        .collect(Collectors.joining(" "))),
                        decision.transports()));
    }

    private static String what(Decision decision) {
        if (!decision.result().accepted()) {
            return "MOVEMENT_REFUSED";
        }
        return decision.order().call().action() == MovementAction.CANCEL
                ? "MOVEMENT_CANCELLED"
                : "MOVEMENT_ACCEPTED";
    }

    /** That asking again changed what is missing. */
    void tell(KeptMovement house, Instant at, Set<Mrn> transports) {
        events.fire(
                byItself(
                        house,
                        at,
                        "MOVEMENT_ASKED_AGAIN",
                        Map.of("reasons", names(house.reasons())),
                        transports));
    }

    /** That a message will be cancelled if nothing happens. */
    void remind(KeptMovement message, Instant at, Instant end) {
        events.fire(
                byItself(
                        message,
                        at,
                        "MOVEMENT_REMINDED",
                        Map.of("kind", message.kind().name(), "cancelledAt", end.toString()),
                        Set.of()));
    }

    /** That a message was cancelled because nothing happened. */
    void lapsed(KeptMovement message, Instant at, Set<Mrn> transports) {
        events.fire(
                byItself(
                        message,
                        at,
                        "MOVEMENT_CANCELLED",
                        Map.of("kind", message.kind().name()),
                        transports));
    }

    private static MovementChanged byItself(
            KeptMovement message,
            Instant at,
            String what,
            Map<String, String> details,
            Set<Mrn> transports) {
        return new MovementChanged(
                at, "movement:" + message.mrn().text(), "system", what, details, transports);
    }

    private static String names(List<IncompleteReason> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
