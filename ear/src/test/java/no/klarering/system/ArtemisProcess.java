package no.klarering.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.core.config.FileDeploymentManager;
import org.apache.activemq.artemis.core.config.impl.FileConfiguration;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/**
 * A broker in a process of its own, with the configuration that operators copy from {@code
 * config/artemis/broker.xml}.
 */
public final class ArtemisProcess implements AutoCloseable {

    /** The one user of the test's broker. */
    public static final String USER = "klarering";

    /** That user's password, for this test only. */
    public static final String PASSWORD = "only-for-the-test";

    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    /** Off, as in the broker's own distribution: it tells of each message by itself. */
    private static final Logger AUDIT = Logger.getLogger("org.apache.activemq.audit");

    private final Path folder;
    private final int port;
    private ServerProcess process;

    private ArtemisProcess(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static ArtemisProcess started() {
        try {
            var broker =
                    new ArtemisProcess(
                            Files.createTempDirectory("klarering-broker-"), Ports.free());
            broker.start();
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for the broker", e);
        }
    }

    /** Starts it, again on the same journal and port. */
    void start() {
        process =
                ServerProcess.start(
                        List.of(
                                ServerProcess.java(),
                                "-Xmx256m",
                                "-Dbroker.folder=" + folder,
                                "-Dbroker.port=" + port,
                                "-cp",
                                System.getProperty("java.class.path"),
                                ArtemisProcess.class.getName(),
                                Path.of(System.getProperty("config.dir"), "artemis", "broker.xml")
                                        .toUri()
                                        .toString()),
                        Map.of(),
                        folder.resolve("log.txt"));
        process.await("broker on port " + port, LONGEST_START, this::listens);
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** The number of its process, which a start changes. */
    public long pid() {
        return process.pid();
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            process.kill();
        }
    }

    /** The process itself. */
    public static void main(String[] arguments) throws Exception {
        AUDIT.setLevel(Level.OFF);
        var configuration = new FileConfiguration();
        new FileDeploymentManager(arguments[0]).addDeployable(configuration).readConfiguration();
        var users =
                new SecurityConfiguration(
                        Map.of(USER, PASSWORD), Map.of(USER, List.of("klarering")));
        new ActiveMQServerImpl(
                        configuration,
                        new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users))
                .start();
    }
}
