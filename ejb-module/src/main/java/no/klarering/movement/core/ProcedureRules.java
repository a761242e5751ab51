package no.klarering.movement.core;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.Problem;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Submission;
import no.klarering.movement.ValidationFacts;

/** What shall become of the goods. */
final class ProcedureRules {

    private static final String PROCEDURES = HouseIdentityRules.LEVEL + "importProcedure.";

    private ProcedureRules() {}

    /** 20: the import procedure is in its list. */
    static Stream<Problem> procedureIsKnown(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        return given.message().importProcedure().stream()
                .flatMap(
                        code ->
                                new CodeRules(facts)
                                        .listed(
                                                CodeListName.IMPORT_PROCEDURE,
                                                code,
                                                PROCEDURES + "importProcedure"));
    }

    /** 28: the outgoing procedure, when given, is in its list. */
    static Stream<Problem> outgoingProcedureIsKnown(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var known = facts.law().procedures().outgoingProcedures();
        return given.message().outgoingProcedure().stream()
                .filter(code -> !known.contains(code))
                .map(
                        code ->
                                MovementFault.OUTGOING.at(
                                        PROCEDURES + "outgoingProcedure",
                                        Map.of(
                                                "allowed",
                                                known.stream()
                                                        .sorted()
                                                        .collect(Collectors.joining(", ")))));
    }

    /** 34: references say nothing without a procedure. */
    static Stream<Problem> procedureIsGivenWithReferences(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var house = given.message();
        return !house.consignmentHouseLevel().previousDocuments().isEmpty()
                        && house.importProcedure().isEmpty()
                ? Stream.of(MovementFault.PROCEDURE_MISSING.at(PROCEDURES + "importProcedure"))
                : Stream.empty();
    }
}
