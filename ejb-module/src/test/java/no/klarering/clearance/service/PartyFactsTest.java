package no.klarering.clearance.service;

import static no.klarering.testing.DeclarationFixture.aVoecDeclaration;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.klarering.declaration.Line;
import no.klarering.declaration.Receipt;
import no.klarering.operations.SettingsReading;
import no.klarering.testing.LawFiles;
import no.klarering.testing.RegisterAgreements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyFactsTest {

    @ParameterizedTest
    @CsvSource({
        "2009999, 2020-03-31T21:59:59Z, false",
        "2009999, 2020-03-31T22:00:00Z, true",
        "2009999, 2023-12-31T22:59:59Z, true",
        "2009999, 2023-12-31T23:00:00Z, false",
        "20O9999, 2023-12-31T22:59:59Z, false"
    })
    void looksSellersUpOnTheNorwegianDayOfReceipt(
            String number, Instant received, boolean registered) {
        var parties =
                new PartyFacts(
                        new Office.FileParties(),
                        LawFiles::isVoecSeller,
                        LawFiles::exemption,
                        Office.ofTheSandbox(),
                        new RegisterAgreements());
        var command =
                aVoecDeclaration()
                        .with("receipt", new Receipt(received, false))
                        .line("documents", List.of(new Line.Document("VEC", number)))
                        .submitted();

        var sellers = parties.voecSellers(command);

        assertThat(sellers.contains(number)).isEqualTo(registered);
    }

    @ParameterizedTest
    @CsvSource({"sandbox, true", "production, false"})
    void letsPersonsMadeUpForTestsTradeInTheSandboxOnly(String mode, boolean allowed) {
        var settings =
                SettingsReading.of(
                                name ->
                                        name.equals("klarering.mode")
                                                ? Optional.of(mode)
                                                : Optional.empty())
                        .settings();

        var parties =
                new PartyFacts(
                        new Office.FileParties(),
                        LawFiles::isVoecSeller,
                        LawFiles::exemption,
                        settings,
                        new RegisterAgreements());

        assertThat(parties.maySyntheticPersonsTrade()).isEqualTo(allowed);
    }
}
