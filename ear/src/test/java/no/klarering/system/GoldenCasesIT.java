package no.klarering.system;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In a book of their own: other tests send the same examples. */
class GoldenCasesIT {

    private static RunningJar jar;

    @BeforeAll
    static void start() {
        jar = RunningJar.startedWith(Map.of("KLARERING_CLOCK", EdiClient.CLOCK));
    }

    @AfterAll
    static void stop() {
        jar.close();
    }

    @TestFactory
    Stream<DynamicTest> theRunnableJarAnswersEveryCaseAsWritten() throws IOException {
        return GoldenCases.at(jar.uri("/"));
    }
}
