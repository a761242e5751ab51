package no.klarering.voec.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.klarering.edition.DataRecords;
import no.klarering.kernel.ValidityPeriod;
import no.klarering.voec.VoecNumber;
import no.klarering.voec.VoecSeller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoecRegisterTest {

    private static final VoecNumber SHOP = new VoecNumber("2056550");

    @ParameterizedTest
    @CsvSource({
        "2056550, 2024-01-31, false",
        "2056550, 2024-02-01, true",
        "2056550, 2024-06-30, true",
        "2056550, 2024-07-01, false",
        "2056550, 2025-12-31, false",
        "2056550, 2026-01-01, true",
        "2056551, 2024-06-30, false"
    })
    void knowsASellerOnTheDaysOfItsPeriods(String number, LocalDate day, boolean registered) {
        var first = ValidityPeriod.ofClosed(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 6, 30));
        var second = ValidityPeriod.of(LocalDate.of(2026, 1, 1), ValidityPeriod.FOREVER);

        var register =
                VoecRegister.of(
                        new Kept(
                                List.of(
                                        new VoecSeller(SHOP, "SHOP", first),
                                        new VoecSeller(SHOP, "SHOP AGAIN", second))));

        assertThat(register.registered(new VoecNumber(number), day)).isEqualTo(registered);
    }

    private record Kept(List<VoecSeller> sellers) implements DataRecords {

        @Override
        public <T> List<T> of(String kind, Class<T> type) {
            return sellers.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }
}
