package no.klarering.border;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.Presenting.Request;
import no.klarering.border.Presenting.Result;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;

/** Presentations and notices of arrival as they were sent, with their results. */
public interface BorderRequests {

    boolean isKnown(UUID requestId);

    void keep(Sent sent, Result result);

    Optional<Result> find(Request request, UUID requestId, Participant sender);

    /** Somebody who presented houses or masters reads their signals from now on. */
    void connect(Participant presenter, Collection<Mrn> presented, Instant at);

    /**
     * @param body as it came
     */
    record Sent(Request request, UUID requestId, Participant sender, byte[] body) {}
}
