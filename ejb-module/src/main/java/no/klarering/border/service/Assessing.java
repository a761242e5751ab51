package no.klarering.border.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.klarering.border.Border;
import no.klarering.border.ExpectedTransport;
import no.klarering.border.HouseStanding;
import no.klarering.border.MasterStanding;
import no.klarering.border.Routing;
import no.klarering.border.Selection;
import no.klarering.border.StandingTransport;
import no.klarering.border.StandingTransport.Assessed;
import no.klarering.border.StandingTransport.Particulars;
import no.klarering.border.TransportState;
import no.klarering.movement.KeptMovement;
import no.klarering.movement.MessageReader;
import no.klarering.movement.Movements;
import no.klarering.movement.Mrn;
import no.klarering.movement.Transport;
import no.klarering.movement.TransportTree;
import no.klarering.movement.TransportTree.HouseLeaf;

/** Looks at everything that hangs on a transport, and says how it stands before the border. */
@ApplicationScoped
public class Assessing {

    private final Movements movements;
    private final MessageReader reader;
    private final Selected selected;
    private final Clock clock;

    public Assessing() {
        this(null, null, null, null);
    }

    @Inject
    public Assessing(Movements movements, MessageReader reader, Selected selected, Clock clock) {
        this.movements = movements;
        this.reader = reader;
        this.selected = selected;
        this.clock = clock;
    }

    /** A transport that was accepted just now, before anything that hangs on it was looked at. */
    StandingTransport first(KeptMovement message) {
        var transport = transport(message.mrn());
        var nothing = new TransportTree(message.mrn(), List.of(), List.of());
        return standing(
                expected(message, transport, Optional.empty(), nothing),
                transport,
                Optional.empty(),
                new Assessed(now(), Duration.ZERO, List.of(), 0, 0));
    }

    /** The same as it stands now; nothing but its state when the message was cancelled. */
    StandingTransport anew(StandingTransport earlier) {
        var started = System.nanoTime();
        var message = movements.find(earlier.mrn()).orElseThrow();
        var found = movements.load(List.of(earlier.mrn())).tree(earlier.mrn());
        if (found.isEmpty()) {
            return earlier.state().isActive() ? earlier.in(TransportState.CANCELLED) : earlier;
        }
        var tree = found.get();
        var transport = transport(earlier.mrn());
        var expected = expected(message, transport, Optional.of(earlier.expected()), tree);
        return standing(
                expected,
                transport,
                earlier.particulars().selectedWhy(),
                new Assessed(
                        now(),
                        Duration.ofNanos(System.nanoTime() - started),
                        masters(tree, expected.houses()),
                        direct(tree),
                        (int) tree.houses().count()));
    }

    private static List<MasterStanding> masters(TransportTree tree, List<HouseStanding> houses) {
        var assessed =
                houses.stream().collect(Collectors.toMap(HouseStanding::mrn, Function.identity()));
        return tree.masters().stream().map(m -> MasterStanding.of(m, assessed)).toList();
    }

    private static int direct(TransportTree tree) {
        var below =
                tree.masters().stream()
                        .flatMap(master -> master.houses().stream())
                        .collect(Collectors.toSet());
        return (int)
                tree.directHouses().stream()
                        .filter(house -> house.isReceived() && !below.contains(house))
                        .count();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Transport transport(Mrn mrn) {
        return reader.transport(movements.body(mrn)).message().orElseThrow();
    }

    private ExpectedTransport expected(
            KeptMovement message,
            Transport transport,
            Optional<ExpectedTransport> before,
            TransportTree tree) {
        var arrived = before.flatMap(ExpectedTransport::arrivedAt);
        return new ExpectedTransport(
                message.mrn(),
                message.mode(),
                transport.plate(),
                arrived.isPresent()
                        ? before.get().office()
                        : transport.customsOfficeOfFirstEntry().referenceNumber(),
                transport.estimatedDateAndTimeOfArrival(),
                before.map(Assessing::stateAfter).orElse(TransportState.REGISTERED),
                arrived,
                before.flatMap(ExpectedTransport::enteredAt),
                before.filter(ExpectedTransport::isSelected).isPresent(),
                tree.gaps(),
                houses(tree, before));
    }

    private static TransportState stateAfter(ExpectedTransport before) {
        return before.state() == TransportState.REGISTERED
                ? TransportState.ASSESSED
                : before.state();
    }

    private List<HouseStanding> houses(TransportTree tree, Optional<ExpectedTransport> before) {
        var received = tree.houses().filter(HouseLeaf::isReceived).toList();
        var selections = selected.of(received);
        var told = new HashMap<Mrn, Routing>();
        before.map(ExpectedTransport::houses)
                .orElse(List.of())
                .forEach(house -> house.told().ifPresent(signal -> told.put(house.mrn(), signal)));
        return received.stream().map(house -> house(house, selections, told)).toList();
    }

    private HouseStanding house(
            HouseLeaf leaf, Map<Mrn, Selection> selections, Map<Mrn, Routing> told) {
        var mrn = leaf.mrn().orElseThrow();
        var message = movements.find(mrn).orElseThrow();
        return new HouseStanding(
                mrn,
                leaf.document().documentNumber(),
                true,
                message.reasons(),
                message.heldLanes(),
                selections.getOrDefault(mrn, Selection.NONE),
                Optional.ofNullable(told.get(mrn)));
    }

    private static StandingTransport standing(
            ExpectedTransport expected,
            Transport transport,
            Optional<String> selectedWhy,
            Assessed assessed) {
        var means = transport.activeBorderTransportMeans();
        return new StandingTransport(
                expected,
                new Particulars(
                        means.identificationNumber(),
                        means.typeOfIdentification(),
                        means.countryCode(),
                        transport.carrier().name(),
                        means.operator().name(),
                        transport.scheduledDateAndTimeOfArrival(),
                        selectedWhy),
                Border.outlook(expected),
                assessed);
    }
}
