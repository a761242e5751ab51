package no.klarering.movement.core;

import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.Problem;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.HouseConsignment.PreviousDocument;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Need;
import no.klarering.movement.ReferenceType;
import no.klarering.movement.Submission;
import no.klarering.movement.TransitAnswer;
import no.klarering.movement.ValidationFacts;

/** What the goods refer to ({@code previousDocuments}). */
final class ReferenceRules {

    private static final String PATH = HouseIdentityRules.LEVEL + "previousDocuments";
    private static final String EXPORT_ENDS = "EXP";

    private ReferenceRules() {}

    private static Stream<Problem> each(
            Submission<HouseConsignment> given, CodeRules.ElementRule<PreviousDocument> rule) {
        return CodeRules.numbered(
                given.message().consignmentHouseLevel().previousDocuments(), PATH, rule);
    }

    private static boolean isDeclaration(PreviousDocument document) {
        return document.typeOfReference().equals(ReferenceType.DECLARATION);
    }

    /** 36: no reference number stands twice. */
    static Stream<Problem> referencesAreNamedOnce(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var seen = new HashSet<String>();
        return each(
                given,
                (document, path) ->
                        document.referenceNumber().stream()
                                .filter(number -> !seen.add(number))
                                .map(
                                        number ->
                                                MovementFault.REFERENCE_TWICE.at(
                                                        path + ".referenceNumber",
                                                        Map.of("referenceNumber", number))));
    }

    /** 37: no declaration stands twice. */
    static Stream<Problem> declarationsAreNamedOnce(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var seen = new HashSet<DeclarationReference>();
        return each(
                given,
                (document, path) ->
                        DeclarationReference.of(document).stream()
                                .filter(declaration -> !seen.add(declaration))
                                .map(
                                        declaration ->
                                                MovementFault.DECLARATION_TWICE.at(
                                                        path, triple(document))));
    }

    private static Map<String, String> triple(PreviousDocument document) {
        return Map.of(
                "declarantNumber", document.declarantNumber().orElseThrow(),
                "declarationDate", document.declarationDate().orElseThrow().toString(),
                "sequenceNumber", document.sequenceNumber().orElseThrow());
    }

    /** 35: goods have one declaration. */
    static Stream<Problem> oneDeclaration(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        return given.message().documents(ReferenceType.DECLARATION).count() > 1
                ? Stream.of(MovementFault.ONE_DECLARATION.at(PATH))
                : Stream.empty();
    }

    /** 20: the type is in CL228 or one of the national ones. */
    static Stream<Problem> typeIsKnown(Submission<HouseConsignment> given, ValidationFacts facts) {
        var codes = new CodeRules(facts);
        return each(
                given,
                (document, path) ->
                        codes.listed(
                                CodeListName.REFERENCE_TYPE,
                                document.typeOfReference(),
                                path + ".typeOfReference"));
    }

    /** 32: a declaration has declarant, date and sequence. */
    static Stream<Problem> declarationIsWhole(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        return each(
                given,
                (document, path) ->
                        isDeclaration(document)
                                ? fields(document, false)
                                        .map(f -> MovementFault.DECLARATION_FIELD.at(path + f))
                                : Stream.empty());
    }

    /** The three fields of a declaration that are given, or that are not. */
    private static Stream<String> fields(PreviousDocument document, boolean given) {
        return Stream.of(
                        document.sequenceNumber().isPresent() == given ? ".sequenceNumber" : "",
                        document.declarantNumber().isPresent() == given ? ".declarantNumber" : "",
                        document.declarationDate().isPresent() == given ? ".declarationDate" : "")
                .filter(field -> !field.isEmpty());
    }

    /**
     * 33: everything but a declaration has a reference number; a goods number that is still missing
     * leaves the consignment incomplete instead.
     */
    static Stream<Problem> othersHaveANumber(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        return each(
                given,
                (document, path) ->
                        document.isWhole()
                                        || isDeclaration(document)
                                        || document.typeOfReference()
                                                .equals(ReferenceType.GOODS_NUMBER)
                                ? Stream.empty()
                                : Stream.of(
                                        MovementFault.REFERENCE_NUMBER.at(
                                                path + ".referenceNumber")));
    }

    /** 31: a declaration is named only under procedures that have one. */
    static Stream<Problem> declarationFitsTheProcedure(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        return given.message().importProcedure().stream()
                .filter(code -> facts.codes().knows(CodeListName.IMPORT_PROCEDURE, code))
                .filter(code -> !facts.law().procedures().everAsksFor(Need.CUDE, code))
                .flatMap(
                        code ->
                                each(
                                        given,
                                        (document, path) ->
                                                fields(document, true)
                                                        .map(
                                                                field ->
                                                                        notWanted(
                                                                                path + field,
                                                                                code))));
    }

    private static Problem notWanted(String path, String procedure) {
        return MovementFault.DECLARATION_NOT_WANTED.at(path, Map.of("procedure", procedure));
    }

    /** 30: where only an export ends, no transit does. */
    static Stream<Problem> noTransitWhenOnlyAnExportEnds(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var exportEnds = given.message().outgoingProcedure().filter(EXPORT_ENDS::equals);
        return each(
                given,
                (document, path) ->
                        exportEnds.isPresent()
                                        && document.typeOfReference().equals(ReferenceType.TRANSIT)
                                ? Stream.of(
                                        MovementFault.TRANSIT_IN_EXPORT.at(
                                                path + ".typeOfReference"))
                                : Stream.empty());
    }

    /** 38: a transit is released at departure, for a Norwegian border office and destination. */
    static Stream<Problem> transitIsInAValidState(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        return each(
                given,
                (document, path) ->
                        document.referenceNumber().stream()
                                .filter(
                                        number ->
                                                document.typeOfReference()
                                                        .equals(ReferenceType.TRANSIT))
                                .filter(number -> isWrong(number, facts))
                                .map(
                                        number ->
                                                MovementFault.TRANSIT_STATE.at(
                                                        path + ".referenceNumber")));
    }

    private static boolean isWrong(String transit, ValidationFacts facts) {
        return facts.answers().ofTransit(transit) == TransitAnswer.WRONG_STATE;
    }
}
