package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EdiOverHttpIT {

    private static final Pattern CASE = Pattern.compile("/console/declaration\\?id=[0-9-]+");
    private static final Path VOEC_GOODS =
            Path.of("..", "src", "test", "cases", "005-voec-fallback-released", "in.edi");

    @Test
    void releasesTheFirstExampleAndAnswersByTheMailbox() {
        var broker = EdiClient.of(EdiClient.ORGANISATION);

        var taken = broker.send(EdiClient.example(1));
        var reply = broker.reply(EdiClient.reference(1));

        assertThat(taken.statusCode()).isEqualTo(202);
        var id = EdiClient.text(EdiClient.json(taken), "id");
        assertThat(taken.headers().firstValue("Location")).contains("/edi/interchanges/" + id);
        assertThat(reply)
                .contains("BGM+932++137:20240603:102+32'", "TAX+4+161:5992'", "RFF+ABT:44100224");
        var message = broker.settled(id).get("messages").get(0);
        assertThat(EdiClient.text(message, "state")).isEqualTo("RELEASED");
    }

    @Test
    void refusesTheSameReferenceAgainByContrlAndSaysWhy() {
        var broker = EdiClient.of(EdiClient.ORGANISATION);
        broker.send(EdiClient.example(2));
        broker.reply(EdiClient.reference(2));

        var again = broker.send(EdiClient.example(2));

        var status = broker.settled(EdiClient.text(EdiClient.json(again), "id"));
        assertThat(EdiClient.text(status, "state")).isEqualTo("REJECTED");
        assertThat(EdiClient.text(status.get("faults").get(0), "code")).isEqualTo("0085:26");
    }

    @Test
    void showsAuditorsThatTheChainOfEventsHolds() {
        EdiClient.of(EdiClient.ORGANISATION).send(EdiClient.example(8));
        var auditor = EdiClient.of(EdiClient.ORGANISATION, "toll:audit");
        var broker = EdiClient.of(EdiClient.ORGANISATION);

        var verified = auditor.get("/api/audit/v1/verification");
        var refused = broker.get("/api/audit/v1/verification");

        assertThat(verified.statusCode()).isEqualTo(200);
        assertThat(EdiClient.text(EdiClient.json(verified), "holds")).isEqualTo("true");
        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void showsThePersonWhoGetsVoecGoodsToThoseEntitledOnlyAndLogsNobody() throws IOException {
        var person = "15829050150";
        var broker = EdiClient.of(EdiClient.ORGANISATION);
        var id = EdiClient.text(EdiClient.json(broker.send(voecGoods())), "id");
        broker.settled(id);
        var base = EdiClient.jar().uri("/");
        var officer = ConsoleVisitor.loggedIn(base, "officer");
        var interchange = officer.page("/console/interchange?id=" + id);
        var path = CASE.matcher(interchange).results().findFirst().orElseThrow().group();

        var seen = officer.page(path);

        assertThat(seen).contains("158290*****").doesNotContain(person);
        assertThat(interchange).contains("158290*****").doesNotContain(person);
        assertThat(ConsoleVisitor.loggedIn(base, "auditor").page("/console/audit"))
                .doesNotContain(person);
        assertThat(ConsoleVisitor.loggedIn(base, "supervisor").page(path)).contains(person);
        assertThat(EdiClient.jar().log()).doesNotContain(person);
    }

    @Test
    void obeysNoFormOfAnotherSite() {
        var officer = ConsoleVisitor.loggedIn(EdiClient.jar().uri("/"), "officer");

        var foreign = officer.post("/console/logout", "https://other.example");
        var stillIn = officer.arrival("/console/declarations");
        var own = officer.post("/console/logout", EdiClient.jar().uri("").toString());
        var out = officer.arrival("/console/declarations");

        assertProblem(foreign, 403, "foreign-site");
        assertThat(stillIn).isEqualTo("/console/declarations");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(out).isEqualTo("/console/login.xhtml");
    }

    private static String voecGoods() throws IOException {
        return Files.readString(VOEC_GOODS, StandardCharsets.ISO_8859_1)
                .replace("24060309150004", "24060309158104")
                .replace("3130001092024060300010401", "3130001092024060300810401");
    }

    @Test
    void quarantinesWhatIsNoInterchange() {
        var broker = EdiClient.of(EdiClient.ORGANISATION);

        var taken = broker.send("this is not EDIFACT \u0001\u00e5");

        assertThat(taken.statusCode()).isEqualTo(202);
        var status = broker.settled(EdiClient.text(EdiClient.json(taken), "id"));
        assertThat(EdiClient.text(status, "state")).isEqualTo("QUARANTINED");
        assertThat(EdiClient.text(status, "quarantineCause")).contains("UNB");
    }

    @Test
    void takesNothingFromAnAddressThatIsNotTheOrganisations() {
        var stranger = EdiClient.of("312688409");

        var refused = stranger.send(EdiClient.example(3));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(EdiClient.text(EdiClient.json(refused), "code")).isEqualTo("not-your-address");
    }

    @Test
    void showsAnInterchangeToItsOwnOrganisationOnly() {
        var taken = EdiClient.of(EdiClient.ORGANISATION).send(EdiClient.example(4));
        var id = EdiClient.text(EdiClient.json(taken), "id");

        var seen = EdiClient.of("312688409").get("/edi/interchanges/" + id);

        assertThat(seen.statusCode()).isEqualTo(404);
    }

    @Test
    void answersWrongRequestsWithProblemDocuments() {
        var broker = EdiClient.of(EdiClient.ORGANISATION);
        var tooLarge = "x".repeat(50 * 1024 * 1024 + 1);

        assertProblem(broker.send(""), 400, "empty-body");
        assertProblem(broker.send("x", "text/plain"), 415, "unsupported-media-type");
        var packed = broker.sendPacked(EdiClient.example(5));
        assertProblem(packed, 415, "unsupported-encoding");
        assertThat(packed.headers().firstValue("Accept-Encoding")).contains("identity");
        assertProblem(broker.send(tooLarge), 413, "body-too-large");
        assertProblem(broker.get("/edi/mailbox?max=0"), 400, "bad-parameter");
        assertProblem(broker.get("/edi/nowhere"), 404, "not-found");
        assertProblem(broker.get("/edi/interchanges"), 405, "method-not-allowed");
        assertProblem(
                EdiClient.of(EdiClient.ORGANISATION, "toll:border").get("/edi/mailbox"),
                403,
                "scope-missing");
        assertProblem(EdiClient.jar().get("/edi/mailbox"), 401, "token-missing");
    }

    private static void assertProblem(
            java.net.http.HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(code).isEqualTo(status);
        assertThat(response.headers().firstValue("X-Content-Type-Options"))
                .as(code)
                .contains("nosniff");
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(EdiClient.text(EdiClient.json(response), "code")).isEqualTo(code);
    }
}
