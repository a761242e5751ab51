package no.klarering.border.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BorderDesk;
import no.klarering.border.BorderDesk.Hand;
import no.klarering.border.BorderRequests;
import no.klarering.border.BorderRequests.Sent;
import no.klarering.border.Playground;
import no.klarering.border.PlaygroundHouse;
import no.klarering.border.Presenting.Request;
import no.klarering.border.Presenting.Result;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.Problem;
import no.klarering.movement.ArrivalNotice;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Participant;
import no.klarering.movement.Presentation;

/** Decides presentations and notices of arrival, each in one transaction with its result. */
@Stateless
public class PresentationDesk {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** How far the sender's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(2);

    private final BorderRequests requests;
    private final PresentedGoods goods;
    private final Playground playground;
    private final PresenterSignals signals;
    private final Movements movements;
    private final BorderDesk border;
    private final CodeBooks codes;
    private final Clock clock;

    public PresentationDesk() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public PresentationDesk(
            BorderRequests requests,
            PresentedGoods goods,
            Playground playground,
            PresenterSignals signals,
            Movements movements,
            BorderDesk border,
            CodeBooks codes,
            Clock clock) {
        this.requests = requests;
        this.goods = goods;
        this.playground = playground;
        this.signals = signals;
        this.movements = movements;
        this.border = border;
        this.codes = codes;
        this.clock = clock;
    }

    /** Whether the request was used before. */
    public boolean isKnown(UUID requestId) {
        return requests.isKnown(requestId);
    }

    /** Decides a presentation that is not known. */
    public void present(Presentation presentation, Presentation.Kind kind, Sent sent) {
        var now = now();
        var problems = new ArrayList<Problem>();
        office(presentation.customsOfficeOfPresentation(), "customsOfficeOfPresentation", now)
                .ifPresent(problems::add);
        var found = goods.find(presentation, kind);
        var played =
                found.problems().isEmpty()
                        ? List.<PlaygroundHouse>of()
                        : played(presentation, kind);
        if (played.isEmpty()) {
            problems.addAll(found.problems());
        }
        if (problems.isEmpty()) {
            requests.connect(sent.sender(), found.all(), now);
            signals.tell(sent.sender(), found.houses(), played, now);
        }
        requests.keep(sent, new Result(sent.requestId(), now, problems));
    }

    private List<PlaygroundHouse> played(Presentation presentation, Presentation.Kind kind) {
        return playground.houses().stream()
                .filter(house -> house.isPresentedBy(presentation, kind))
                .toList();
    }

    /** Decides a notice of arrival. */
    public void arrive(ArrivalNotice notice, Sent sent) {
        var now = now();
        var problems = new ArrayList<Problem>();
        office(notice.customsOfficeOfArrival(), "customsOfficeOfArrival", now)
                .ifPresent(problems::add);
        if (notice.dateAndTimeOfArrival().isAfter(now.plus(AHEAD))) {
            problems.add(MovementFault.ARRIVAL_TO_COME.at("dateAndTimeOfArrival"));
        }
        if (!isBehind(notice.transportMRN(), sent.sender())) {
            problems.add(MovementFault.RELATION_END.at("transportMRN"));
        }
        if (problems.isEmpty()) {
            register(notice, sent.sender(), now).ifPresent(problems::add);
        }
        requests.keep(sent, new Result(sent.requestId(), now, problems));
    }

    private Optional<Problem> register(ArrivalNotice notice, Participant holder, Instant now) {
        var told = notice.dateAndTimeOfArrival();
        var outcome =
                border.arrive(
                        notice.transportMRN(),
                        notice.customsOfficeOfArrival(),
                        told.isAfter(now) ? now : told,
                        new Hand("party:" + holder.number()));
        return outcome instanceof BorderDesk.Done
                ? Optional.empty()
                : Optional.of(
                        (outcome instanceof BorderDesk.Unknown
                                        ? MovementFault.RELATION_END
                                        : MovementFault.NO_ARRIVAL_NOW)
                                .at("transportMRN"));
    }

    /** Whoever reported the transport, represents it or carries; of others it is not there. */
    private boolean isBehind(Mrn transport, Participant holder) {
        var carries =
                movements
                        .transport(transport)
                        .filter(node -> new Participant(node.carrier().text()).equals(holder))
                        .isPresent();
        return carries
                || movements
                        .find(transport)
                        .filter(message -> message.active() && message.mayBeReadBy(holder))
                        .isPresent();
    }

    private Optional<Problem> office(String office, String path, Instant now) {
        return codes.current()
                        .inForce(
                                CodeListName.CUSTOMS_OFFICE,
                                office,
                                LocalDate.ofInstant(now, NORWAY))
                ? Optional.empty()
                : Optional.of(MovementFault.OFFICE.at(path));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The result of a request, for whoever sent it. */
    public Optional<Result> result(Request request, UUID requestId, Participant sender) {
        return requests.find(request, requestId, sender);
    }
}
