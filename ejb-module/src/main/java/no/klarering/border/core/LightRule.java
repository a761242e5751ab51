package no.klarering.border.core;

import java.util.List;
import java.util.stream.Stream;
import no.klarering.border.BorderReason;
import no.klarering.border.ExpectedTransport;
import no.klarering.border.Hindrance;
import no.klarering.movement.TransportTree.Gap;

/**
 * Green only when the transport and all that it carries may enter: reported, valid, decided and not
 * selected. Whatever is not certain is red.
 */
public final class LightRule {

    private LightRule() {}

    /** Why it is red; empty when green. */
    public static List<Hindrance> hindrances(ExpectedTransport transport) {
        return Stream.of(
                        ofVehicle(transport),
                        transport.gaps().stream().flatMap(LightRule::ofGap),
                        transport.houses().stream().flatMap(HouseDecision::hindrances),
                        ofNothingOnBoard(transport))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private static Stream<Hindrance> ofVehicle(ExpectedTransport transport) {
        return transport.isSelected()
                ? Stream.of(Hindrance.of(BorderReason.TRANSPORT_SELECTED))
                : Stream.empty();
    }

    private static Stream<Hindrance> ofGap(Gap gap) {
        return gap.kind() == Gap.Kind.HOUSE_INCOMPLETE
                ? gap.reasons().stream().map(r -> new Hindrance(r.name(), gap.number()))
                : Stream.of(new Hindrance(gap.kind().name(), gap.number()));
    }

    /** A set that seems complete and has no house in it is not believed. */
    private static Stream<Hindrance> ofNothingOnBoard(ExpectedTransport transport) {
        return transport.gaps().isEmpty() && transport.houses().isEmpty()
                ? Stream.of(Hindrance.of(BorderReason.NO_CONSIGNMENTS))
                : Stream.empty();
    }
}
