package no.klarering.edition.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.klarering.edition.DataFault;
import no.klarering.edition.Reload.Outcome;
import no.klarering.party.Exemption;
import no.klarering.testing.Database;
import no.klarering.testing.LawFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statistics masks and exemption letters as files: loaded, refused, changed. */
class RulesAsDataTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-06-03T07:15:07Z"), ZoneOffset.UTC);
    private static final String MASKS = "risk/masks.csv";
    private static final String CHECKS = "risk/checks.csv";
    private static final String LETTERS = "sandbox/exemptions.csv";

    @TempDir private Path folder;
    private Node node;

    @BeforeEach
    void start() {
        node = new Node(Database.freshH2(), folder, CLOCK);
    }

    @Test
    void masksAndTheirTextsComeBackAsTheyWereWritten() {
        node.reload();

        var masks = node.masks.current();

        assertThat(masks.masks()).containsExactlyInAnyOrderElementsOf(LawFiles.masks().masks());
        assertThat(masks.texts()).isEqualTo(LawFiles.masks().texts());
        assertThat(masks.edition()).startsWith("statistics-masks-");
    }

    @Test
    void masksWithFaultsAreToldOneByOne() {
        replace(
                MASKS,
                PublishedFiles.published(MASKS)
                        + "M-001,VALUE_WEIGHT,,6403,1,2,2024-01-01,\n"
                        + "M-101,VALUE_COLOUR,NORTH,6,2,1,2024-01-01,\n");

        var reload = node.reload(node.masks);

        assertThat(reload.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reload.faults())
                .extracting(DataFault::what)
                .containsExactlyInAnyOrder(
                        "The mask M-001 is there twice.",
                        "Expected a check such as VALUE_WEIGHT, found \"VALUE_COLOUR\".",
                        "Expected IMPORT or EXPORT, found \"NORTH\".",
                        "Expected two to eight digits, found \"6\".",
                        "The most, 1, is below the least, 2.");
    }

    @Test
    void aCheckWithoutATextIsToldWhereItIsUsed() {
        var lines = PublishedFiles.published(CHECKS).lines().toList();
        replace(CHECKS, lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(2) + "\n");

        var reload = node.reload(node.masks);

        assertThat(reload.faults())
                .extracting(DataFault::what)
                .contains("There is no text for the check WEIGHT_QUANTITY.");
    }

    @Test
    void exemptionLettersAreFoundByTheirNumber() {
        node.reload();

        assertThat(node.exemptions.exemption("U240001"))
                .isEqualTo(LawFiles.exemption("U240001"))
                .map(Exemption::charge)
                .contains("TL");
        assertThat(node.exemptions.exemption("U999999")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U240001,313001202,IMPORT,62,TL,1,P,1,S,again,2024-07-01, | 57",
                "U240004,313001202,IMPORT,62,TL,1,P,1,K,new,2024-07-01, | 61",
                "U240004,313001202,IMPORT,62,TL,0,P,1,S,new,2024-07-01, | 62",
                "U240004,313001202,IMPORT,62,TL,1,V,1,S,new,2024-07-01, | 64",
                "U240004,313001202,IMPORT,62,TL,1,P,1,S,,2024-07-01, | 65",
                "U240004,313001202,IMPORT,62,TL,1,P,1,S,new,2024-06-03, | 51"
            })
    void aLetterThatMayNotBeRegisteredIsToldByItsNumber(String line, String number) {
        node.reload();
        replace(LETTERS, PublishedFiles.published(LETTERS) + line + "\n");

        var reload = node.reload(node.exemptions, "exemptions");

        assertThat(reload.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reload.faults())
                .extracting(DataFault::what)
                .anyMatch(what -> what.startsWith(number + ": "));
    }

    @Test
    void aLetterThatBeginsTomorrowIsRegistered() {
        node.reload();
        var line = "U240004,313001202,IMPORT,62,TL,1,P,1,S,new,2024-06-04,\n";
        replace(LETTERS, PublishedFiles.published(LETTERS) + line);

        var reload = node.reload(node.exemptions, "exemptions");

        assertThat(reload.outcome()).isEqualTo(Outcome.LOADED);
        assertThat(node.exemptions.exemption("U240004")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U240001,313001202 | U240001,313002306 | 60",
                "5.35,P,10000,S,Half | 5.35,P,20000,S,Half | 63"
            })
    void aLetterThatMayNotBeChangedSoIsToldByItsNumber(String was, String now, String number) {
        node.reload();
        replace(LETTERS, PublishedFiles.published(LETTERS).replace(was, now));

        var reload = node.reload(node.exemptions);

        assertThat(reload.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(reload.faults())
                .extracting(DataFault::what)
                .anyMatch(what -> what.startsWith(number + ": "));
    }

    private void replace(String file, String content) {
        PublishedFiles.replace(folder, file, content);
    }
}
