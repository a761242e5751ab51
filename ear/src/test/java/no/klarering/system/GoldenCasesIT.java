package no.klarering.system;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenCasesIT {

    @TestFactory
    Stream<DynamicTest> theRunnableJarAnswersEveryCaseAsWritten() throws IOException {
        return GoldenCases.at(EdiClient.jar().uri("/"));
    }
}
