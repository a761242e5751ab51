package no.klarering.movement.core;

import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.klarering.codes.CodeListName;
import no.klarering.kernel.Problem;
import no.klarering.movement.ExportAnswer;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.HouseConsignment.ExportFromEu;
import no.klarering.movement.MovementFault;
import no.klarering.movement.Submission;
import no.klarering.movement.TrafficMode;
import no.klarering.movement.ValidationFacts;

/** Exports from the Union that end at the border ({@code exportFromEU}). */
final class ExportRules {

    static final String AES = "AES_EXPORT";
    static final String EIDR = "EIDR_EXPORT";

    private static final String PATH = HouseIdentityRules.LEVEL + "exportFromEU";
    private static final String TRANSIT_ENDS = "TRA";

    /** What the reference looks like; a type that is not here takes any. */
    private static final Map<String, Pattern> FORMS =
            Map.of(
                    AES, Pattern.compile("[0-9]{2}[A-Z]{2}[A-Z0-9]{14}"),
                    EIDR, Pattern.compile("[0-9]{2}SE[A-Z0-9]{11}AE[A-Z0-9]"));

    private ExportRules() {}

    private static Stream<Problem> each(
            Submission<HouseConsignment> given, CodeRules.ElementRule<ExportFromEu> rule) {
        return CodeRules.numbered(
                given.message().consignmentHouseLevel().exportFromEU(), PATH, rule);
    }

    /** 20: the type is in its list, and not retired. */
    static Stream<Problem> typeIsKnown(Submission<HouseConsignment> given, ValidationFacts facts) {
        var codes = new CodeRules(facts);
        return each(
                given,
                (export, path) ->
                        codes.listed(
                                CodeListName.EXPORT_TYPE,
                                export.typeOfExport(),
                                path + ".typeOfExport"));
    }

    /** 27: no export stands twice. */
    static Stream<Problem> exportsAreNamedOnce(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var seen = new HashSet<String>();
        return each(
                given,
                (export, path) ->
                        seen.add(export.exportId())
                                ? Stream.empty()
                                : Stream.of(
                                        MovementFault.EXPORT_TWICE.at(
                                                path + ".exportId",
                                                Map.of("exportId", export.exportId()))));
    }

    /** 25: the reference has the form of its type. */
    static Stream<Problem> idHasItsForm(Submission<HouseConsignment> given, ValidationFacts facts) {
        return each(
                given,
                (export, path) ->
                        hasItsForm(export)
                                ? Stream.empty()
                                : Stream.of(
                                        MovementFault.EXPORT_FORM.at(
                                                path + ".exportId", type(export))));
    }

    private static boolean hasItsForm(ExportFromEu export) {
        var form = FORMS.get(export.typeOfExport());
        return form == null || form.matcher(export.exportId()).matches();
    }

    private static Map<String, String> type(ExportFromEu export) {
        return Map.of("type", export.typeOfExport());
    }

    /** 26: on the road, AES knows the export, has released it, and it has not left yet. */
    static Stream<Problem> exportIsReleased(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        return each(
                given,
                (export, path) ->
                        isAsked(export, facts)
                                        && facts.answers().ofExport(export.exportId())
                                                == ExportAnswer.WRONG_STATE
                                ? Stream.of(
                                        MovementFault.EXPORT_STATE.at(
                                                path + ".exportId", type(export)))
                                : Stream.empty());
    }

    /** Whether AES is asked: Swedish exports without follow-up are taken as they are. */
    static boolean isAsked(ExportFromEu export, ValidationFacts facts) {
        return facts.mode() == TrafficMode.ROAD
                && FORMS.containsKey(export.typeOfExport())
                && hasItsForm(export);
    }

    /** 29: where only a transit ends, no export does. */
    static Stream<Problem> noExportWhenOnlyATransitEnds(
            Submission<HouseConsignment> given, ValidationFacts facts) {
        var house = given.message();
        return house.outgoingProcedure().filter(TRANSIT_ENDS::equals).isPresent()
                        && !house.consignmentHouseLevel().exportFromEU().isEmpty()
                ? Stream.of(MovementFault.EXPORT_IN_TRANSIT.at(PATH))
                : Stream.empty();
    }
}
