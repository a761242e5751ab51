package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EarOnPayaraServerIT {

    private static PayaraServer server;

    @BeforeAll
    static void deploy() {
        server = PayaraServer.withTheEar(Map.of());
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

    @Test
    void describesItsInterfaces() {
        var description = server.get("/openapi");

        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body()).contains("/edi/interchanges");
    }
}
