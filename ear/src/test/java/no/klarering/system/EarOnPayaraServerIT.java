package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EarOnPayaraServerIT {

    private static PayaraServer server;

    @BeforeAll
    static void deploy() {
        server = PayaraServer.withTheEar(Map.of("KLARERING_CLOCK", EdiClient.CLOCK));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void isReadyWithEveryPartOfTheApplication() {
        var ready = server.get("/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .contains("database", "broker", "routes", "start", "pages", "accepting");
    }

    @TestFactory
    Stream<DynamicTest> answersEveryGoldenCaseAsWritten() throws IOException {
        return GoldenCases.at(server.uri("/"));
    }

    @Test
    void describesItsInterfaces() {
        var description = server.get("/openapi");

        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body()).contains("/edi/interchanges");
    }
}
