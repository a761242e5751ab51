package no.klarering.edi.cusres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.klarering.edi.Examples;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Readings;
import no.klarering.kernel.MessageKey;
import no.klarering.kernel.Money;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.Problem;
import no.klarering.kernel.Where;
import no.klarering.messaging.ControlAction;
import no.klarering.messaging.CustomsResponse;
import no.klarering.messaging.CustomsResponse.Release;
import no.klarering.messaging.CustomsResponse.ResponseText;
import no.klarering.messaging.ResponseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CusresWriterTest {
    private static final LocalDate JUNE_THIRD = LocalDate.of(2024, 6, 3);

    @Test
    void writesTheReleaseOfTheSpecification() {
        var response =
                new Response(
                                ResponseKind.RELEASED,
                                "3130001092024060300010101",
                                "2024-06-03T07:15:07Z")
                        .release("FJORD KLAR TEST AS");

        assertThat(response.written("24060309157401", "740001"))
                .isEqualTo(Examples.onTheWire("6-03"));
    }

    @Test
    void writesTheDocumentControlOfTheSpecification() {
        var response =
                new Response(
                                ResponseKind.MESSAGE,
                                "3130001092024060300010201",
                                "2024-06-03T07:22:10Z")
                        .action(ControlAction.DOCUMENTS)
                        .answerBy(LocalDate.of(2024, 6, 13))
                        .text("999", "PLEASE SEND INVOICE AND ORIGIN PROOF FOR LINE 2");

        assertThat(response.written("24060309227402", "740002"))
                .isEqualTo(Examples.onTheWire("6-05"));
    }

    @Test
    void writesTheRefusalOfTheSpecification() {
        var response =
                new Response(
                                ResponseKind.REJECTED,
                                "3130001092024060300010401",
                                "2024-06-03T07:23:11Z")
                        .declarant()
                        .problem("52", 2)
                        .problem("295", 0)
                        .problem("9681", 2);

        assertThat(response.written("24060309237403", "740003"))
                .isEqualTo(Examples.onTheWire("6-09"));
    }

    @ParameterizedTest
    @CsvSource({"MANUAL,12", "ACCEPTED,44", "WITHDRAWN,1", "MESSAGE,11", "REJECTED,27"})
    void opensEachKindWithItsFunction(ResponseKind kind, String function) {
        var response = new Response(kind, "3130001092024060300010101", "2024-06-03T07:23:11Z");

        assertThat(CusresWriter.segments(response.made()))
                .containsExactly(
                        "BGM+929++137:20240603:102+" + function, "DTM+184:20240603092311:204");
    }

    @Test
    void tellsAnExporterAboutAnExport() {
        var response =
                new Response(
                                ResponseKind.RELEASED,
                                "3130001092024060300010301",
                                "2024-06-03T07:23:11Z")
                        .export()
                        .release("");

        assertThat(CusresWriter.segments(response.made()))
                .contains("BGM+932++137:20240603:102+32", "NAD+EX+313001202::NO1");
        assertThat(response.written("24060309237403", "740003"))
                .contains("CUSRES:1:902:UN:NEP+3130001092024060300010301'");
    }

    @Test
    void writesAnOfficersLongTextInTwoSegments() {
        var text = "Dokument mangler ".repeat(33).substring(0, 560);

        var segments =
                CusresWriter.segments(
                        new Response(
                                        ResponseKind.MESSAGE,
                                        "3130001092024060300010301",
                                        "2024-06-03T07:23:11Z")
                                .text("999", text)
                                .made());

        assertThat(segments).hasSize(4);
        assertThat(segments.get(2))
                .startsWith(
                        "FTX+AAP+++999:" + text.substring(0, 70) + ":" + text.substring(70, 140));
        assertThat(segments.get(3)).startsWith("FTX+AAP+++998:" + text.substring(280, 350) + ":");
        assertThat(
                        segments.get(2).substring(14).replace(":", "")
                                + segments.get(3).substring(14).replace(":", ""))
                .isEqualTo(text);
    }

    @Test
    void releasesServiceCharactersAndKeepsToTheCharacterSet() {
        var segments =
                CusresWriter.segments(
                        new Response(
                                        ResponseKind.MESSAGE,
                                        "3130001092024060300010301",
                                        "2024-06-03T07:23:11Z")
                                .text(
                                        "999",
                                        "Hva er 2+2? Toll: 'ja' \u2013 \u00E6\u00F8\u00E5 \u20AC")
                                .made());

        assertThat(segments)
                .contains("FTX+AAP+++999:Hva er 2?+2?? Toll?: ?'ja?' - \u00E6\u00F8\u00E5 ??");
    }

    @Test
    void closesTheListAfterNinetyNineErrors() {
        var response =
                new Response(
                        ResponseKind.REJECTED, "3130001092024060300010301", "2024-06-03T07:23:11Z");
        IntStream.rangeClosed(1, 100).forEach(line -> response.problem("52", line));

        var segments = CusresWriter.segments(response.made());

        assertThat(segments).contains("ERP+99").doesNotContain("ERP+100");
        assertThat(segments).endsWith("ERC+52:111:NO1", "ERP+9999", "ERC+277:111:NO1");
    }

    @Test
    void tellsNinetyNineErrorsInFull() {
        var response =
                new Response(
                        ResponseKind.REJECTED, "3130001092024060300010301", "2024-06-03T07:23:11Z");
        IntStream.rangeClosed(1, 99).forEach(line -> response.problem("52", line));

        assertThat(CusresWriter.segments(response.made())).endsWith("ERP+99", "ERC+52:111:NO1");
    }

    @Test
    void writesNothingThatItsOwnReaderWouldRefuse() {
        var response =
                new Response(
                                ResponseKind.RELEASED,
                                "3130001092024060300010101",
                                "2024-06-03T07:15:07Z")
                        .release(
                                "A NAME SO LONG THAT IT TAKES MORE THAN ONE COMPONENT OF THE ADDRESS")
                        .text("999", "x".repeat(560))
                        .test();

        var written = response.written("24060309157401", "740001");
        var turned =
                written.replace("NO000101:NEP+NO045601:NEP+24", "NO045601:NEP+NO000101:NEP+24");
        var readings = Readings.of(turned, Profiles.of("tvinn-902-cusres.profile"));

        assertThat(readings.envelopeFaults()).isEmpty();
        assertThat(readings.faults()).isEmpty();
        assertThat(readings.messages().get(0).warnings()).isEmpty();
        assertThat(readings.read().envelope().test()).isTrue();
    }

    /** A response in the making. */
    private static final class Response {
        private final ResponseKind kind;
        private final String id;
        private final Instant madeAt;
        private boolean export;
        private boolean test;
        private Optional<ControlAction> action = Optional.empty();
        private Optional<LocalDate> answerBy = Optional.empty();
        private Optional<Release> release = Optional.empty();
        private Optional<String> declarant = Optional.empty();
        private List<ResponseText> texts = List.of();
        private final List<Problem> problems = new ArrayList<>();

        Response(ResponseKind kind, String id, String madeAt) {
            this.kind = kind;
            this.id = id;
            this.madeAt = Instant.parse(madeAt);
        }

        Response export() {
            export = true;
            return this;
        }

        Response test() {
            test = true;
            return this;
        }

        Response action(ControlAction wanted) {
            action = Optional.of(wanted);
            return this;
        }

        Response answerBy(LocalDate day) {
            answerBy = Optional.of(day);
            return this;
        }

        Response declarant() {
            declarant = Optional.of("313000109");
            return this;
        }

        Response text(String code, String text) {
            texts = List.of(new ResponseText(code, text));
            return this;
        }

        Response problem(String number, int point) {
            problems.add(Problem.of(number, new Where(point, "", "", 0)));
            return this;
        }

        Response release(String name) {
            release =
                    Optional.of(
                            new Release(
                                    "313001202",
                                    Optional.of(name),
                                    JUNE_THIRD,
                                    Money.ofKroner(5992),
                                    Optional.of("202402028155008"),
                                    Optional.of("1"),
                                    "4410022400000001"));
            return declarant();
        }

        CustomsResponse made() {
            return new CustomsResponse(
                    kind,
                    new MessageKey("any", Nodi.of("NO045601"), "24060309150001", "000101"),
                    id,
                    export,
                    JUNE_THIRD,
                    madeAt,
                    action,
                    answerBy,
                    release,
                    declarant,
                    texts,
                    problems,
                    test);
        }

        String written(String reference, String message) {
            return new String(
                    CusresWriter.write(made(), reference, message, madeAt),
                    StandardCharsets.ISO_8859_1);
        }
    }
}
