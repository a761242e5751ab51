package no.klarering.edition.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.klarering.codes.CodeListName;
import no.klarering.edition.Reload.Outcome;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Nodi;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.movement.Participant;
import no.klarering.tariff.CommodityCode;
import no.klarering.tariff.DutyRate;
import no.klarering.testing.Database;
import no.klarering.testing.MovementFacts;
import no.klarering.voec.TreffUser;
import no.klarering.voec.VoecNumber;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionStoreTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-06-03T07:15:07Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final CommodityCode TROUSERS = CommodityCode.of("62046200");

    @TempDir private Path folder;

    private static Database fresh(String kind) {
        return "h2".equals(kind) ? Database.freshH2() : Database.freshPostgres();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void loadsEveryDataSetThatCameWithTheApplicationAndReadsItBack(String kind) {
        var node = new Node(fresh(kind), folder, CLOCK);

        var reloads = node.reload();

        assertThat(reloads).hasSize(13).allMatch(each -> each.faults().isEmpty());
        assertThat(reloads).allMatch(each -> each.outcome() == Outcome.LOADED);
        var goods = node.tariff.find(TROUSERS).orElseThrow();
        assertThat(goods.supplementaryUnit()).contains("NMB");
        assertThat(goods.duties())
                .filteredOn(rate -> rate.countryGroup().equals(DutyRate.ALL_COUNTRIES))
                .singleElement()
                .satisfies(rate -> assertThat(rate.value()).isEqualByComparingTo("10.70"));
        var excerpt = node.tariff.excerpt(List.of(TROUSERS));
        assertThat(excerpt.groups())
                .filteredOn(group -> group.hasMember(CountryCode.of("SE"), DAY))
                .isNotEmpty();
        assertThat(node.exchangeRates.on("USD", DAY).map(rate -> rate.perOne()))
                .contains(new BigDecimal("10.5200"));
        var book = node.codeBooks.current();
        assertThat(book.inForce(CodeListName.COUNTRY, "YU", DAY)).isFalse();
        assertThat(book.knows(CodeListName.COUNTRY, "YU")).isTrue();
        assertThat(node.explanations.of("9618").meaning().en()).isNotBlank();
        assertThat(node.riskProfiles.current().profiles()).hasSize(4);
        var law = node.movementLaws.current();
        assertThat(law.procedures()).isEqualTo(MovementFacts.law().procedures());
        assertThat(law.voec(DAY).limit()).isEqualByComparingTo("3000");
        assertThat(node.explanations.of("MO-001").meaning().en()).isEqualTo("must not be null");
        var broker = OrganisationNumber.of("313000109");
        assertThat(node.parties.ownerOf(Nodi.of("NO045601"))).isEqualTo(Optional.of(broker));
        assertThat(node.parties.daySettlement(broker)).isTrue();
        assertThat(node.voec.registered(new VoecNumber("2001234"), DAY)).isTrue();
        assertThat(node.voec.registered(new VoecNumber("2009999"), DAY)).isFalse();
        assertThat(node.border.houses()).hasSize(8);
        assertThat(node.border.holds(new Participant("NO310417289"), DAY)).isTrue();
        assertThat(node.border.holds(new Participant("311990608"), DAY)).isFalse();
        assertThat(node.voec.all()).extracting(TreffUser::number).contains(broker);
    }
}
