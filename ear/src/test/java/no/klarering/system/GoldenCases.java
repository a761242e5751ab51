package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.klarering.conformance.Case;
import no.klarering.conformance.Cases;
import no.klarering.conformance.Examination;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every golden case, sent over the contract as the conformance kit sends it; several at once,
 * because no case knows of another.
 */
final class GoldenCases {

    private static final int AT_ONCE = 4;

    private GoldenCases() {}

    /** One test a case, against a running system whose clock stands at the day of the examples. */
    static Stream<DynamicTest> at(URI base) throws IOException {
        var examination = ThreadLocal.withInitial(() -> Examination.atSandbox(base));
        var hands = Executors.newFixedThreadPool(AT_ONCE);
        var tests =
                Cases.packed().stream()
                        .map(each -> test(each, hands.submit(differences(each, examination))))
                        .toList();
        hands.shutdown();
        return tests.stream();
    }

    private static Callable<List<String>> differences(
            Case given, ThreadLocal<Examination> examination) {
        return () -> examination.get().differences(given);
    }

    private static DynamicTest test(Case given, Future<List<String>> differences) {
        return DynamicTest.dynamicTest(
                given.name() + ": " + given.sentence(),
                () -> assertThat(differences.get()).isEmpty());
    }
}
