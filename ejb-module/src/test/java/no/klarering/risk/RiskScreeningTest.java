package no.klarering.risk;

import static no.klarering.testing.FactsFixture.ALWAYS;
import static no.klarering.testing.FactsFixture.UNTIL_2010;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Money;
import no.klarering.kernel.Text;
import no.klarering.testing.Components;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskScreeningTest {

    private static final LocalDate DATE = LocalDate.of(2024, 6, 3);

    private static final RiskProfile ANY =
            new RiskProfile(
                    "R-1",
                    Lane.DOCUMENT_CONTROL,
                    ALWAYS,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    new Text("grunn", "reason"),
                    "SEND PROOF FOR LINE {line}",
                    10);

    /** Line 1: trousers from Portugal with preference; line 2: shirts from China without. */
    private static final RiskSubject SUBJECT =
            new RiskSubject(
                    "IMPORT",
                    "FU",
                    "313001202",
                    "313000109",
                    "441002",
                    Optional.of(CountryCode.of("PT")),
                    Money.ofKroner(3_000),
                    List.of(
                            item(1, "62034200", "PT", 2_000, true),
                            item(2, "61091000", "CN", 1_000, false)),
                    List.of());

    @ParameterizedTest
    @CsvSource({
        "direction, IMPORT, true",
        "direction, EXPORT, false",
        "category, FU, true",
        "category, MA, false",
        "importer, 313001202, true",
        "importer, 313002306, false",
        "commodityPrefix, 62, true",
        "commodityPrefix, 62034200, true",
        "commodityPrefix, 62034201, false"
    })
    void hitsWhenTheConditionHolds(String condition, String value, boolean hit) {
        var profile = Components.with(ANY, condition, Optional.of(value));

        var hits = screen(profile);

        assertThat(hits).hasSize(hit ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"1999, '1'", "2000, '1'", "2001, ''", "1000, '1, 2'"})
    void countsLinesFromTheLeastValue(long least, String lines) {
        var profile = Components.with(ANY, "minValue", Optional.of(Money.ofKroner(least)));

        var hits = screen(profile);

        assertThat(hits).extracting(RiskHit::request).isEqualTo(requests(lines));
    }

    @ParameterizedTest
    @CsvSource({
        "LIKELY,  false, false, false, true",
        "LIKELY,  false, true,  false, false",
        "CERTAIN, false, true,  false, true",
        "CERTAIN, false, true,  true,  false",
        "CERTAIN, true,  true,  true,  true",
        "LIKELY,  true,  false, true,  true",
    })
    void hitsGoodsThatWereDeclaredBefore(
            String strength, boolean byAnother, boolean certain, boolean others, boolean hit) {
        var doubled = new RiskSubject.Doubled(strength, byAnother, "OTHER-1");
        var subject = Components.with(SUBJECT, "doubled", List.of(doubled));
        var asked = Optional.of(new RiskProfile.DoubledGoods(certain, others));
        var told = Components.with(ANY, "reason", new Text("som {other}", "like {other}"));
        var edition = new RiskEdition("e1", List.of(Components.with(told, "doubled", asked)));

        var hits = RiskScreening.screen(subject, edition, DATE);

        assertThat(hits).hasSize(hit ? 1 : 0);
        assertThat(hits).allMatch(h -> h.reason().en().equals("like OTHER-1"));
        assertThat(RiskScreening.screen(SUBJECT, edition, DATE)).isEmpty();
    }

    @Test
    void demandsThatAllConditionsHoldOnTheSameLine() {
        var fromChina = Components.with(ANY, "origin", Optional.of(CountryCode.of("CN")));
        var withPreference = Components.with(fromChina, "preferenceClaimed", Optional.of(true));
        var without = Components.with(fromChina, "preferenceClaimed", Optional.of(false));

        assertThat(screen(withPreference)).isEmpty();
        assertThat(screen(without)).extracting(RiskHit::items).containsExactly(List.of(2));
    }

    @Test
    void namesNoLineWhenTheProfileAsksAboutTheWhole() {
        var profile = Components.with(ANY, "category", Optional.of("FU"));

        var hits = screen(profile);

        assertThat(hits).extracting(RiskHit::items).containsExactly(List.of());
    }

    @Test
    void leavesOutProfilesThatAreNotInForce() {
        var hits = screen(Components.with(ANY, "period", UNTIL_2010));

        assertThat(hits).isEmpty();
    }

    @Test
    void putsHitsInOrderAndKeepsTheEdition() {
        var edition = new RiskEdition("e7", List.of(Components.with(ANY, "id", "R-2"), ANY));

        var hits = RiskScreening.screen(SUBJECT, edition, DATE);

        assertThat(hits).extracting(RiskHit::profile).containsExactly("R-1", "R-2");
        assertThat(hits).extracting(RiskHit::edition).containsOnly("e7");
    }

    private static List<RiskHit> screen(RiskProfile profile) {
        return RiskScreening.screen(SUBJECT, new RiskEdition("e1", List.of(profile)), DATE);
    }

    private static List<String> requests(String lines) {
        return lines.isEmpty() ? List.of() : List.of("SEND PROOF FOR LINE " + lines);
    }

    private static RiskSubject.Item item(
            int item, String commodity, String origin, long value, boolean preference) {
        return new RiskSubject.Item(
                item,
                commodity,
                Optional.of(CountryCode.of(origin)),
                Money.ofKroner(value),
                preference,
                "4000",
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }
}
