package no.klarering.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void playsADayOf1400UnlessToldOtherwise() {
        var settings = Settings.parse();

        assertThat(settings.lorries()).isEqualTo(1400);
        assertThat(settings.url()).hasToString("http://localhost:8080");
        assertThat(settings.year()).isFalse();
    }

    @Test
    void aYearHas500000Lorries() {
        assertThat(Settings.parse("--year").lorries()).isEqualTo(500_000);
        assertThat(Settings.parse("--lorries", "20", "--year").lorries()).isEqualTo(20);
    }

    @Test
    void watchesWhatItIsToldTo() {
        var watched =
                Settings.parse("--pid", "7", "--database-pid", "8", "--database-folder", "/d")
                        .watched();

        assertThat(watched.server()).hasValue(7);
        assertThat(watched.database()).hasValue(8);
        assertThat(watched.folder()).contains(Path.of("/d"));
    }

    @Test
    void saysSoWhenNoServerIsThere() throws IOException {
        var text = new ByteArrayOutputStream();
        var somethingElse = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        somethingElse.start();
        var url = "http://127.0.0.1:" + somethingElse.getAddress().getPort();

        var ended =
                Svinesund.ended(
                        new String[] {"--url", url},
                        new PrintStream(text, true, StandardCharsets.UTF_8));

        somethingElse.stop(0);
        assertThat(ended).isEqualTo(1);
        assertThat(text.toString(StandardCharsets.UTF_8)).contains("/health/ready", "HTTP 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--speed 3", "--lorries", "--lorries 0", "--lorries many", "--minutes 0"})
    void saysHowItIsUsedWhenItIsNot(String arguments) {
        var text = new ByteArrayOutputStream();

        var ended =
                Svinesund.ended(
                        arguments.split(" "), new PrintStream(text, true, StandardCharsets.UTF_8));

        assertThat(ended).isEqualTo(2);
        assertThat(text.toString(StandardCharsets.UTF_8)).contains("java -jar svinesund.jar");
    }
}
