package no.klarering.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import no.klarering.system.EdiClient.Letter;
import org.junit.jupiter.api.Test;

/** What the README tells a stranger to type. */
class ReadmeIT {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String USUAL_ADDRESS = "http://localhost:8080";
    private static final String DECLARANT = "313000109";

    /** How the control reference of the interchange ends; before that stands the day. */
    private static final String REFERENCE = "09150001";

    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Test
    void theFirstDeclarationIsTakenAndAnsweredByACusres() throws InterruptedException {
        assumeThat(isThere("curl") && isThere("sed")).as("curl and sed are there").isTrue();
        var jar = RunningJar.shared();

        var said = typed(commandsFor("/edi/interchanges"), jar);

        assertThat(said).contains(" 202", "Location: /edi/interchanges/", "CUSRES");
        assertThat(answers(jar)).containsExactly("CUSRES");
    }

    private static String commandsFor(String address) {
        return SHELL.matcher(read(PROJECT.resolve("README.md")))
                .results()
                .map(found -> found.group(1))
                .filter(commands -> commands.contains(USUAL_ADDRESS + address))
                .findFirst()
                .orElseThrow();
    }

    private static String typed(String commands, RunningJar jar) throws InterruptedException {
        var here = commands.replace(USUAL_ADDRESS, "http://" + jar.uri("").getAuthority());
        try {
            var said = Files.createTempFile("klarering-readme-", ".txt");
            var shell =
                    new ProcessBuilder("sh", "-c", here)
                            .directory(PROJECT.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            assertThat(shell.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
            return read(said);
        } catch (IOException e) {
            throw new UncheckedIOException("The commands cannot be run", e);
        }
    }

    /** The types of what lies in the mailbox for that interchange; others may lie there too. */
    private static List<String> answers(RunningJar jar) {
        var mailbox = new Mailbox(EdiClient.of(jar.uri("/"), DECLARANT, EdiClient.SCOPE));
        mailbox.read();
        return mailbox.byReference().entrySet().stream()
                .filter(each -> each.getKey().endsWith(REFERENCE))
                .flatMap(each -> each.getValue().stream())
                .map(Letter::type)
                .toList();
    }

    private static boolean isThere(String program) {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
