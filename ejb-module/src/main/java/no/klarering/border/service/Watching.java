package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.border.Border;
import no.klarering.border.BorderChanged;
import no.klarering.border.BorderDecision;
import no.klarering.border.BorderDesk.Answered;
import no.klarering.border.BorderHistory;
import no.klarering.border.ExpectedTransport;
import no.klarering.border.ExpectedTransports;
import no.klarering.border.FollowUps;
import no.klarering.border.StandingTransport;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

/** Keeps transports up to date before the border, and what decisions make of them. */
@ApplicationScoped
public class Watching {

    private static final String SYSTEM = "system";

    /** From here on the next is put off by more than the second between two rounds. */
    private static final Duration COSTLY = Duration.ofMillis(50);

    private final ExpectedTransports transports;
    private final Assessing assessing;
    private final FollowUps followUps;
    private final BorderHistory history;
    private final Event<BorderChanged> events;

    public Watching() {
        this(null, null, null, null, null);
    }

    @Inject
    public Watching(
            ExpectedTransports transports,
            Assessing assessing,
            FollowUps followUps,
            BorderHistory history,
            Event<BorderChanged> events) {
        this.transports = transports;
        this.assessing = assessing;
        this.followUps = followUps;
        this.history = history;
        this.events = events;
    }

    /** A transport, locked, as everything stands that was decided until now. */
    Optional<StandingTransport> upToDate(Mrn transport, Instant now) {
        return transports.forUpdate(transport).map(found -> upToDate(found, now));
    }

    private StandingTransport upToDate(StandingTransport transport, Instant now) {
        return upToDate(transport, true, now);
    }

    /**
     * The same for one that is locked already.
     *
     * @param mayHaveNotes false when it was seen that there are none
     */
    StandingTransport upToDate(StandingTransport transport, boolean mayHaveNotes, Instant now) {
        var touches = mayHaveNotes ? transports.touches(transport.mrn()) : List.<Long>of();
        if (isStanding(transport.expected(), touches)) {
            return transport;
        }
        var anew = assessing.anew(transport);
        keep(transport, anew, now);
        transports.seen(touches, now);
        return anew;
    }

    /** What an assessment found; its time alone matters only when it took long. */
    private void keep(StandingTransport before, StandingTransport anew, Instant now) {
        if (!anew.isAs(before) || anew.assessed().cost().compareTo(COSTLY) > 0) {
            transports.keep(anew, now);
        }
    }

    /**
     * A transport and what it carries may be decided on side by side, so that neither finds the
     * other and nobody leaves a note: what lacks something is looked at again before it is stopped.
     */
    private static boolean isStanding(ExpectedTransport transport, List<Long> touches) {
        return transport.enteredAt().isPresent() || touches.isEmpty() && transport.gaps().isEmpty();
    }

    /**
     * Assesses a transport of which something has changed, and tells what that makes of it when it
     * is at the border.
     */
    Optional<BorderDecision> reassess(Mrn transport, Instant now) {
        var touches = transports.touches(transport);
        var standing = transports.forUpdate(transport);
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var before = standing.get();
        transports.seen(touches, now);
        if (before.expected().enteredAt().isPresent()) {
            return Optional.of(Border.light(before.expected()));
        }
        var anew = assessing.anew(before);
        keep(before, anew, now);
        return Optional.of(
                anew.state().isAtBorder()
                        ? atBorder(before, anew, now)
                        : Border.light(anew.expected()));
    }

    private BorderDecision atBorder(StandingTransport before, StandingTransport anew, Instant now) {
        var decision = Border.reassess(anew.expected());
        apply(anew, decision, anew.expected().office(), now, now);
        if (!decision.hindrances().equals(before.light())) {
            tell(anew, decision, new Deed("REASSESSED", SYSTEM, "", now));
        }
        return decision;
    }

    /**
     * Has a transport go through what was decided, and what follows from it owed.
     *
     * @param at when what was decided on happened
     */
    void apply(
            StandingTransport transport,
            BorderDecision decision,
            String office,
            Instant at,
            Instant now) {
        advance(transport, decision, office, at, now);
        followUps.owe(transport.mrn(), office, decision, now);
    }

    private void advance(
            StandingTransport transport,
            BorderDecision decision,
            String office,
            Instant at,
            Instant now) {
        if (!decision.becomes().isEmpty() || !decision.routing().isEmpty()) {
            transports.keep(transport.after(decision, office, at), now);
        }
    }

    /**
     * The same for what a camera saw, whatever it was taken for: that it was seen is owed to the
     * record.
     */
    void apply(Observation seen, Answered answered, Optional<StandingTransport> transport) {
        transport.ifPresent(
                found ->
                        advance(
                                found,
                                answered.decision(),
                                seen.customsOffice(),
                                seen.observedAt(),
                                answered.at()));
        followUps.owe(seen, answered);
    }

    /**
     * Something that was done, not seen.
     *
     * @param what as {@link BorderHistory.Event} names it
     */
    record Deed(String what, String actor, String details, Instant at) {}

    /** Keeps it in the transport's history, and tells whoever listens. */
    void tell(StandingTransport transport, BorderDecision decision, Deed deed) {
        var office = transport.expected().office();
        history.keep(
                new BorderHistory.Event(
                        transport.mrn(),
                        office,
                        deed.at(),
                        deed.what(),
                        deed.actor(),
                        decision,
                        deed.details()));
        events.fire(
                new BorderChanged(
                        deed.at(),
                        "movement:" + transport.mrn().text(),
                        deed.actor(),
                        "BORDER_" + deed.what(),
                        Map.of(
                                "office",
                                office,
                                "signal",
                                decision.signal().name(),
                                "reasons",
                                String.join(" ", decision.reasons()),
                                "details",
                                deed.details()),
                        office,
                        Optional.of(transport.mrn())));
    }
}
