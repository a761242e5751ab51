package no.klarering.edi.syntax;

import static no.klarering.edi.Examples.changed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import no.klarering.edi.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One wound at a time, given to example 6.1; its segments: UNH 1, BGM 2, CST 3, RFF 4 to 6, LOC 7
 * and 8, TDT 9, GIS 10 ...
 */
class MessageFaultsTest {
    private static final String FINE = Examples.text("6-01");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "UNH+000101+            | UNH+0001010000000000+   | 39 at 1 UNH 2",
                "+3130001092024060300010101' | '                  | 13 at 1 UNH 4",
                "+3130001092024060300010101' | +313000109202406030001010' | 40 at 1 UNH 4",
                "+3130001092024060300010101' | +31300010920240603000101011' | 39 at 1 UNH 4",
                "BGM+929+               | BGM+830+                | 14 at 2 BGM 2",
                "BGM+929++              | BGM+929+X+              | 15 at 2 BGM 3",
                ":20240603:102+9'       | :20240603:102+7'        | 12 at 2 BGM 5",
                ":20240603:102+9'       | :20240603:102'          | 13 at 2 BGM 5",
                ":20240603:102+9'       | :20240230:102+9'        | 12 at 2 BGM 4:2",
                ":20240603:102+9'       | :2024O603:102+9'        | 37 at 2 BGM 4:2",
                ":20240603:102+9'       | :202406030:102+9'       | 39 at 2 BGM 4:2",
                ":20240603:102+9'       | :2024063:102+9'         | 40 at 2 BGM 4:2",
                ":20240603:102+9'       | :20240603:101+9'        | 12 at 2 BGM 4:3",
                "CST++IM4               | CST+1+IM4               | 15 at 3 CST 2",
                "CST++IM4               | CST++EX4                | 14 at 3 CST 3:1",
                "PCI++FJORD/1-40'       | PCI'                    | 48 at 24 PCI",
                "CST++IM4:104:1         | CST++                   | 13 at 3 CST 3",
                "RFF+CO:04012345        | RFF+CO:0401234          | 40 at 4 RFF 2:2",
                "RFF+CO:04012345        | RFF+ZZZ:04012345        | 12 at 4 RFF 2:1",
                "RFF+CO:04012345        | RFF+CO                  | 13 at 4 RFF 2:2",
                "RFF+LAR:1'             | RFF+LAR:A'              | 37 at 6 RFF 2:2",
                "LOC+35:CN              | LOC+35:C1               | 37 at 7 LOC 2:2",
                "LOC+35:CN              | LOC+35:CHN              | 39 at 7 LOC 2:2",
                "LOC+35:CN              | LOC+27:CN               | 12 at 7 LOC 2:1",
                "LOC+14:A::NO1          | LOC+14:A::NO2           | 12 at 8 LOC 2:4",
                "TDT+11++30             | TDT+11++31              | 12 at 9 TDT 4",
                ":::::SE'               | '                       | 13 at 9 TDT 5:6",
                "GIS+0::NO1             | GIS+2::NO1              | 12 at 10 GIS 2:1",
                "GIS+0::NO1'            | GIS+2'                  | 12 at 10 GIS 2:1",
                "NAD+IM+                | NAD+XX+                 | 12 at 11 NAD 2",
                "NAD+IM+313001202::NO1' | NAD+IM'                 | 13 at 11 NAD 3",
                "NAD+SE++NINGBO GARMENT CO LTD: | NAD+SE++:       | 13 at 12 NAD 4:1",
                "88 HARBOUR ROAD        | 88 HARBOUR ROAD AND A LOT MORE OF IT | 39 at 12 NAD 4:2",
                "315000 NINGBO CN'      | 315000 NINGBO CN:X'     | 16 at 12 NAD 4",
                "NAD+AA+M               | NAD+AA+Q                | 12 at 15 NAD 3:1",
                "TOD+++FOB              | TOD+++FOX               | 12 at 17 TOD 4",
                "39:5000,00:USD         | 39:5000,001:USD         | 39 at 18 MOA 3:2",
                "39:5000,00:USD         | 39:5000,00              | 13 at 18 MOA 3:3",
                "39:5000,00:USD         | 39:-5000,00:USD         | 37 at 18 MOA 3:2",
                "39:5000,00:USD         | 39:5.000,00:USD         | 37 at 18 MOA 3:2",
                "144:3400'              | 144:3400,50'            | 37 at 18 MOA 4:2",
                "144:3400'              | 144:'                   | 13 at 18 MOA 4:2",
                "CUX+2++10,52           | CUX+2++10,1234567       | 39 at 19 CUX 4",
                "CUX+2++10,52           | CUX+2++,52              | 37 at 19 CUX 4",
                "CUX+2++10,52           | CUX+2++10,              | 37 at 19 CUX 4",
                "DMS+NG-2024-118        | DMS+                    | 13 at 21 DMS 2",
                "CST+1+62046200         | CST+10000+62046200      | 39 at 22 CST 2",
                "CST+1+62046200         | CST+1+6204620           | 40 at 22 CST 3:1",
                "CST+1+62046200         | CST+1+620462000         | 39 at 22 CST 3:1",
                "CST+1+62046200         | CST+1+6204620O          | 37 at 22 CST 3:1",
                "+4000:117:1            | +400:117:1              | 40 at 22 CST 4:1",
                "+N:116:NO1             | +X:116:NO1              | 12 at 22 CST 5:1",
                "+1:109:1'              | +7:109:1'               | 12 at 22 CST 6:1",
                "+1:109:1'              | +1:109:1+X:110:NO1'     | 12 at 22 CST 7:1",
                "PAC+40                 | PAC+4O                  | 37 at 23 PAC 2",
                "PAC+40++CT             | PAC+40++CTN             | 39 at 23 PAC 4",
                "LOC+27:CN              | LOC+28:CN               | 12 at 25 LOC 2:1",
                "123:56000              | 123:56000,5             | 37 at 26 MOA 3:2",
                "MOA+14+123             | MOA+15+123              | 12 at 26 MOA 2",
                "MEA+AAF+G+KGM:620      | MEA+AAF+G+TNE:620       | 12 at 27 MEA 4:1",
                "MEA+AAF+G+KGM:620      | MEA+AAF+G+KGM:620,1234  | 39 at 27 MEA 4:2",
                "MEA+AAF+G+KGM:620      | MEA+AAF+X+KGM:620       | 12 at 27 MEA 3",
                "TAX+1+161:5992+TL      | TAX+1+162:5992+TL       | 12 at 30 TAX 3:1",
                "+56000+10,7            | +56000                  | 13 at 30 TAX 7",
                "GDS+2'                 | GDS+3'                  | 12 at 31 GDS 2",
                "UNS+S'                 | UNS+X'                  | 12 at 33 UNS 2",
                "TAX+4+161:5992'        | TAX+4+161:5992+TL:107:NO1' | 16 at 34 TAX",
                "CNT+5:1+11:40          | CNT+5:1                 | 13 at 36 CNT 3",
                "UNT+37                 | UNT+38                  | 29 at 37 UNT",
                "UNT+37                 | UNT+3X                  | 37 at 37 UNT 2",
                "UNT+37+000101          | UNT+37+000102           | 28 at 37 UNT",
            })
    void tellsWhatIsWrongAndWhere(String part, String by, String fault) {
        var readings = Readings.of(changed(FINE, part, by));

        assertThat(readings.envelopeFaults()).isEmpty();
        assertThat(readings.faults().get(0)).isEqualTo(fault);
        assertThat(readings.faults()).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "39:5000,00:USD         | 39:5000.00:USD",
                "CUX+2++10,52           | CUX+2++10.52",
                "CUX+2++10,52           | CUX+2++10,123456",
                "MEA+AAF+G+KGM:620      | MEA+AAF+G+KGM:620,123",
                "123:56000              | 123:0",
                "123:56000              | 123:56000+160:-200+40:17",
                "NINGBO GARMENT CO LTD  | Skjær og Åre æøå ÆØÅ ü",
                "UNOC:3                 | UNOA:1",
                "NINGBO GARMENT CO LTD  | a?'b?+c?:d??e",
                "RFF+XC:202402028155008 | RFF+XC:D",
                "NAD+AA+M               | NAD+AA+ ",
                "NAD+AA+M::NO1          | NAD+AA+::NO1",
                "UNT+37                 | UNT+000037",
                "PCI++FJORD/1-40        | PCI++A:B:C+VT:WDB9634031L000000",
                "+1:109:1'              | +1:109:1+E:110:NO1'",
                "TDT+11++30+ABC123      | TDT+11++30+",
                "30+ABC123:::::SE       | 30+:::::SE"
            })
    void takesWhatTheProfileAllows(String part, String by) {
        var readings = Readings.of(changed(FINE, part, by));

        assertThat(readings.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BGM, 13 at 1 BGM",
        "CST++IM4, 13 at 2 CST",
        "UNS+D, 13 at 19 UNS",
        "DMS, 13 at 20 DMS",
        "CST+1, 13 at 21 CST",
        "PAC, 13 at 22 PAC",
        "MOA+14, 13 at 25 MOA",
        "GDS, 13 at 30 GDS",
        "FTX+AAA, 13 at 31 FTX",
        "UNS+S, 13 at 32 UNS",
        "TAX+4, 13 at 33 TAX",
        "CNT, 13 at 35 CNT"
    })
    void tellsAMissingSegmentAtTheOneBeforeIt(String segment, String fault) {
        var readings = Readings.of(without(segment));

        assertThat(readings.faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RFF+CO", "RFF+XC", "TDT", "GIS", "TOD", "MOA+4", "CUX", "NAD+EE", "NAD+SE",
                "LOC+27", "TAX+1"
            })
    void leavesDependentSegmentsToTheRulesOfTheDeclaration(String segment) {
        var readings = Readings.of(without(segment));

        assertThat(readings.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BGM, CST++IM4, 15 at 3 BGM",
        "CST++IM4, RFF+CO, 15 at 4 CST",
        "TDT, GIS, 15 at 10 TDT",
        "PAC, PCI, 15 at 24 PAC",
        "MOA+14, MEA+AAF+G, 15 at 27 MOA",
        "TAX+4, TAX+3, 15 at 35 TAX",
        "GDS, FTX+AAA, 15 at 32 GDS",
        "CST+1, PAC, 15 at 23 CST",
        "DMS, CST+1, 15 at 22 DMS",
        "MEA+AAF+ZZ, TAX+1, 15 at 30 MEA"
    })
    void tellsASegmentOutOfOrder(String first, String second, String fault) {
        var readings = Readings.of(swapped(first, second));

        assertThat(String.join(", ", readings.faults()))
                .isEqualTo(fault.isEmpty() ? "15 at 10 TDT" : fault);
    }

    @Test
    void tellsASegmentThatTheProfileDoesNotKnow() {
        var readings = Readings.of(inserted("GIS", "EQD+CN+NSTU1234560'"));

        assertThat(readings.faults()).containsExactly("15 at 11 EQD");
    }

    @ParameterizedTest
    @CsvSource({
        "BGM, 35 at 3 BGM",
        "TDT, 35 at 10 TDT",
        "UNS+D, 35 at 21 UNS",
        "MOA+14, 35 at 27 MOA",
        "CNT, 35 at 37 CNT"
    })
    void tellsASegmentThatComesTooOften(String segment, String fault) {
        var readings = Readings.of(inserted(segment, line(FINE, segment)));

        assertThat(readings.faults()).containsExactly(fault);
    }

    @Test
    void tellsTheTenthReferenceButNotTheNinth() {
        var nine = inserted("RFF+LAR", "RFF+AEI:1'\n".repeat(6));
        var ten = inserted("RFF+LAR", "RFF+AEI:1'\n".repeat(7));

        assertThat(Readings.of(nine).faults()).isEmpty();
        assertThat(Readings.of(ten).faults()).containsExactly("35 at 13 RFF");
    }

    @Test
    void tellsTheTenthParty() {
        var ten = inserted("NAD+SE", "NAD+CN++X'\n".repeat(5));

        assertThat(Readings.of(ten).faults()).containsExactly("36 at 21 NAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\t", "\n", "\r\n", "\u001F", "\u007F"})
    void refusesControlCharactersInsideOfSegments(String character) {
        var readings =
                Readings.of(changed(FINE, "WOMENS TROUSERS", "WOMENS" + character + "TROUSERS"));

        assertThat(readings.faults()).containsExactly("21 at 32 FTX 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUSDEC:S:93A:UN",
                "CUSDEC:D:96B:UN",
                "CUSDEC:D:96B:UN:NEP-I",
                "CUSDEC:D:04A:UN",
                "CUSDEC:1:902:UN:XXX",
                "CUSRES:1:902:UN:NEP-I",
                "INVOIC:D:96A:UN"
            })
    void refusesMessagesThatNobodyAgreedUpon(String identifier) {
        var readings = Readings.of(changed(FINE, "CUSDEC:1:902:UN:NEP-I", identifier));

        assertThat(readings.faults()).containsExactly("17 at 1 UNH 3");
    }

    @Test
    void takesAMessageWithoutAssociationAndWarns() {
        var readings = Readings.of(changed(FINE, "CUSDEC:1:902:UN:NEP-I", "CUSDEC:1:902:UN"));

        assertThat(readings.faults()).isEmpty();
        assertThat(readings.messages().get(0).warnings())
                .extracting(Warning::code)
                .containsExactly("MESSAGE_TYPE_WITHOUT_ASSOCIATION");
    }

    @Test
    void onlyWarnsAboutSeparatorsAtTheEnd() {
        var readings = Readings.of(changed(FINE, "CUX+2++10,52'", "CUX+2++10,52++'"));

        assertThat(readings.faults()).isEmpty();
        assertThat(readings.messages().get(0).warnings())
                .containsExactly(new Warning("0085:45", new Place("CUX", 19, 0, 0)));
    }

    @Test
    void readsNorwegianLettersOfSevenBitsWhereTheyWereAgreedUpon() {
        var seven = changed(FINE, "NINGBO GARMENT CO LTD", "B{R OG BR\\D P] [S|LB}T");
        var agreed = new Terms(Set.of("TVINN-902"), false, true, true);
        var names = new ArrayList<String>();

        var fine = Readings.of(seven, agreed);
        read(seven, agreed, text -> names.add(text.text(12, 4, 1)));
        read(seven, Terms.USUAL, text -> names.add(text.text(12, 4, 1)));

        assertThat(fine.faults()).isEmpty();
        assertThat(names)
                .containsExactly(
                        "B\u00E6R OG BR\u00D8D P\u00C5 \u00C6S\u00F8LB\u00E5T",
                        "B{R OG BR\\D P] [S|LB}T");
    }

    private static void read(String interchange, Terms terms, Consumer<MessageText> texts) {
        var in = new ByteArrayInputStream(interchange.getBytes(StandardCharsets.ISO_8859_1));
        try {
            new InterchangeReader(Profiles.inbound(), Readings.agreed(terms), Limits.USUAL)
                    .read(in, Readings.RECEIVED, (verdict, text) -> texts.accept(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesASecondMessageWithTheSameReference() {
        var message = FINE.substring(FINE.indexOf("UNH"), FINE.indexOf("UNZ"));

        var readings = Readings.of(FINE.replace("UNZ+1", message + "UNZ+2"));

        assertThat(readings.faults(1)).isEmpty();
        assertThat(readings.faults(2)).containsExactly("26 at 1 UNH 2");
    }

    @Test
    void endsAMessageThatHasNoEnd() {
        var second = Examples.text("6-04");
        var message = second.substring(second.indexOf("UNH"), second.indexOf("UNZ"));

        var readings = Readings.of(without("UNT").replace("UNZ+1", message + "UNZ+2"));

        assertThat(readings.envelopeFaults()).isEmpty();
        assertThat(readings.faults(1)).containsExactly("13 at 36 UNT");
        assertThat(readings.faults(2)).isEmpty();
    }

    @Test
    void demandsTheHeaderOfEverythingButAWithdrawal() {
        var withdrawal = Examples.text("6-10");
        var correction = changed(withdrawal, ":102+1'", ":102+4'");

        assertThat(Readings.of(withdrawal).faults()).isEmpty();
        assertThat(Readings.of(correction).faults()).containsExactly("13 at 2 CST");
    }

    @Test
    void demandsProcedureAndPreferenceOfEverythingButAProvisionalDeclaration() {
        var bare =
                changed(FINE, "+4000:117:1+N:116:NO1+1:109:1'", "'")
                        .replace("IM4:104:1+11:112:NO1", "IM4:104:1");
        var provisional = changed(bare, ":102+9'", ":102+14'");

        assertThat(Readings.of(bare).faults())
                .containsExactly("13 at 3 CST 4", "13 at 22 CST 4", "13 at 22 CST 5");
        assertThat(Readings.of(provisional).faults()).isEmpty();
    }

    @Test
    void collectsEveryFaultOfAMessage() {
        var many =
                FINE.replace("LOC+35:CN", "LOC+35:C1")
                        .replace("GIS+0", "GIS+4")
                        .replace("PAC+40", "PAC+4O")
                        .replace("KGM:620", "KGM:62O")
                        .replace("CNT+5:1+", "CNT+5:l+");

        var readings = Readings.of(many);

        assertThat(readings.faults())
                .containsExactly(
                        "37 at 7 LOC 2:2",
                        "12 at 10 GIS 2:1",
                        "37 at 23 PAC 2",
                        "37 at 27 MEA 4:2",
                        "37 at 36 CNT 2:2");
    }

    private static String without(String segment) {
        var line = line(FINE, segment);
        return FINE.replace(line, "").replace("UNT+37", "UNT+36");
    }

    private static String inserted(String after, String segments) {
        var line = line(FINE, after);
        int more = (int) segments.chars().filter(c -> c == '\'').count();
        var text = segments.endsWith("\n") ? segments : segments + "\n";
        return FINE.replace(line, line + text).replace("UNT+37", "UNT+" + (37 + more));
    }

    private static String swapped(String first, String second) {
        var one = line(FINE, first);
        var two = line(FINE, second);
        return FINE.replace(one, "#").replace(two, one).replace("#", two);
    }

    private static String line(String text, String start) {
        int from = text.indexOf("\n" + start) + 1;
        return text.substring(from, text.indexOf('\n', from) + 1);
    }
}
