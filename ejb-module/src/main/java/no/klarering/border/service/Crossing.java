package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.klarering.border.Border;
import no.klarering.border.BorderDesk.Answered;
import no.klarering.border.BorderFacts;
import no.klarering.border.ExpectedTransports;
import no.klarering.border.Sightings;
import no.klarering.border.Sightings.Before;
import no.klarering.border.StandingTransport;
import no.klarering.movement.Mrn;
import no.klarering.movement.Observation;

/** What a camera has seen, decided in one transaction. */
@Stateless
public class Crossing {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WINDOW = Duration.ofHours(12);

    private final Sightings sightings;
    private final ExpectedTransports transports;
    private final Trailers trailers;
    private final Watching watching;
    private final BorderSettings settings;
    private final Clock clock;

    public Crossing() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Crossing(
            Sightings sightings,
            ExpectedTransports transports,
            Trailers trailers,
            Watching watching,
            BorderSettings settings,
            Clock clock) {
        this.sightings = sightings;
        this.transports = transports;
        this.trailers = trailers;
        this.watching = watching;
        this.settings = settings;
        this.clock = clock;
    }

    /** The answer that was given before, or one of now. */
    public Answered observe(Observation seen) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = sightings.before(seen, now.minus(DAY));
        return before.isRepeat()
                ? sightings.find(seen.observationId()).orElseThrow().answered()
                : first(seen, before, now);
    }

    private Answered first(Observation seen, Before before, Instant now) {
        var samePlate =
                before.samePlate().stream()
                        .map(transport -> watching.upToDate(transport, before.hasNotes(), now))
                        .toList();
        var decision = Border.observe(seen, facts(seen, samePlate, before.wasSeenLeaving(), now));
        var answered = new Answered(seen.observationId(), now, decision);
        sightings.keep(seen, answered);
        watching.apply(
                seen,
                answered,
                decision.transport()
                        .flatMap(
                                mrn ->
                                        samePlate.stream()
                                                .filter(each -> each.mrn().equals(mrn))
                                                .findFirst()));
        return answered;
    }

    private BorderFacts facts(
            Observation seen,
            List<StandingTransport> samePlate,
            boolean wasSeenLeaving,
            Instant now) {
        var isKnown = samePlate.stream().anyMatch(t -> t.state().isActive());
        var near =
                isKnown
                        ? List.<Mrn>of()
                        : transports.nearPlate(
                                seen.plate(),
                                seen.customsOffice(),
                                now.minus(WINDOW),
                                now.plus(WINDOW));
        return new BorderFacts(
                now,
                settings.tolerance(),
                samePlate.stream().map(StandingTransport::expected).toList(),
                near,
                isKnown ? List.of() : trailers.drawn(seen.plate(), seen.customsOffice()),
                wasSeenLeaving);
    }
}
