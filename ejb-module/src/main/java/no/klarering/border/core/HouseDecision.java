package no.klarering.border.core;

import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.border.BorderReason;
import no.klarering.border.Hindrance;
import no.klarering.border.HouseStanding;
import no.klarering.border.Routing;
import no.klarering.border.Routing.Location;
import no.klarering.border.Selection;

/** What becomes of one house consignment at the border. */
public final class HouseDecision {

    private static final String GOODS_CONTROL = "GOODS_CONTROL";

    private HouseDecision() {}

    /** The strictest that applies; empty while the assessment is not at an end. */
    public static Optional<Routing> routing(HouseStanding house) {
        if (house.selection() == Selection.DENIED) {
            return Optional.of(Routing.ENTRY_DENIED);
        }
        if (!house.isAssessed()) {
            return Optional.empty();
        }
        if (house.selection() == Selection.PHYSICAL_CONTROL
                || house.heldLanes().contains(GOODS_CONTROL)) {
            return Optional.of(Routing.toControl(Location.ON_ENTRY));
        }
        if (house.selection() == Selection.DOCUMENT_CONTROL
                || !house.reasons().isEmpty()
                || !house.heldLanes().isEmpty()) {
            return Optional.of(Routing.pending(Location.ON_ENTRY));
        }
        return house.selection() == Selection.CONTROL_AFTER_ENTRY
                ? Optional.of(Routing.toControl(Location.AFTER_ENTRY))
                : Optional.of(Routing.TO_ENTRY);
    }

    /** Everything that keeps a lorry with the house on board from driving on. */
    static Stream<Hindrance> hindrances(HouseStanding house) {
        var number = house.number();
        var unready =
                house.isAssessed()
                        ? Stream.<Hindrance>empty()
                        : Stream.of(Hindrance.of(BorderReason.DECISION_NOT_READY, number));
        return Stream.of(
                        ofSelection(house),
                        unready,
                        house.reasons().stream().map(r -> new Hindrance(r.name(), number)),
                        house.heldLanes().stream().map(lane -> new Hindrance(lane, number)))
                .flatMap(found -> found);
    }

    private static Stream<Hindrance> ofSelection(HouseStanding house) {
        return switch (house.selection()) {
            case NONE, CONTROL_AFTER_ENTRY -> Stream.empty();
            case PHYSICAL_CONTROL ->
                    Stream.of(Hindrance.of(BorderReason.SELECTED_FOR_CONTROL, house.number()));
            case DOCUMENT_CONTROL ->
                    Stream.of(Hindrance.of(BorderReason.SELECTED_FOR_DOCUMENTS, house.number()));
            case DENIED -> Stream.of(Hindrance.of(BorderReason.ENTRY_DENIED, house.number()));
        };
    }
}
