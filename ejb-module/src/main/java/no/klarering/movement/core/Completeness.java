package no.klarering.movement.core;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.klarering.movement.DeclarationAnswer;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.ExportAnswer;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.HouseConsignment.PreviousDocument;
import no.klarering.movement.IncompleteReason;
import no.klarering.movement.Need;
import no.klarering.movement.Procedure;
import no.klarering.movement.Procedure.Demand;
import no.klarering.movement.ReferenceType;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.TransitAnswer;
import no.klarering.movement.ValidationFacts;

/** What a house consignment that is right still lacks for its procedure. */
public final class Completeness {

    private static final Set<TransitAnswer> UNCONFIRMED =
            EnumSet.of(TransitAnswer.UNKNOWN, TransitAnswer.NO_ANSWER);

    private Completeness() {}

    /** All reasons, each once: what is not named, then what cannot be confirmed. */
    public static List<IncompleteReason> reasons(HouseConsignment house, ValidationFacts facts) {
        return Stream.of(
                        missing(house, facts),
                        declaration(house, facts),
                        transit(house, facts),
                        export(house, facts))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private static Stream<IncompleteReason> missing(HouseConsignment house, ValidationFacts facts) {
        var lines = lines(house, facts);
        var line = line(house, facts.mode(), lines);
        var unclear =
                line.isEmpty()
                        ? Stream.of(IncompleteReason.INCOMPLETE_DOCUMENTATION)
                        : Stream.<IncompleteReason>empty();
        var unmet =
                line.map(Procedure::demands).orElseGet(() -> common(lines)).stream()
                        .filter(demand -> !demand.need().isMetBy(house))
                        .map(Demand::missing);
        return Stream.concat(unmet, unclear);
    }

    /** The procedure that a house is under, when it is clear which. */
    public static Optional<Procedure> procedure(HouseConsignment house, ValidationFacts facts) {
        return line(house, facts.mode(), lines(house, facts));
    }

    /** Lines of the import procedure; those by goods number only for a house that has one. */
    private static List<Procedure> lines(HouseConsignment house, ValidationFacts facts) {
        var lines =
                house.importProcedure().stream()
                        .flatMap(
                                code ->
                                        facts
                                                .law()
                                                .procedures()
                                                .of(code, facts.mode(), facts.today())
                                                .stream())
                        .toList();
        var byGoodsNumber =
                house.documents(ReferenceType.GOODS_NUMBER).findAny().isPresent()
                        && lines.stream().anyMatch(line -> line.asksFor(Need.GONU));
        return lines.stream().filter(line -> line.asksFor(Need.GONU) == byGoodsNumber).toList();
    }

    private static Optional<Procedure> line(
            HouseConsignment house, TrafficMode mode, List<Procedure> lines) {
        var outgoing = house.outgoingProcedure();
        if (outgoing.isEmpty() && isOutgoingExpected(house, mode, lines)) {
            return Optional.empty();
        }
        return find(lines, outgoing)
                .or(
                        () ->
                                mode == TrafficMode.AIR || mode == TrafficMode.SEA
                                        ? find(lines, Optional.empty())
                                        : Optional.empty());
    }

    private static Optional<Procedure> find(List<Procedure> lines, Optional<String> outgoing) {
        return lines.stream().filter(line -> line.outgoingProcedure().equals(outgoing)).findFirst();
    }

    /**
     * At the land borders one has to say what ends there, or that nothing does; for VOEC goods and
     * where nothing can end, silence says the latter.
     */
    private static boolean isOutgoingExpected(
            HouseConsignment house, TrafficMode mode, List<Procedure> lines) {
        var said =
                house.consignmentHouseLevel()
                        .importProcedure()
                        .flatMap(HouseConsignment.Procedures::hasOutgoingProcedure);
        var silenceWillDo =
                !mode.asksForOutgoingProcedure()
                        || house.importProcedure()
                                .filter(VoecGoodsRules.PROCEDURE::equals)
                                .isPresent();
        return lines.stream().anyMatch(line -> line.outgoingProcedure().isPresent())
                && (mode.asksForOutgoingProcedure() || mode == TrafficMode.RAIL)
                && said.orElse(!silenceWillDo);
    }

    /** What every line asks for, when it is not clear which one is meant. */
    private static List<Demand> common(List<Procedure> lines) {
        return lines.isEmpty()
                ? List.of()
                : lines.get(0).demands().stream()
                        .filter(demand -> lines.stream().allMatch(l -> l.asksFor(demand.need())))
                        .toList();
    }

    private static Stream<IncompleteReason> declaration(
            HouseConsignment house, ValidationFacts facts) {
        return declarations(house, facts)
                .flatMap(
                        answer ->
                                switch (answer.standing()) {
                                    case UNKNOWN ->
                                            Stream.of(
                                                    IncompleteReason
                                                            .CANNOT_VERIFY_CUDE_DOCUMENTATION);
                                    case NO_ANSWER ->
                                            Stream.of(IncompleteReason.INCOMPLETE_CUDE_VALIDATION);
                                    case USABLE, HELD -> Stream.empty();
                                });
    }

    private static Stream<DeclarationAnswer> declarations(
            HouseConsignment house, ValidationFacts facts) {
        return house.documents(ReferenceType.DECLARATION)
                .map(DeclarationReference::of)
                .flatMap(Optional::stream)
                .map(facts.answers()::of);
    }

    /** Lanes of the declarations that are held: red at the border, but nothing is missing. */
    public static List<String> heldLanes(HouseConsignment house, ValidationFacts facts) {
        return declarations(house, facts)
                .map(DeclarationAnswer::lane)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Stream<IncompleteReason> transit(HouseConsignment house, ValidationFacts facts) {
        return Stream.of(ReferenceType.TRANSIT, ReferenceType.TRANSIT_TO_OPEN)
                .flatMap(house::documents)
                .map(PreviousDocument::referenceNumber)
                .flatMap(Optional::stream)
                .map(facts.answers()::ofTransit)
                .filter(UNCONFIRMED::contains)
                .map(answer -> IncompleteReason.CANNOT_VERIFY_TRA_DOCUMENTATION);
    }

    /** There is no code for an AES that does not answer, so it counts as something missing. */
    private static Stream<IncompleteReason> export(HouseConsignment house, ValidationFacts facts) {
        return house.consignmentHouseLevel().exportFromEU().stream()
                .filter(export -> ExportRules.isAsked(export, facts))
                .filter(
                        export ->
                                facts.answers().ofExport(export.exportId())
                                        == ExportAnswer.NO_ANSWER)
                .map(export -> IncompleteReason.INCOMPLETE_DOCUMENTATION);
    }
}
