package no.klarering.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.border.EntryEffect.ConfirmExit;
import no.klarering.border.EntryEffect.EndTransit;
import no.klarering.border.EntryEffect.OpenTransit;
import no.klarering.border.EntryEffect.RegisterPassage;
import no.klarering.border.EntryEffect.ReleaseDeclaration;
import no.klarering.border.EntryEffect.SendReleaseMail;
import no.klarering.movement.DeclarationReference;
import no.klarering.movement.HouseConsignment.ExportFromEu;
import no.klarering.movement.HouseConsignment.PreviousDocument;
import no.klarering.movement.Mrn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryEffectsTest {

    private static final Mrn ONE = Mrn.issued(2026, 1);
    private static final Mrn TWO = Mrn.issued(2026, 2);
    private static final Mrn MASTER = Mrn.issued(2026, 3);
    private static final LocalDate DATE = LocalDate.of(2026, 11, 19);
    private static final DeclarationReference DECLARATION =
            new DeclarationReference("312688409", DATE, "17");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "IMMEDIATE_RELEASE_IMPORT, TRA, true, false",
        "IMMEDIATE_RELEASE_IMPORT, TRE, true, false",
        "IMMEDIATE_RELEASE_VOEC, TRA, true, false",
        "WAREHOUSE_RELEASE, TRA, true, false",
        "TRANSIT_IMPORT, TRA, false, true",
        "IMMEDIATE_RELEASE_IMPORT, EXP, false, false"
    })
    void endsATransitOrLetsItPassOn(
            String procedure, String outgoing, boolean ends, boolean passes) {
        var house = house(ONE, procedure, outgoing).naming("N820", "T1");

        var effects = effects(house);

        assertThat(effects.contains(new EndTransit("T1"))).isEqualTo(ends);
        assertThat(effects.contains(new RegisterPassage("T1"))).isEqualTo(passes);
    }

    @Test
    void opensATransitByTheDeclarantsReference() {
        var house = house(ONE, "TRANSIT_RELEASE", "EXP").naming("RETR", "LRN-1");

        assertThat(effects(house)).containsExactly(new OpenTransit("LRN-1"));
    }

    @Test
    void releasesTheDeclaration() {
        var house = house(ONE, "IMMEDIATE_RELEASE_IMPORT", "EXP").declared();

        assertThat(effects(house)).containsExactly(new ReleaseDeclaration(DECLARATION));
    }

    @ParameterizedTest
    @CsvSource({
        "EXP, AES_EXPORT, true",
        "TRE, EIDR_EXPORT, true",
        "EXP, EUEIR_EXPORT, false",
        "TRA, AES_EXPORT, false"
    })
    void confirmsTheExitToTheExportCountry(String outgoing, String type, boolean confirmed) {
        var house = house(ONE, "COLLECTIVE_RELEASE", outgoing).exported(type, "E1");

        assertThat(effects(house).contains(new ConfirmExit(type, "E1"))).isEqualTo(confirmed);
    }

    @Test
    void aTransitIsNotEndedInParts() {
        var one = house(ONE, "IMMEDIATE_RELEASE_IMPORT", "TRA").naming("N820", "T1");
        var two = house(TWO, "COLLECTIVE_RELEASE", "TRA").naming("N820", "T1");
        var cargo = cargo(one, two);

        var first = EntryEffects.of(cargo, Set.of(ONE), Set.of());
        var second = EntryEffects.of(cargo, Set.of(TWO), Set.of(ONE));
        var both = EntryEffects.of(cargo, Set.of(ONE, TWO), Set.of());

        assertThat(first).isEmpty();
        assertThat(second).containsExactly(new EndTransit("T1"));
        assertThat(both).containsExactly(new EndTransit("T1"));
    }

    @Test
    void aTransitWhoseGoodsArePartlyOnAnotherLorryWaitsForThem() {
        var house = house(ONE, "IMMEDIATE_RELEASE_IMPORT", "TRA").naming("N820", "T1").declared();
        var cargo = new Cargo(List.of(house.references()), Set.of("N820 T1"), List.of());

        var effects = EntryEffects.of(cargo, Set.of(ONE), Set.of());

        assertThat(effects).containsExactly(new ReleaseDeclaration(DECLARATION));
    }

    @Test
    void aTransitThatPassesOnWithAnyOfTheGoodsIsNotEnded() {
        var ends = house(ONE, "IMMEDIATE_RELEASE_IMPORT", "TRA").naming("N820", "T1");
        var passes = house(TWO, "TRANSIT_IMPORT", "TRA").naming("N820", "T1");

        var effects = EntryEffects.of(cargo(ends, passes), Set.of(ONE, TWO), Set.of());

        assertThat(effects).containsExactly(new RegisterPassage("T1"));
    }

    @Test
    void aDeclarationOfSeveralHousesIsReleasedWithTheLast() {
        var cargo =
                cargo(
                        house(ONE, "CUSTOMS_DECLARATION", "EXP").declared(),
                        house(TWO, "CUSTOMS_DECLARATION", "EXP").declared());

        assertThat(EntryEffects.of(cargo, Set.of(ONE), Set.of())).isEmpty();
        assertThat(EntryEffects.of(cargo, Set.of(TWO), Set.of(ONE)))
                .containsExactly(new ReleaseDeclaration(DECLARATION));
    }

    @Test
    void mailsGoOutOnceWhenAllOfAMasterHasEntered() {
        var houses =
                List.of(
                        house(ONE, "COLLECTIVE_RELEASE", null).references(),
                        house(TWO, "COLLECTIVE_RELEASE", null).references());
        var mails = new MasterMails(MASTER, Set.of(ONE, TWO), Set.of("b@x.example", "a@x.example"));
        var cargo = new Cargo(houses, Set.of(), List.of(mails));

        var first = EntryEffects.of(cargo, Set.of(ONE), Set.of());
        var last = EntryEffects.of(cargo, Set.of(TWO), Set.of(ONE));
        var after = EntryEffects.of(cargo, Set.of(), Set.of(ONE, TWO));

        assertThat(first).isEmpty();
        assertThat(last)
                .containsExactly(
                        new SendReleaseMail(MASTER, "a@x.example"),
                        new SendReleaseMail(MASTER, "b@x.example"));
        assertThat(after).isEmpty();
    }

    private static List<EntryEffect> effects(Fixture house) {
        return EntryEffects.of(cargo(house), Set.of(ONE), Set.of());
    }

    private static Cargo cargo(Fixture... houses) {
        return new Cargo(
                List.of(houses).stream().map(Fixture::references).toList(), Set.of(), List.of());
    }

    private static Fixture house(Mrn mrn, String procedure, String outgoing) {
        return new Fixture(mrn, procedure, outgoing);
    }

    private static final class Fixture {

        private final Mrn mrn;
        private final String procedure;
        private final String outgoing;
        private final List<PreviousDocument> documents = new ArrayList<>();
        private final List<ExportFromEu> exports = new ArrayList<>();

        private Fixture(Mrn mrn, String procedure, String outgoing) {
            this.mrn = mrn;
            this.procedure = procedure;
            this.outgoing = outgoing;
        }

        private Fixture naming(String type, String number) {
            documents.add(
                    new PreviousDocument(
                            type,
                            Optional.of(number),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            return this;
        }

        private Fixture declared() {
            documents.add(
                    new PreviousDocument(
                            "CUDE",
                            Optional.empty(),
                            Optional.of("312688409"),
                            Optional.of(DATE),
                            Optional.of("17")));
            return this;
        }

        private Fixture exported(String type, String id) {
            exports.add(new ExportFromEu(type, id));
            return this;
        }

        private HouseReferences references() {
            return new HouseReferences(
                    mrn, Optional.of(procedure), Optional.ofNullable(outgoing), documents, exports);
        }
    }
}
