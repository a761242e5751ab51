package no.klarering.clearance.service;

import static no.klarering.testing.DeclarationFixture.aDeclaration;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.klarering.declaration.Declarations;
import no.klarering.declaration.Line;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.declaration.store.DeclarationStores;
import no.klarering.doubles.store.DoubleStores;
import no.klarering.kernel.DeclarationId;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.CountedStatements;
import no.klarering.testing.Database;
import no.klarering.testing.LawFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoubleCostTest {

    private static final int MANY = 60;

    static List<Database> databases() {
        return List.of(Database.freshH2(), Database.freshPostgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void asksOnceForATurnAndTwiceMoreWhenSomethingIsAlike(Database database) {
        var declarations = declarations(database);
        var gathering = gathering(database, declarations);
        var turn = IntStream.range(0, MANY).mapToObj(DoubleCostTest::declaration).toList();

        var nothingAlike = asked(database, gathering, turn);
        keep(database, declarations, turn.get(0));
        var somethingAlike = asked(database, gathering, turn);

        assertThat(nothingAlike).isEqualTo(1);
        assertThat(somethingAlike).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void looksAtTheNewestBearersOnlyOfASignThatEverybodyBears(Database database) {
        var declarations = declarations(database);
        var all = IntStream.range(0, MANY).mapToObj(DoubleCostTest::declaration).toList();
        var sign = "I EVERYBODY";

        database.inTransaction(
                () -> {
                    for (var index = 0; index < MANY; index++) {
                        declarations.sign(
                                DeclarationId.of(all.get(index).declarationId()),
                                all.get(index).receipt().receivedAt().plusSeconds(index),
                                Set.of(sign));
                    }
                });
        var found = database.inTransaction(() -> declarations.bearers(Set.of(sign, "P NOBODY")));

        assertThat(found).containsOnlyKeys(sign);
        assertThat(found.get(sign))
                .containsExactlyInAnyOrderElementsOf(
                        all.subList(MANY - 8, MANY).stream()
                                .map(each -> DeclarationId.of(each.declarationId()).key())
                                .toList());
    }

    private static SubmitDeclaration declaration(int number) {
        return aDeclaration()
                .with("declarationId", "31300010920240603%06d01".formatted(700_000 + number))
                .header("goodsNumber", Optional.of("2024%011d".formatted(number)))
                .line("invoice", new Line.Invoice("N-" + number, Optional.empty()))
                .submitted();
    }

    private static void keep(
            Database database, Declarations declarations, SubmitDeclaration declaration) {
        database.inTransaction(
                () ->
                        declarations.sign(
                                DeclarationId.of("3130001092024060379999901"),
                                declaration.receipt().receivedAt(),
                                DoubleFactsGathering.signs(declaration)));
    }

    private static int asked(
            Database database, DoubleFactsGathering gathering, List<SubmitDeclaration> turn) {
        return database.inTransaction(() -> CountedStatements.of(() -> gathering.about(turn)));
    }

    private static Declarations declarations(Database database) {
        return DeclarationStores.declarations(database.entityManager(), new JsonForm());
    }

    private static DoubleFactsGathering gathering(Database database, Declarations declarations) {
        return new DoubleFactsGathering(
                LawFiles::doubles,
                declarations,
                DoubleStores.findings(database.entityManager(), new JsonForm()));
    }
}
