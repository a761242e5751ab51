package no.klarering.edi.contrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import no.klarering.edi.Examples;
import no.klarering.edi.syntax.Fault;
import no.klarering.edi.syntax.Readings;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.SyntaxReply;
import org.junit.jupiter.api.Test;

class ContrlWriterTest {

    @Test
    void acknowledgesAnInterchangeThatIsFineAsTheSpecificationDoes() {
        var readings = Readings.of(Examples.text("6-01"));

        var segments = SyntaxReport.of(readings.read(), readings.messages());

        assertThat(written(segments, "24060309159002", "900002", "2024-06-03T07:15:07Z"))
                .isEqualTo(Examples.onTheWire("6-02"));
    }

    @Test
    void refusesTheFaultyMessageAsTheSpecificationDoes() {
        var readings = Readings.of(Examples.text("6-12"));

        var segments = SyntaxReport.of(readings.read(), readings.messages());

        assertThat(written(segments, "24060311309001", "900001", "2024-06-03T09:30:00Z"))
                .isEqualTo(Examples.onTheWire("6-13"));
    }

    @Test
    void refusesADuplicateAsTheSpecificationDoes() {
        var readings = Readings.of(Examples.text("6-01"));

        var segments =
                SyntaxReport.refusal(readings.read().envelope(), Fault.duplicateInterchange());

        assertThat(written(segments, "24060309409003", "900003", "2024-06-03T07:40:00Z"))
                .isEqualTo(Examples.onTheWire("6-14"));
    }

    @Test
    void owesNothingForAFineInterchangeUnlessItWasAskedFor() {
        var silent = Readings.of(Examples.text("6-01"));
        var asking =
                Readings.of(
                        Examples.changed(
                                Examples.text("6-01"),
                                "+24060309150001'\nUNH",
                                "+24060309150001++++1'\nUNH"));

        assertThat(SyntaxReport.owed(silent.read(), silent.messages())).isFalse();
        assertThat(asking.envelopeFaults()).isEmpty();
        assertThat(SyntaxReport.owed(asking.read(), asking.messages())).isTrue();
    }

    @Test
    void owesNothingForAReportEvenIfItIsFaulty() {
        var report =
                Examples.text("6-13")
                        .replace("NO000101:NEP+NO045601:NEP+24", "NO045601:NEP+NO000101:NEP+24")
                        .replace("UNZ+1", "UNZ+2");

        var readings = Readings.of(report);

        assertThat(readings.read().refused()).isTrue();
        assertThat(SyntaxReport.owed(readings.read(), readings.messages())).isFalse();
    }

    @Test
    void refusesOnlyTheBadOneOfTwoMessages() {
        var bad = Examples.text("6-12");
        var message = bad.substring(bad.indexOf("UNH"), bad.indexOf("UNZ"));
        var good = Examples.text("6-01");
        var both = good.replace("UNZ+1", message + "UNZ+2");

        var readings = Readings.of(both);

        assertThat(SyntaxReport.of(readings.read(), readings.messages()))
                .containsExactly(
                        "UCI+24060309150001+NO045601:NEP+NO000101:NEP+7",
                        "UCM+000107+CUSDEC:1:902:UN:NEP-I+4+29+UNT",
                        "UCS+26",
                        "UCD+37+4:2");
    }

    @Test
    void tellsOneCodeForEachLevel() {
        var interchange =
                Examples.text("6-01").replace("MEA+AAF+G+KGM:620'\n", "MEA+AAF+G+KGMX:62O+X'\n");

        var readings = Readings.of(interchange);

        assertThat(SyntaxReport.of(readings.read(), readings.messages()))
                .containsExactly(
                        "UCI+24060309150001+NO045601:NEP+NO000101:NEP+7",
                        "UCM+000101+CUSDEC:1:902:UN:NEP-I+4",
                        "UCS+27+16",
                        "UCD+39+4:1",
                        "UCD+37+4:2");
    }

    @Test
    void refusesAnInterchangeWithTextOutsideOfItsMessages() {
        var interchange = Examples.text("6-01").replace("UNZ+1", "FTX+AAA+++LOST'\nUNZ+1");

        var readings = Readings.of(interchange);

        assertThat(SyntaxReport.of(readings.read(), readings.messages()))
                .containsExactly("UCI+24060309150001+NO045601:NEP+NO000101:NEP+4+33");
    }

    @Test
    void echoesNoMoreOfAReferenceThanAReportCanHold() {
        var long20 = "24060309150001999999";
        var interchange =
                Examples.text("6-12")
                        .replace("24060311300007", long20)
                        .replace("+000107", "+000107000107000107")
                        .replace("CUSDEC:1:902:UN:NEP-I", "CUSDECS:1111:902:UN:NEP-I:1:2");

        var readings = Readings.of(interchange.replace(long20, "24060311300007"));
        var refused = Readings.of(interchange);

        assertThat(SyntaxReport.of(readings.read(), readings.messages()))
                .contains("UCM+00010700010700+CUSDEC:111:902:UN:NEP-I+4+17+UNH+3");
        assertThat(SyntaxReport.of(refused.read(), refused.messages()))
                .containsExactly("UCI+24060309150001+NO045601:NEP+NO000101:NEP+4+39+UNB+6");
    }

    private static String written(
            List<String> segments, String reference, String message, String madeAt) {
        var reply = new SyntaxReply(Nodi.of("NO045601"), "any", "any", segments, false);
        var bytes = ContrlWriter.write(reply, reference, message, Instant.parse(madeAt));
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
