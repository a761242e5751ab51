package no.klarering.edition.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.klarering.edition.DataEdition;
import no.klarering.edition.DataFault;
import no.klarering.edition.EditionSettings;
import no.klarering.edition.Reload;
import no.klarering.edition.Reload.Outcome;
import no.klarering.kernel.Nodi;
import no.klarering.risk.RiskProfile;
import no.klarering.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are replaced while the application runs. */
class EditionChangeTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-06-03T07:15:07Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final String PROFILES = "risk/profiles.csv";
    private static final String RATES = "tariff/valutakurs.json";
    private static final String FIFTH_PROFILE =
            "R-005,MANUAL,EXPORT,,73,,,100000,,,Stort,Large,,0,2024-01-01,9999-12-31\n";

    @TempDir private Path folder;
    private Database database;
    private Node node;

    @BeforeEach
    void start() {
        database = Database.freshH2();
        node = new Node(database, folder, CLOCK);
    }

    @Test
    void filesInTheFolderTakeThePlaceOfThoseThatCameWithTheApplication() {
        node.reload();
        var before = node.exchangeRates.on("USD", DAY).orElseThrow();
        replace(RATES, PublishedFiles.published(RATES).replace("\"10,5200\"", "\"10,9900\""));

        var reload = node.reload(node.exchangeRates);

        assertThat(reload.outcome()).isEqualTo(Outcome.LOADED);
        assertThat(before.kroner()).isEqualByComparingTo("10.52");
        assertThat(node.exchangeRates.on("USD", DAY).orElseThrow().kroner())
                .isEqualByComparingTo("10.99");
        assertThat(reload.edition().orElseThrow().files())
                .singleElement()
                .satisfies(file -> assertThat(file.origin()).isEqualTo(folder.toString()));
        assertThat(database.inTransaction(node.desk::inForce)).hasSize(13);
    }

    @Test
    void whatDidNotChangeStaysAsItIs() {
        var first = node.reload();

        var second = node.reload();

        assertThat(second).allMatch(reload -> reload.outcome() == Outcome.UNCHANGED);
        assertThat(labels(second)).isEqualTo(labels(first));
        assertThat(node.events.fired()).hasSize(13);
    }

    @Test
    void anOldEditionStaysAndIsPutInForceAgainWithTheFilesItHad() {
        node.reload();
        var first = node.riskProfiles.current().edition();
        replace(PROFILES, PublishedFiles.published(PROFILES) + FIFTH_PROFILE);
        node.reload("risk-profiles");
        var second = node.riskProfiles.current();
        replace(PROFILES, PublishedFiles.published(PROFILES));

        var back = node.reload(node.riskProfiles, "risk-profiles");

        assertThat(second.profiles()).extracting(RiskProfile::id).contains("R-005");
        assertThat(back.outcome()).isEqualTo(Outcome.LOADED);
        assertThat(node.riskProfiles.current().edition()).isEqualTo(first);
        assertThat(node.riskProfiles.current().profiles()).hasSize(4);
        assertThat(history("risk-profiles"))
                .extracting(DataEdition::label)
                .containsExactlyInAnyOrder(first, second.edition());
    }

    @Test
    void aFileWhoseCountMovesByMoreThanAFifthMustBeConfirmed() {
        node.reload();
        replace(PROFILES, PublishedFiles.published(PROFILES) + FIFTH_PROFILE);

        var unconfirmed = node.reload(node.riskProfiles);
        var profilesThen = node.riskProfiles.current().profiles().size();
        var confirmed = node.reload(node.riskProfiles, "risk-profiles");

        assertThat(unconfirmed.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(unconfirmed.faults())
                .containsExactly(
                        new DataFault(
                                PROFILES,
                                "",
                                "The file has 5 entries, the edition in force 4: more than a fifth"
                                        + " apart, so it must be confirmed."));
        assertThat(unconfirmed.edition()).isPresent();
        assertThat(profilesThen).isEqualTo(4);
        assertThat(confirmed.outcome()).isEqualTo(Outcome.LOADED);
        assertThat(node.riskProfiles.current().profiles()).hasSize(5);
    }

    @Test
    void aCountThatMovesByAFifthOrLessNeedsNoConfirmation() {
        node.reload();
        var lines = PublishedFiles.published("errors/syntax.csv").lines().toList();
        var fifth = (lines.size() - 1) / 5;
        replace("errors/syntax.csv", joined(lines.subList(0, lines.size() - fifth)));

        var reload = node.reload(node.explanations);

        assertThat(reload.outcome()).isEqualTo(Outcome.LOADED);
    }

    @Test
    void everyFaultOfATableIsToldAtOnceWithItsLineAndColumn() {
        node.reload();
        replace(
                PROFILES,
                PublishedFiles.published(PROFILES)
                        + FIFTH_PROFILE.replace("Stort", "\"Stort\nog tungt\"")
                        + "R-001,PURPLE,IMPORT,,1,XXX,,,,,,Test,,0,2026-02-30,\n"
                        + "R-006,MANUAL,,,,,,,maybe,always,Test,Test,,x,2026-02-01,2026-01-01\n"
                        + "R-007,MANUAL\n");

        var reload = node.reload(node.riskProfiles, "risk-profiles");

        assertThat(reload.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reload.faults())
                .extracting(DataFault::where)
                .containsExactlyInAnyOrder(
                        "line 8, column id",
                        "line 8, column lane",
                        "line 8, column valid_from",
                        "line 8, column commodity_prefix",
                        "line 8, column origin",
                        "line 8, column reason_nb",
                        "line 9, column valid_to",
                        "line 9, column preference_claimed",
                        "line 9, column double",
                        "line 9, column days_to_answer",
                        "line 10");
        assertThat(reload.faults())
                .contains(
                        new DataFault(
                                PROFILES,
                                "line 8, column lane",
                                "Expected a lane such as MANUAL, found \"PURPLE\"."));
        assertThat(node.riskProfiles.current().profiles()).hasSize(4);
        assertThat(history("risk-profiles")).hasSize(1);
    }

    @Test
    void everyFaultOfAJsonFileIsToldAtOnceWithItsPointer() {
        replace(
                RATES,
                """
                {"omregningskurser": [
                  {"valutakode": "USD", "valutakurs": "10,52", "omregningsenhet": 1,
                   "fomdato": "2024-01-01", "tomdato": "2024-12-31"},
                  {"valutakode": "USD", "valutakurs": "ten", "omregningsenhet": 10,
                   "fomdato": "2024-06-01", "tomdato": ""},
                  7,
                  {"valutakurs": "-1", "omregningsenhet": 1, "fomdato": "01.06.2024"}
                ]}
                """);

        var reload = node.reload(node.exchangeRates);

        assertThat(reload.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reload.edition()).isEmpty();
        assertThat(reload.faults())
                .extracting(DataFault::where)
                .containsExactlyInAnyOrder(
                        "/omregningskurser/1/omregningsenhet",
                        "/omregningskurser/1/fomdato",
                        "/omregningskurser/1/valutakurs",
                        "/omregningskurser/2",
                        "/omregningskurser/3/valutakode",
                        "/omregningskurser/3/fomdato",
                        "/omregningskurser/3/valutakurs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"omregningskurser\": 1}", "{\"omregningskurser\": [{", "{}"})
    void aJsonFileOfAnotherShapeIsRefused(String content) {
        replace(RATES, content);

        var reload = node.reload(node.exchangeRates);

        assertThat(reload.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reload.faults()).extracting(DataFault::file).containsOnly(RATES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id,lane\n", "id,id,lane\nR-1,R-1,MANUAL\n", "\"R-1"})
    void aTableWithoutTheColumnsIsRefused(String content) {
        replace(PROFILES, content);

        var reload = node.reload(node.riskProfiles);

        assertThat(reload.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reload.faults()).extracting(DataFault::file).containsOnly(PROFILES);
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws IOException {
        Files.createDirectories(folder.resolve("risk"));
        Files.write(
                folder.resolve(PROFILES),
                PublishedFiles.published(PROFILES).getBytes(StandardCharsets.ISO_8859_1));

        var reload = node.reload(node.riskProfiles);

        assertThat(reload.faults()).singleElement().asString().contains("UTF-8");
    }

    @Test
    void ratesForWhatTheTariffDoesNotKnowAreRefused() {
        replace(
                "tariff/medlemsland.json",
                """
                {"medlemsland": [{"landkode": "SE", "landgrupper": [
                  {"landgruppekode": "TXX", "fomdato": "2024-01-01", "tomdato": "9999-12-31"}]}]}
                """);

        var reload = node.reload(node.tariff);

        assertThat(reload.faults())
                .containsExactly(
                        new DataFault(
                                "tariff/medlemsland.json",
                                "/medlemsland/0/landgrupper/0/landgruppekode",
                                "The country group TXX is not in tariff/landgruppe.json."));
    }

    @Test
    void daySettlementOfAnOrganisationThatIsNotRegisteredIsRefused() {
        replace(
                "sandbox/day-settlement.csv",
                "declarant,limit_nok,status\n313000110,1,OPEN\n974761076,1,OPEN\n");

        var reload = node.reload(node.parties);

        assertThat(reload.faults())
                .extracting(DataFault::what)
                .containsExactly(
                        "Expected an organisation number with a right check digit, found"
                                + " \"313000110\".",
                        "The organisation 974761076 is not registered.");
    }

    @Test
    void aSellerWithTwoPeriodsOnTheSameDayAndAnUnknownUserOfTreffAreRefused() {
        replace(
                "sandbox/voec.csv",
                """
                number,name,valid_from,valid_to
                2056550,SHOP,2024-01-01,2024-12-31
                2056550,SHOP,2025-01-01,2025-12-31
                2056550,SHOP,2025-12-31,
                205655,SHOP,2024-01-01,
                """);
        replace("sandbox/treff-users.csv", "number,name,valid_from,valid_to\n1,POST,2020-04-01,\n");

        var reload = node.reload(node.voec);

        assertThat(reload.faults())
                .extracting(DataFault::what)
                .containsExactly(
                        "The number 2056550 has another period with the same days.",
                        "Expected seven digits, found \"205655\".",
                        "Expected an organisation number with a right check digit, found \"1\".");
    }

    @Test
    void filesOverTheLimitsAreRefused() {
        var tight =
                new Node(database, new EditionSettings(folder, false, true, 60_000, 100), CLOCK);

        var reload = tight.reload(tight.tariff);

        assertThat(reload.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reload.faults())
                .extracting(DataFault::file, DataFault::what)
                .contains(
                        tuple(
                                "tariff/tollavgiftssats.json",
                                "The file is larger than the 60000 bytes that are taken."),
                        tuple(
                                "tariff/varenummer.json",
                                "The file has more than the 100 entries that are taken."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void processesThatStartAtOnceLoadOnlyOnce(String kind) throws Exception {
        var together = "h2".equals(kind) ? database : Database.freshPostgres();
        var nodes = IntStream.range(0, 4).mapToObj(i -> new Node(together, folder, CLOCK)).toList();

        var threads = Executors.newFixedThreadPool(nodes.size());
        var done = threads.invokeAll(nodes.stream().map(EditionChangeTest::loading).toList());
        threads.shutdown();

        var loads = 0;
        for (var each : done) {
            loads += (int) each.get().stream().filter(r -> r.outcome() == Outcome.LOADED).count();
        }
        assertThat(loads).isEqualTo(13);
        assertThat(nodes)
                .extracting(each -> each.riskProfiles.current().edition())
                .containsOnly(nodes.get(0).riskProfiles.current().edition());
    }

    @Test
    void anotherProcessFollowsWithTheNextLook() {
        node.reload();
        var other = new Node(database, folder, CLOCK);
        other.reload();
        replace(PROFILES, PublishedFiles.published(PROFILES) + FIFTH_PROFILE);
        node.reload("risk-profiles");
        var before = other.riskProfiles.current().profiles().size();

        other.inUse.refresh();

        assertThat(before).isEqualTo(4);
        assertThat(other.riskProfiles.current()).isEqualTo(node.riskProfiles.current());
    }

    @Test
    void whatIsPutInForceIsToldWithWhoDidIt() {
        node.desk.reload("officer:admin", Set.of());

        assertThat(node.events.fired())
                .hasSize(13)
                .allSatisfy(event -> assertThat(event.actor()).isEqualTo("officer:admin"))
                .anySatisfy(event -> assertThat(event.subject()).isEqualTo("data:tariff"));
    }

    @Test
    void inProductionTheRegistersAreThoseOfTheFolder() {
        replace(
                "register/organisations.csv",
                "number,name,address,vat_registered,nodi\n974761076,SKATTEETATEN,OSLO,Y,NO000777\n");
        var production =
                new Node(
                        Database.freshH2(),
                        new EditionSettings(folder, false, false, 10_000_000, 10_000),
                        CLOCK);

        var reload = production.reload(production.parties);

        assertThat(reload.edition().orElseThrow().records()).isEqualTo(1);
        assertThat(production.parties.ownerOf(Nodi.of("NO000777"))).isPresent();
        assertThat(production.parties.ownerOf(Nodi.of("NO045601"))).isEmpty();
    }

    private static Callable<List<Reload>> loading(Node node) {
        return () -> node.reload();
    }

    private List<DataEdition> history(String dataSet) {
        return database.inTransaction(() -> node.desk.history(dataSet));
    }

    private static Map<String, String> labels(List<Reload> reloads) {
        return reloads.stream()
                .collect(Collectors.toMap(Reload::dataSet, r -> r.edition().orElseThrow().label()));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private void replace(String file, String content) {
        PublishedFiles.replace(folder, file, content);
    }
}
