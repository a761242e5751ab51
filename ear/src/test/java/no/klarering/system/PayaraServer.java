package no.klarering.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Payara Server as operators run it: a domain of its own, our boot commands, the EAR deployed. */
final class PayaraServer implements AutoCloseable {

    private static final int ADMIN = 48;
    private static final int HTTP = 80;

    private final Path folder;
    private final int ports;
    private final Map<String, String> settings;

    private PayaraServer(Path folder, int ports, Map<String, String> settings) {
        this.folder = folder;
        this.ports = ports;
        this.settings = settings;
    }

    /** A server with the EAR on it, ready to be used. */
    static PayaraServer withTheEar(Map<String, String> settings) {
        try {
            var folder = Files.createTempDirectory("klarering-server-");
            var environment = new TreeMap<>(settings);
            environment.putIfAbsent("KLARERING_DATA_DIR", folder.resolve("data").toString());
            var server = new PayaraServer(folder, Ports.freeBlock(), environment);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the server", e);
        }
    }

    private void start() {
        asadmin(
                "create-domain",
                "--nopassword=true",
                "--portbase",
                Integer.toString(ports),
                "--domaindir",
                folder.toString(),
                "klarering");
        asadmin(
                "start-domain",
                "--domaindir",
                folder.toString(),
                "--prebootcommandfile",
                Path.of(System.getProperty("config.dir"), "payara", "preboot.asadmin").toString(),
                "klarering");
        asadmin(
                "--port",
                Integer.toString(ports + ADMIN),
                "deploy",
                "--name",
                "klarering",
                "--contextroot",
                "/",
                System.getProperty("klarering.ear"));
        awaitReady();
    }

    private void awaitReady() {
        var end = System.nanoTime() + RunningJar.LONGEST_START.toNanos();
        while (!Http.answers(uri("/health/ready"), 200)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Never ready\n" + endOfLog());
            }
            Pause.aMoment();
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + (ports + HTTP) + path);
    }

    HttpResponse<String> get(String path) {
        return Http.get(uri(path));
    }

    private String endOfLog() {
        try {
            var text =
                    Files.readString(
                            folder.resolve("klarering").resolve("logs").resolve("server.log"));
            return text.substring(Math.max(0, text.length() - 4_000));
        } catch (IOException e) {
            throw new UncheckedIOException("No log", e);
        }
    }

    private void asadmin(String... arguments) {
        var command =
                new ArrayList<>(List.of("sh", home().resolve("bin").resolve("asadmin").toString()));
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("KLARERING_"));
        builder.environment().putAll(settings);
        if (RunningJar.ALL_SHORT_LIVED) {
            builder.environment().put("JAVA_TOOL_OPTIONS", RunningJar.SHORT_LIVED);
        }
        try {
            // The server that asadmin starts would hold a pipe open: its output goes to a file.
            var output = Files.createTempFile(folder, "asadmin-", ".txt");
            var exit = builder.redirectOutput(output.toFile()).start().waitFor();
            if (exit != 0) {
                throw new AssertionError(
                        String.join(" ", command)
                                + "\n"
                                + Files.readString(output, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("payara.home"));
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--domaindir", folder.toString(), "klarering");
    }
}
