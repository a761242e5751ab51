package no.klarering.movement.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import no.klarering.movement.MovementDesk;
import no.klarering.movement.MovementOrder;
import no.klarering.movement.SubmissionFinished;
import no.klarering.movement.Submissions;

/** The walk of messages from the queue to their results, in one transaction. */
@Stateless
public class MovementClearance implements MovementDesk {

    private static final Logger LOG = System.getLogger(MovementClearance.class.getName());

    private final Submissions submissions;
    private final Deciding deciding;
    private final Telling telling;
    private final Event<SubmissionFinished> finished;

    public MovementClearance() {
        this(null, null, null, null);
    }

    @Inject
    public MovementClearance(
            Submissions submissions,
            Deciding deciding,
            Telling telling,
            Event<SubmissionFinished> finished) {
        this.submissions = submissions;
        this.deciding = deciding;
        this.telling = telling;
        this.finished = finished;
    }

    @Override
    public void decide(List<MovementOrder> orders) {
        var open = submissions.open(orders.stream().map(MovementOrder::requestId).toList());
        var first = new ArrayList<MovementOrder>();
        for (var order : orders) {
            if (open.remove(order.requestId())) {
                first.add(order);
            } else {
                LOG.log(Level.INFO, "Repeat of {0}", order.requestId());
            }
        }
        deciding.decide(first).forEach(this::finish);
    }

    private void finish(Decision decision) {
        var order = decision.order();
        submissions.keep(order, decision.result());
        telling.tell(decision);
        finished.fire(new SubmissionFinished(order, decision.result()));
        LOG.log(
                Level.INFO,
                "{0} {1} {2}",
                order.requestId(),
                order.call().action(),
                decision.result().accepted() ? "SUCCESS" : "FAILURE");
    }
}
