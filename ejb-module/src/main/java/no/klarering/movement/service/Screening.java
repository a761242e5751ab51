package no.klarering.movement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.MessageReader;
import no.klarering.movement.MovementAction;
import no.klarering.movement.MovementOrder.Call;
import no.klarering.movement.MovementScreen;
import no.klarering.movement.Movements;

/** First look at what is handed in. A first message is looked at without asking the record. */
@Stateless
public class Screening implements MovementScreen {

    private final MessageReader reader;
    private final MessageSorts sorts;
    private final Movements movements;

    public Screening() {
        this(null, null, null);
    }

    @Inject
    public Screening(MessageReader reader, MessageSorts sorts, Movements movements) {
        this.reader = reader;
        this.sorts = sorts;
        this.movements = movements;
    }

    @Override
    public Finding look(Call call) {
        if (call.action() == MovementAction.CANCEL) {
            var faults = reader.cancellation(call.body()).faults();
            return faults.isEmpty() ? standing(call) : new Bad(faults);
        }
        return look(call, sorts.of(call.kind()));
    }

    private <M> Finding look(Call call, MessageSort<M> sort) {
        var reading = sort.reader().apply(reader, call.body());
        if (reading.message().isEmpty()) {
            return new Bad(reading.faults());
        }
        return call.mrn().isEmpty()
                ? new Good(sort.keys().apply(reading.message().get()).own())
                : standing(call);
    }

    /** The message that is changed, and the key that it shares with all its versions. */
    private Finding standing(Call call) {
        var found =
                call.mrn()
                        .flatMap(movements::find)
                        .filter(message -> message.mode() == call.mode())
                        .filter(message -> message.kind() == call.kind())
                        .filter(KeptMovement::active);
        if (found.isEmpty()) {
            return new Absent();
        }
        return found.filter(message -> message.organisation().equals(call.organisation()))
                .<Finding>map(message -> new Good(movements.ownKey(message.mrn())))
                .orElseGet(Foreign::new);
    }
}
