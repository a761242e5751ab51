package no.klarering.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The runnable jar as a user runs it: {@code java -jar klarering.jar --port ...}, with settings
 * from the environment and a data folder of its own.
 */
public final class RunningJar implements AutoCloseable {

    /** How long a start may take on a machine that does other things too. */
    static final Duration LONGEST_START = Duration.ofMinutes(4);

    /** What the contract allows between TERM and the end. */
    static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    /** For a process that lives for seconds only: compiles quickly rather than well. */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    /** Whether all but the shared one are such processes; the load programs never ask for it. */
    static final boolean ALL_SHORT_LIVED = Boolean.getBoolean("short.lived");

    private static RunningJar shared;

    private final Path folder;
    private final Map<String, String> settings;
    private final int port = Ports.free();
    private ServerProcess process;

    private RunningJar(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = new TreeMap<>(settings);
    }

    /**
     * One with default settings for all tests that need no other; it lives as long as the tests do,
     * and is started just as a user starts it.
     */
    public static synchronized RunningJar shared() {
        if (shared == null) {
            shared = preparedWith(Map.of());
            shared.launch();
            shared.awaitReady();
        }
        return shared;
    }

    /** A fresh one with the given settings, such as {@code KLARERING_CLOCK}; ready to be used. */
    public static RunningJar startedWith(Map<String, String> settings) {
        var jar = launchedWith(settings);
        jar.awaitReady();
        return jar;
    }

    /** A fresh one with the given settings, not waited for. */
    public static RunningJar launchedWith(Map<String, String> settings) {
        var jar = preparedWith(settings);
        jar.launchForAWhile();
        return jar;
    }

    /** A fresh one with the given settings, not started. */
    static RunningJar preparedWith(Map<String, String> settings) {
        try {
            return new RunningJar(Files.createTempDirectory("klarering-jar-"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the data", e);
        }
    }

    /** Starts it on its data folder and port, with options for the JVM, and does not wait. */
    void launch(String... jvmOptions) {
        var environment = new TreeMap<>(settings);
        environment.putIfAbsent("KLARERING_DATA_DIR", data().toString());
        var command = new ArrayList<String>();
        command.add(ServerProcess.java());
        command.add("-Xmx768m");
        command.add("-Djava.io.tmpdir=" + emptied(folder.resolve("tmp")));
        command.addAll(List.of(jvmOptions));
        command.addAll(
                List.of(
                        "-jar",
                        System.getProperty("klarering.jar"),
                        "--port",
                        Integer.toString(port)));
        process = ServerProcess.start(command, environment, folder.resolve("log.json"));
    }

    private void launchForAWhile() {
        launch(ALL_SHORT_LIVED ? new String[] {SHORT_LIVED} : new String[0]);
    }

    /** The server unpacks itself anew at each start, and one that is killed leaves that behind. */
    private static Path emptied(Path temporary) {
        remove(temporary);
        try {
            return Files.createDirectories(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for temporary files", e);
        }
    }

    private static void remove(Path temporary) {
        if (!Files.exists(temporary)) {
            return;
        }
        try (var files = Files.walk(temporary)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Temporary files cannot be removed", e);
        }
    }

    /** Waits until it says that it is ready. */
    public void awaitReady() {
        process.await(
                "ready on port " + port,
                LONGEST_START,
                () -> Http.answers(uri("/health/ready"), 200));
    }

    /** Waits until it says that it is ready, or its process has ended; true when it is ready. */
    boolean awaitReadyOrEnd() {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (Http.answers(uri("/health/ready"), 200)) {
                return true;
            }
            Pause.aMoment();
        }
        return false;
    }

    /** Waits until something shows in the log. */
    public void awaitLog(String text) {
        process.await("log says " + text, LONGEST_START, () -> process.log().contains(text));
    }

    /** The data folder. */
    public Path data() {
        return folder.resolve("data");
    }

    /** Address of a path on it. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Fetches a path. */
    public HttpResponse<String> get(String path) {
        return Http.get(uri(path));
    }

    /** Everything it has logged so far. */
    public String log() {
        return process.log();
    }

    /** The number of its process, which a start changes. */
    public long pid() {
        return process.pid();
    }

    /** Whether the process is there. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** TERM, and waits for the end; says how long it took. */
    public Duration stop() {
        process.terminate();
        return process.awaitEnd(LONGEST_STOP);
    }

    /** KILL: no chance to finish anything. */
    public void kill() {
        process.kill();
    }

    /** Starts it again on the same data folder and port, and waits until it is ready. */
    public void startAgain() {
        launchForAWhile();
        awaitReady();
    }

    /** The same at another time, by its clock. */
    void startAgainAt(String clock) {
        settings.put("KLARERING_CLOCK", clock);
        startAgain();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.kill();
        }
        remove(folder.resolve("tmp"));
    }
}
