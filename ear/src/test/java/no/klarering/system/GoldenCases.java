package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import no.klarering.conformance.Cases;
import no.klarering.conformance.Examination;
import org.junit.jupiter.api.DynamicTest;

/** Every golden case, sent over the contract as the conformance kit sends it. */
final class GoldenCases {

    private GoldenCases() {}

    /** One test a case, against a running system whose clock stands at the day of the examples. */
    static Stream<DynamicTest> at(URI base) throws IOException {
        var examination = Examination.atSandbox(base);
        return Cases.packed().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.name() + ": " + each.sentence(),
                                        () -> assertThat(examination.differences(each)).isEmpty()));
    }
}
