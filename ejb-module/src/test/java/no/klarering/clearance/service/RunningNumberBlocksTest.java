package no.klarering.clearance.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.klarering.clearance.store.ClearanceStores;
import no.klarering.testing.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunningNumberBlocksTest {

    static List<Database> databases() {
        return List.of(Database.freshH2(), Database.freshPostgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void countsFromOneForEachUnitAndYear(Database database) {
        var numbers = aNode(database);

        var given =
                Stream.of(
                                numbers.next("441002", 2024),
                                numbers.next("441002", 2024),
                                numbers.next("371002", 2024),
                                numbers.next("441002", 2025))
                        .toList();

        assertThat(given)
                .containsExactly(
                        "4410022400000001",
                        "4410022400000002",
                        "3710022400000001",
                        "4410022500000001");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void neverGivesANumberTwiceThoughNodesRaceAndRestart(Database database) throws Exception {
        var first = aNode(database);
        first.next("441002", 2024);
        var nodes = List.of(first, aNode(database), aNode(database));
        var tasks = new ArrayList<Callable<List<String>>>();
        for (var node : nodes) {
            Callable<List<String>> task =
                    () -> Stream.generate(() -> node.next("441002", 2024)).limit(150).toList();
            tasks.add(task);
            tasks.add(task);
        }

        var executor = Executors.newFixedThreadPool(6);
        var given = new ArrayList<String>();
        for (var future : executor.invokeAll(tasks)) {
            given.addAll(future.get());
        }
        executor.shutdown();
        given.add(aNode(database).next("441002", 2024));

        assertThat(given).hasSize(901).doesNotHaveDuplicates();
    }

    private static RunningNumberBlocks aNode(Database database) {
        var blocks = ClearanceStores.numberBlocks(database.entityManager());
        return new RunningNumberBlocks(
                (unit, year, size) ->
                        database.inTransaction(() -> blocks.reserve(unit, year, size)));
    }
}
