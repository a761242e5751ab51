package no.klarering.web.board;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.klarering.border.Border;
import no.klarering.border.BorderDecision;
import no.klarering.border.ExpectedTransport;
import no.klarering.border.HouseStanding;
import no.klarering.border.RedDeparture;
import no.klarering.border.Selection;
import no.klarering.border.StandingTransport;
import no.klarering.movement.Mrn;

/** What an officer can do with a transport, or with a house consignment on board. */
public enum Deed {
    ARRIVE(Reasons.NONE),
    LEAVE(Reasons.NONE),
    LET_REST_GO(Reasons.PASS),
    SETTLE(Reasons.SETTLED),
    SELECT_VEHICLE(Reasons.CONTROL),
    LET_VEHICLE_GO(Reasons.PASS),
    PHYSICAL_CONTROL(Reasons.CONTROL, Selection.PHYSICAL_CONTROL),
    DOCUMENT_CONTROL(Reasons.CONTROL, Selection.DOCUMENT_CONTROL),
    CONTROL_AFTER_ENTRY(Reasons.CONTROL, Selection.CONTROL_AFTER_ENTRY),
    PASS(Reasons.PASS, Selection.NONE),
    DENY(Reasons.DENY, Selection.DENIED);

    private final Reasons reasons;
    private final Optional<Selection> selection;

    Deed(Reasons reasons) {
        this.reasons = reasons;
        this.selection = Optional.empty();
    }

    Deed(Reasons reasons, Selection selection) {
        this.reasons = reasons;
        this.selection = Optional.of(selection);
    }

    /** What may be given as the reason. */
    public enum Reasons {
        NONE(),
        CONTROL("PROFILE", "TIP", "SEEN", "SAMPLE", "OTHER"),
        PASS("FOUND_RIGHT", "CURED", "MISTAKE", "OTHER"),
        DENY("PROHIBITED", "NO_PERMIT", "UNDECLARED", "OTHER"),
        SETTLED("CONTROLLED", "HANDED_OVER", "NO_GOODS", "MISREAD", "OTHER");

        private final List<String> codes;

        Reasons(String... codes) {
            this.codes = List.of(codes);
        }

        public List<String> codes() {
            return codes;
        }
    }

    static Optional<Deed> of(String name) {
        return Arrays.stream(values()).filter(deed -> deed.name().equals(name)).findFirst();
    }

    public List<String> reasonCodes() {
        return reasons.codes();
    }

    public boolean isOfHouse() {
        return selection.isPresent();
    }

    Selection selection() {
        return selection.orElseThrow();
    }

    /**
     * Whether its state allows it, for a deed with the whole vehicle.
     *
     * @param departure how it left without being let go
     */
    boolean isPossible(StandingTransport transport, Optional<RedDeparture> departure) {
        var state = transport.state();
        return switch (this) {
            case ARRIVE -> state.isActive() && (!state.isAtBorder() || departure.isPresent());
            case LEAVE -> state.isAtBorder();
            case SETTLE -> state.isAtBorder() && departure.filter(d -> !d.isSettled()).isPresent();
            case LET_REST_GO -> Border.letRestGo(transport.expected()).isPresent();
            case SELECT_VEHICLE -> state.isActive() && !transport.expected().isSelected();
            case LET_VEHICLE_GO -> state.isActive() && transport.expected().isSelected();
            default -> false;
        };
    }

    /** The same for a deed with a house on board. */
    boolean isPossible(StandingTransport transport, HouseStanding house) {
        return isOfHouse()
                && transport.state().isActive()
                && house.selection() != Selection.DENIED
                && house.selection() != selection();
    }

    /** What would follow. */
    BorderDecision foreseen(StandingTransport transport, Optional<Mrn> house) {
        var expected = transport.expected();
        return switch (this) {
            case ARRIVE -> Border.arrive(expected);
            case LEAVE -> Border.leave(expected);
            case LET_REST_GO -> Border.letRestGo(expected).orElseGet(() -> Border.light(expected));
            case SETTLE -> Border.light(expected);
            case SELECT_VEHICLE -> Border.light(transport.selected(true, "").expected());
            case LET_VEHICLE_GO -> Border.light(transport.selected(false, "").expected());
            default -> Border.light(selected(expected, house.orElseThrow()));
        };
    }

    private ExpectedTransport selected(ExpectedTransport transport, Mrn house) {
        return new ExpectedTransport(
                transport.mrn(),
                transport.mode(),
                transport.plate(),
                transport.office(),
                transport.estimatedArrival(),
                transport.state(),
                transport.arrivedAt(),
                transport.enteredAt(),
                transport.isSelected(),
                transport.gaps(),
                transport.houses().stream()
                        .map(each -> each.mrn().equals(house) ? selected(each) : each)
                        .toList());
    }

    private HouseStanding selected(HouseStanding house) {
        return new HouseStanding(
                house.mrn(),
                house.number(),
                house.isAssessed(),
                house.reasons(),
                house.heldLanes(),
                selection(),
                house.told());
    }
}
