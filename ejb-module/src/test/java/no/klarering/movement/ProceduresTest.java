package no.klarering.movement;

import static no.klarering.testing.MovementFacts.TODAY;
import static no.klarering.testing.MovementFacts.confirming;
import static no.klarering.testing.MovementFacts.facts;
import static no.klarering.testing.MovementMessages.aHouse;
import static no.klarering.testing.MovementMessages.aVoecHouse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.klarering.movement.core.Completeness;
import no.klarering.movement.service.JsonMessageReader;
import no.klarering.testing.MovementFacts;
import no.klarering.testing.MovementMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProceduresTest {

    private static final String LEVEL = "/consignmentHouseLevel";
    private static final Path PAGE = Path.of("..", "src", "site", "markdown", "procedures.md");

    private static final Map<String, String> DOCUMENTS =
            Map.of(
                    "CUDE",
                    """
                    {"typeOfReference":"CUDE","declarantNumber":"312688409",
                     "declarationDate":"2026-11-19","sequenceNumber":"17"}""",
                    "N820",
                    reference("N820", "26DE330512QX77M1K6"),
                    "RETR",
                    reference("RETR", "LRN-4417"),
                    "GONU",
                    reference("GONU", "2026371000512345"),
                    "N955",
                    reference("N955", "NO-ATA-1"),
                    "N952",
                    reference("N952", "NO-TIR-1"),
                    "C624",
                    reference("C624", "NO-302-1"));

    private static String reference(String type, String number) {
        return "{\"typeOfReference\":\"%s\",\"referenceNumber\":\"%s\"}".formatted(type, number);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    V1  | ROAD | IMMEDIATE_RELEASE_IMPORT      |     | CUDE             | CUDE
                    V1  | AIR  | IMMEDIATE_RELEASE_IMPORT      |     | CUDE             | CUDE
                    V1  | RAIL | IMMEDIATE_RELEASE_IMPORT      |     | CUDE             | CUDE
                    V1  | SEA  | IMMEDIATE_RELEASE_IMPORT      |     | CUDE             | CUDE
                    V2  | ROAD | IMMEDIATE_RELEASE_IMPORT      | EXP | CUDE EXPORT      | CUDE EXP
                    V3  | ROAD | IMMEDIATE_RELEASE_IMPORT      | TRE | CUDE EXPORT N820 | CUDE EXP TRA
                    V4  | ROAD | IMMEDIATE_RELEASE_IMPORT      | TRA | CUDE N820        | CUDE TRA
                    V4  | RAIL | IMMEDIATE_RELEASE_IMPORT      | TRA | CUDE N820        | CUDE TRA
                    V5  | ROAD | TRANSIT_IMPORT                | TRA | N820             | TRA
                    V5  | RAIL | TRANSIT_IMPORT                | TRA | N820             | TRA
                    V6  | ROAD | TRANSIT_RELEASE               | EXP | RETR EXPORT      | TRA EXP
                    V7  | ROAD | IMMEDIATE_RELEASE_VOEC        |     | ITEMS            | VOEC
                    V7  | AIR  | IMMEDIATE_RELEASE_VOEC        |     | ITEMS            | VOEC
                    V7  | RAIL | IMMEDIATE_RELEASE_VOEC        |     | ITEMS            | VOEC
                    V7  | SEA  | IMMEDIATE_RELEASE_VOEC        |     | ITEMS            | VOEC
                    V8  | ROAD | IMMEDIATE_RELEASE_VOEC        | EXP | ITEMS EXPORT     | VOEC EXP
                    V9  | ROAD | IMMEDIATE_RELEASE_VOEC        | TRE | ITEMS EXPORT N820 | VOEC EXP TRA
                    V10 | ROAD | IMMEDIATE_RELEASE_VOEC        | TRA | ITEMS N820       | VOEC TRA
                    V10 | RAIL | IMMEDIATE_RELEASE_VOEC        | TRA | ITEMS N820       | VOEC TRA
                    V11 | ROAD | WAREHOUSE_RELEASE             |     | CUDE             | CUDE
                    V11 | AIR  | WAREHOUSE_RELEASE             |     | CUDE             | CUDE
                    V11 | SEA  | WAREHOUSE_RELEASE             |     | CUDE             | CUDE
                    V12 | ROAD | WAREHOUSE_RELEASE             | EXP | CUDE EXPORT      | CUDE EXP
                    V13 | ROAD | WAREHOUSE_RELEASE             | TRE | CUDE EXPORT N820 | CUDE EXP TRA
                    V14 | ROAD | WAREHOUSE_RELEASE             | TRA | CUDE N820        | CUDE TRA
                    V14 | RAIL | WAREHOUSE_RELEASE             | TRA | CUDE N820        | CUDE TRA
                    V15 | ROAD | COLLECTIVE_RELEASE            |     |                  |
                    V15 | AIR  | COLLECTIVE_RELEASE            |     |                  |
                    V15 | RAIL | COLLECTIVE_RELEASE            |     |                  |
                    V15 | SEA  | COLLECTIVE_RELEASE            |     |                  |
                    V16 | ROAD | COLLECTIVE_RELEASE            | EXP | EXPORT           | EXP
                    V17 | ROAD | COLLECTIVE_RELEASE            | TRE | EXPORT N820      | EXP TRA
                    V18 | ROAD | COLLECTIVE_RELEASE            | TRA | N820             | TRA
                    V19 | ROAD | DOCUMENTS_NOT_OBLIGED_RELEASE |     |                  |
                    V19 | AIR  | DOCUMENTS_NOT_OBLIGED_RELEASE |     |                  |
                    V19 | SEA  | DOCUMENTS_NOT_OBLIGED_RELEASE |     |                  |
                    V20 | ROAD | DOCUMENTS_NOT_OBLIGED_RELEASE | EXP | EXPORT           | EXP
                    V21 | ROAD | DOCUMENTS_NOT_OBLIGED_RELEASE | TRA | N820             | TRA
                    V21 | RAIL | DOCUMENTS_NOT_OBLIGED_RELEASE | TRA | N820             | TRA
                    V27 | ROAD | ATA_CARNET                    |     | N955             | DOC
                    V27 | SEA  | ATA_CARNET                    |     | N955             | DOC
                    V28 | ROAD | TIR_CARNET                    |     | N952             | DOC
                    V28 | RAIL | TIR_CARNET                    |     | N952             | DOC
                    V29 | ROAD | NATO_FORM_302                 |     | C624             | DOC
                    V30 | ROAD | CUSTOMS_DECLARATION           |     | CUDE             | CUDE
                    V30 | AIR  | CUSTOMS_DECLARATION           |     | CUDE             | CUDE
                    V31 | ROAD | CUSTOMS_DECLARATION           | EXP | CUDE EXPORT      | CUDE EXP
                    V31 | SEA  | CUSTOMS_DECLARATION           | EXP | CUDE EXPORT      | CUDE EXP
                    V32 | ROAD | CUSTOMS_DECLARATION           | TRA | CUDE N820        | CUDE TRA
                    V32 | RAIL | CUSTOMS_DECLARATION           | TRA | CUDE N820        | CUDE TRA
                    V33 | ROAD | CUSTOMS_DECLARATION           | TRE | CUDE EXPORT N820 | CUDE EXP TRA
                    V33 | AIR  | CUSTOMS_DECLARATION           | TRE | CUDE EXPORT N820 | CUDE EXP TRA
                    """)
    void asksForWhatTheProcedureNeedsAndTellsWhatIsMissing(
            String number,
            TrafficMode mode,
            String procedure,
            String outgoing,
            String needs,
            String reasons) {
        var given = words(needs);
        var expected = words(reasons);

        var whole = house(procedure, outgoing, given);

        assertThat(numberOf(whole, mode)).isEqualTo(number);
        assertThat(verdict(whole, mode).isAccepted()).isTrue();
        assertThat(verdict(whole, mode).documentStatus()).isEqualTo(DocumentStatus.SUCCESS);
        assertThat(verdict(house(procedure, outgoing, List.of()), mode).reasons())
                .extracting(ProceduresTest::shortened)
                .containsExactlyElementsOf(expected);
        for (var i = 0; i < given.size(); i++) {
            var lacking = new ArrayList<>(given);
            lacking.remove(i);
            assertThat(verdict(house(procedure, outgoing, lacking), mode).reasons())
                    .as("without %s", given.get(i))
                    .extracting(ProceduresTest::shortened)
                    .containsExactly(expected.get(i));
        }
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    V23 | ROAD |     | GONU             |
                    V23 | SEA  |     | GONU             |
                    V24 | ROAD | EXP | GONU EXPORT      | EXP
                    V25 | ROAD | TRA | GONU N820        | TRA
                    V26 | ROAD | TRE | GONU EXPORT N820 | EXP TRA
                    """)
    void takesAGoodsNumberForAWarehouseInsteadOfADeclaration(
            String number, TrafficMode mode, String outgoing, String needs, String reasons) {
        var whole = house("WAREHOUSE_RELEASE", outgoing, words(needs));
        var announced =
                house("WAREHOUSE_RELEASE", outgoing, List.of())
                        .with(LEVEL + "/previousDocuments/0", "{\"typeOfReference\":\"GONU\"}");

        assertThat(numberOf(whole, mode)).isEqualTo(number);
        assertThat(verdict(whole, mode).reasons()).isEmpty();
        assertThat(verdict(announced, mode).reasons())
                .extracting(ProceduresTest::shortened)
                .containsExactlyElementsOf(words("GONU " + (reasons == null ? "" : reasons)));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, ''", "2027-03-01, INCOMPLETE_CUDE_DOCUMENTATION"})
    void knowsGoodsNumbersUntilTheTransitionEnds(LocalDate day, String reasons) {
        var house = read(house("WAREHOUSE_RELEASE", null, List.of("GONU")));

        var found = Completeness.reasons(house, facts(TrafficMode.ROAD, confirming(house), day));

        assertThat(found).extracting(Enum::name).containsExactlyElementsOf(words(reasons));
    }

    @ParameterizedTest(name = "{0} {1} has {2} by {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "IMMEDIATE_RELEASE_IMPORT, -, -, ROAD, DOC",
                "IMMEDIATE_RELEASE_IMPORT, -, true, ROAD, DOC",
                "IMMEDIATE_RELEASE_IMPORT, -, false, ROAD, ''",
                "IMMEDIATE_RELEASE_IMPORT, -, -, RAIL, ''",
                "IMMEDIATE_RELEASE_IMPORT, -, true, RAIL, DOC",
                "IMMEDIATE_RELEASE_IMPORT, -, true, AIR, ''",
                "IMMEDIATE_RELEASE_IMPORT, TRE, true, AIR, ''",
                "IMMEDIATE_RELEASE_VOEC, -, -, ROAD, ''",
                "IMMEDIATE_RELEASE_VOEC, -, true, ROAD, DOC",
                "ATA_CARNET, -, -, ROAD, ''",
                "TRANSIT_IMPORT, EXP, true, ROAD, DOC",
                "TRANSIT_IMPORT, -, false, SEA, DOC",
                "DOCUMENTS_NOT_OBLIGED_RELEASE, TRE, true, ROAD, DOC",
                "-, -, false, ROAD, DOC"
            })
    void asksWhatEndsAtALandBorder(
            String procedure, String outgoing, String has, TrafficMode mode, String reasons) {
        var house =
                aHouse().with(LEVEL + "/importProcedure", "{}")
                        .with(LEVEL + "/previousDocuments", allButDeclaration(procedure))
                        .with(LEVEL + "/goodsItem", items(procedure))
                        .with(LEVEL + "/importProcedure/importProcedure", quoted(procedure))
                        .with(LEVEL + "/importProcedure/outgoingProcedure", quoted(outgoing))
                        .with(LEVEL + "/importProcedure/hasOutgoingProcedure", "" + has);
        var read = read(house);

        var found = Completeness.reasons(read, facts(mode, confirming(read)));

        assertThat(found)
                .extracting(ProceduresTest::shortened)
                .containsExactlyElementsOf(words(reasons));
    }

    private static String allButDeclaration(String procedure) {
        return procedure != null && procedure.equals("IMMEDIATE_RELEASE_IMPORT")
                ? "[" + DOCUMENTS.get("CUDE") + "]"
                : "[" + DOCUMENTS.get("N820") + "," + DOCUMENTS.get("N955") + "]";
    }

    private static String items(String procedure) {
        return procedure != null && procedure.endsWith("VOEC")
                ? aVoecHouse().tree().at(LEVEL + "/goodsItem").toString()
                : "[]";
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    @Test
    void theTableHasEveryProcedureOnce() {
        var table = MovementFacts.law().procedures().procedures();

        assertThat(table)
                .extracting(Procedure::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 33)
                                .filter(number -> number != 22)
                                .mapToObj(number -> "V" + number)
                                .toList());
    }

    @Test
    void aTableWithFaultsTellsThem() {
        var line = new LinkedHashMap<String, String>();
        line.put("number", "V1");
        line.put("import_procedure", "ATA_CARNET");
        line.put("needs", "N955 X");
        line.put("missing", "INCOMPLETE_DOCUMENTATION Y");
        line.put("modes", "ROAD ROCKET");
        line.put("name_nb", "a");
        line.put("name_en", "b");
        line.put("valid_from", "2026-01-01");

        var faults = MovementFacts.faultsOf(line);

        assertThat(faults)
                .containsExactly(
                        "needs: Nothing is known by the name X.",
                        "missing: There is no reason Y.",
                        "modes: There is no mode ROCKET.");
    }

    @Test
    void thePageOfTheHandbookIsThatOfTheTable() throws IOException {
        var table = ProcedureHandbook.markdown(MovementFacts.law().procedures(), "en");

        var page = Files.readString(PAGE);

        assertThat(page).contains(table);
    }

    @Test
    void thePageIsThereInBothLanguages() {
        var table = MovementFacts.law().procedures();

        var nb = ProcedureHandbook.lines(table, "nb");

        assertThat(nb).hasSameSizeAs(ProcedureHandbook.lines(table, "en"));
        assertThat(nb.get(1).name()).contains("utførsel fra EU");
        assertThat(nb.get(1).needs()).containsExactly(Need.CUDE, Need.EXPORT);
        assertThat(nb).filteredOn(line -> !line.until().isEmpty()).hasSize(4);
    }

    private static MovementMessages house(String procedure, String outgoing, List<String> needs) {
        var base = needs.contains("ITEMS") ? aVoecHouse() : aHouse();
        var person =
                procedure.endsWith("VOEC")
                        ? aVoecHouse().tree().at(LEVEL + "/consignee")
                        : aHouse().tree().at(LEVEL + "/consignee");
        var documents =
                needs.stream()
                        .filter(DOCUMENTS::containsKey)
                        .map(DOCUMENTS::get)
                        .collect(Collectors.joining(",", "[", "]"));
        var export =
                needs.contains("EXPORT")
                        ? "[{\"typeOfExport\":\"AES_EXPORT\",\"exportId\":\"26SE7K20AB41CD9XA3\"}]"
                        : "[]";
        return base.with(
                        LEVEL + "/importProcedure",
                        "{\"importProcedure\":\"%s\",\"outgoingProcedure\":%s,\"hasOutgoingProcedure\":%s}"
                                .formatted(procedure, quoted(outgoing), outgoing != null))
                .with(LEVEL + "/consignee", person.toString())
                .with(LEVEL + "/previousDocuments", documents)
                .with(LEVEL + "/exportFromEU", export);
    }

    private static HouseConsignment read(MovementMessages message) {
        return new JsonMessageReader().houseConsignment(message.bytes()).message().orElseThrow();
    }

    private static Verdict verdict(MovementMessages message, TrafficMode mode) {
        var house = read(message);
        return Validation.house(Submission.first(house), facts(mode, confirming(house), TODAY));
    }

    private static String numberOf(MovementMessages message, TrafficMode mode) {
        var house = read(message);
        return Completeness.procedure(house, facts(mode, confirming(house)))
                .map(Procedure::number)
                .orElse("none");
    }

    private static String shortened(IncompleteReason reason) {
        return reason == IncompleteReason.INCOMPLETE_DOCUMENTATION
                ? "DOC"
                : reason.name().replace("INCOMPLETE_", "").replace("_DOCUMENTATION", "");
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split(" ")).toList();
    }
}
