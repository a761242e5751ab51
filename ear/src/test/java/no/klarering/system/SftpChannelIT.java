package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.klarering.testing.PartnerServer;
import org.junit.jupiter.api.Test;

/** A partner whose SFTP server is visited. */
class SftpChannelIT {

    private static final int LOOKS = 300;
    private static final PartnerServer SERVER = PartnerServer.over(folder());

    /** The agreement about the server, for the jar that all share. */
    static Map<String, String> settings() {
        return SERVER.settings("alpha", EdiClient.NODI).entrySet().stream()
                .collect(Collectors.toMap(SftpChannelIT::variable, Map.Entry::getValue));
    }

    @Test
    void fetchesAnInterchangeAndLaysTheReplyIntoTheOutFolder() throws IOException {
        var jar = EdiClient.jar();
        var part = SERVER.in().resolve("first.part");
        Files.writeString(part, EdiClient.example(301), StandardCharsets.ISO_8859_1);
        Files.move(part, SERVER.in().resolve("first.edi"));

        var reply = replyTo("3130001092024060300030101");

        assertThat(reply).contains("CUSRES", "+32'");
        assertThat(SERVER.in().resolve("done/first.edi")).exists();
        assertThat(Http.get(jar.uri("/health/ready")).body()).contains("\"alpha\":\"in order\"");
        assertThat(Http.get(jar.uri("/metrics")).body())
                .containsPattern("klarering_sftp_delivered\\S* [1-9]");
    }

    private static String replyTo(String declaration) throws IOException {
        for (var look = 0; look < LOOKS; look++) {
            try (var files = Files.newDirectoryStream(SERVER.out(), "*.edi")) {
                for (var file : files) {
                    var text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    if (text.contains(declaration)) {
                        return text;
                    }
                }
            }
            Pause.aMoment();
        }
        throw new AssertionError("no reply about " + declaration);
    }

    private static String variable(Map.Entry<String, String> setting) {
        return setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("klarering-partner-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
