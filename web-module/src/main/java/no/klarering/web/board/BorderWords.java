package no.klarering.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.klarering.border.AboardState;
import no.klarering.border.BoardMoment;
import no.klarering.border.BoardVehicle;
import no.klarering.border.BorderReason;
import no.klarering.border.Hindrance;
import no.klarering.border.QueueTickets.Ticket;
import no.klarering.border.TransportState;
import no.klarering.movement.MovementLaws;
import no.klarering.web.console.Names;
import no.klarering.web.console.Wording;

/** What the border's codes mean, in the reader's language and in the driver's. */
@Named("said")
@RequestScoped
public class BorderWords {

    private static final int NUMBERS_SHOWN = 3;

    /** What no sender can cure. */
    static final Set<BorderReason> PUZZLES =
            EnumSet.of(
                    BorderReason.UNKNOWN_PLATE,
                    BorderReason.PLATE_MAY_BE_MISREAD,
                    BorderReason.AMBIGUOUS_TRANSPORT,
                    BorderReason.OUTSIDE_TIME_WINDOW,
                    BorderReason.OTHER_OFFICE,
                    BorderReason.TRAILER_PLATE,
                    BorderReason.ALREADY_ENTERED,
                    BorderReason.CLOCK_SKEW,
                    BorderReason.LEFT_ON_RED,
                    BorderReason.STOPPED_AFTER_GREEN,
                    BorderReason.OUT_BEFORE_IN,
                    BorderReason.OUT_WITHOUT_IN);

    private Wording wording;
    private Names names;
    private MovementLaws laws;

    public BorderWords() {}

    @Inject
    public BorderWords(Wording wording, Names names, MovementLaws laws) {
        this.wording = wording;
        this.names = names;
        this.laws = laws;
    }

    /** What can be done at the border, for the list of keys. */
    public List<String> deeds() {
        return Arrays.stream(Deed.values()).map(Deed::name).toList();
    }

    /** How transports can stand, for the help. */
    public List<TransportState> transports() {
        return List.of(TransportState.values());
    }

    /** How consignments on board can stand, the worst first, for the help. */
    public List<AboardState> aboard() {
        return List.of(AboardState.values());
    }

    /** Lights that an officer has to find out about, for the help. */
    public List<BorderReason> puzzles() {
        return List.copyOf(PUZZLES);
    }

    /** Colour and shape of how a consignment stands. */
    public String colour(AboardState state) {
        return switch (state) {
            case MISSING -> "bad";
            case DENIED -> "REJECTED";
            case PHYSICAL_CONTROL -> "GOODS_CONTROL";
            case DOCUMENT_CONTROL -> "DOC_CONTROL";
            case INCOMPLETE, CONTROL_AFTER_ENTRY -> "warn";
            case HELD -> "MANUAL";
            case CHECKING -> "wait";
            case READY, ENTERED -> "ok";
        };
    }

    /** A reason in a few words. */
    public String reason(String code) {
        return wording.sayOf("why", code);
    }

    /** Each reason once, with the waybills that it is about, or how many they are. */
    public List<Reason> reasons(List<Hindrance> hindrances) {
        return hindrances.stream()
                .collect(
                        Collectors.groupingBy(
                                Hindrance::code,
                                LinkedHashMap::new,
                                Collectors.mapping(Hindrance::number, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> reason(each.getKey(), each.getValue()))
                .toList();
    }

    private Reason reason(String code, List<String> numbers) {
        var named = numbers.stream().filter(number -> !number.isEmpty()).distinct().toList();
        var more = named.size() - NUMBERS_SHOWN;
        return new Reason(
                code,
                reason(code),
                String.join(", ", named.stream().limit(NUMBERS_SHOWN).toList()),
                Math.max(more, 0));
    }

    /**
     * @param numbers the first waybills
     * @param more how many others
     */
    public record Reason(String code, String words, String numbers, int more) {}

    /** All reasons in one line. */
    public String line(List<Hindrance> hindrances) {
        return reasons(hindrances).stream()
                .map(
                        reason ->
                                reason.words()
                                        + (reason.numbers().isEmpty() ? "" : " " + reason.numbers())
                                        + (reason.more() == 0
                                                ? ""
                                                : " "
                                                        + wording.say(
                                                                "border.more",
                                                                List.of(reason.more()))))
                .collect(Collectors.joining(" · "));
    }

    /** What the driver was told at the desk, in his language. */
    public String told(List<Hindrance> hindrances, Ticket ticket) {
        var codes = hindrances.stream().map(Hindrance::code).distinct().toList();
        return String.join(" ", laws.current().driverTexts().tell(codes, ticket.language()));
    }

    /** What happened, in the history. */
    public String what(BoardMoment moment) {
        return wording.sayOf("moment." + moment.kind(), moment.what());
    }

    /** Who did it; empty for machines. */
    public String actor(BoardMoment moment) {
        return moment.actor().isEmpty() ? "" : names.actor(moment.actor());
    }

    /** How far what is on board is ready, as a part of twenty. */
    public int twentieths(BoardVehicle vehicle) {
        var load = vehicle.load();
        return load.houses() == 0 ? 0 : 20 * load.ready() / load.houses();
    }
}
