package no.klarering.voec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import no.klarering.kernel.OrganisationNumber;
import no.klarering.kernel.ValidityPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreffTest {

    private static final OrganisationNumber POST = OrganisationNumber.of("313000109");
    private static final OrganisationNumber OTHER = OrganisationNumber.of("312688409");
    private static final List<TreffUser> USERS =
            List.of(
                    new TreffUser(
                            POST,
                            ValidityPeriod.of(LocalDate.of(2020, 4, 1), LocalDate.of(2027, 1, 1))));

    @ParameterizedTest
    @CsvSource({
        "S-1, 2026-12-31, true, S-1, REPORTED",
        "S-1, 2026-12-31, true, ' s-1 ', REPORTED",
        "S-1, 2026-12-31, true, tr2600000001, REPORTED",
        "S-1, 2026-12-31, true, S-2, NOT_REPORTED",
        "S-1, 2027-01-01, true, S-1, NOT_A_USER",
        "S-1, 2026-12-31, false, S-1, NOT_A_USER"
    })
    void knowsAReferenceOfAnExistingUser(
            String reported, LocalDate day, boolean byUser, String shown, TreffAnswer answer) {
        var report =
                new TreffReport(
                        byUser ? POST : OTHER,
                        "TR2600000001",
                        reported,
                        day.atTime(12, 0).toInstant(ZoneOffset.UTC));

        var told = Treff.answer(shown, List.of(report), USERS);

        assertThat(told).isEqualTo(answer);
        assertThat(told.closesTransit()).isFalse();
    }

    @Test
    void refusesAnEmptyShipmentNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TreffReport(POST, "TR2600000001", " ", Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({
        "2056550, true",
        "' 2056550 ', true",
        "205655, false",
        "20565500, false",
        "205655A, false"
    })
    void takesSevenDigitsForANumber(String text, boolean taken) {
        assertThat(VoecNumber.parse(text).isPresent()).isEqualTo(taken);
    }

    @Test
    void valuesALineByItsItems() {
        var item = new VoecItem(new BigDecimal("399.50"), 2, "650500", "2056550", "FR5");

        assertThat(item.lineValue()).isEqualByComparingTo("799");
    }
}
