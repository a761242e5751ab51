package no.klarering.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** The SFTP server of a partner: Apache MINA SSHD over a folder, user {@code klarering}. */
public final class PartnerServer implements AutoCloseable {

    public static final String USER = "klarering";
    public static final String PASSWORD = "hush";

    private final Path folder;
    private final KeyPair hostKey = aKey();
    private final Set<PublicKey> known = ConcurrentHashMap.newKeySet();
    private final Set<String> immovable = ConcurrentHashMap.newKeySet();
    private final List<String> logins = Collections.synchronizedList(new ArrayList<>());
    private final List<String> moves = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger untilCutOff = new AtomicInteger(-1);
    private int port;
    private SshServer server;

    private PartnerServer(Path folder) {
        this.folder = folder;
    }

    /** One that runs, with its folders {@code in} and {@code out}. */
    public static PartnerServer over(Path folder) {
        var made = new PartnerServer(folder);
        try {
            Files.createDirectories(made.in());
            Files.createDirectories(made.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        made.start();
        return made;
    }

    /** A pair of keys for either side. */
    public static KeyPair aKey() {
        try {
            return KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A public key as settings name it. */
    public static String written(PublicKey key) {
        return PublicKeyEntry.toString(key);
    }

    /** A private key as its file holds it. */
    public static String written(KeyPair key) {
        var file = new ByteArrayOutputStream();
        try {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "klarering", null, file);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return file.toString(StandardCharsets.US_ASCII);
    }

    /** Again where it was before. */
    public void start() {
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPasswordAuthenticator(
                (user, password, session) -> login(user, password.equals(PASSWORD)));
        server.setPublickeyAuthenticator(
                (user, key, session) ->
                        login(user, known.stream().anyMatch(k -> KeyUtils.compareKeys(k, key))));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder.toAbsolutePath()));
        var files = new SftpSubsystemFactory.Builder().build();
        files.addSftpEventListener(new Movements());
        server.setSubsystemFactories(List.of(files));
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getPort();
    }

    private boolean login(String user, boolean proven) {
        logins.add(user);
        return user.equals(USER) && proven;
    }

    /** Away, with all that talk to it. */
    public void stop() {
        try {
            server.stop(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path in() {
        return folder.resolve("in");
    }

    public Path out() {
        return folder.resolve("out");
    }

    /** The settings of an agreement about it, by their names in MicroProfile Config. */
    public Map<String, String> settings(String name, String nodi) {
        var of = "klarering.sftp." + name + ".";
        return new TreeMap<>(
                Map.of(
                        "klarering.sftp",
                        name,
                        of + "nodi",
                        nodi,
                        of + "url",
                        "sftp://" + USER + "@127.0.0.1:" + port,
                        of + "host.key",
                        written(hostKey.getPublic()),
                        of + "password",
                        PASSWORD,
                        of + "seconds",
                        "1"));
    }

    /** Lets somebody in who has the private key. */
    public void know(PublicKey key) {
        known.add(key);
    }

    /** Files of that name cannot be renamed. */
    public void holdFast(String name) {
        immovable.add(name);
    }

    public void letGo(String name) {
        immovable.remove(name);
    }

    /** Breaks the connection instead of doing what so many requests from now on ask for. */
    public void cutOffAt(int request) {
        untilCutOff.set(request);
    }

    /** Does again what is asked for; tells whether the connection was broken meanwhile. */
    public boolean letThrough() {
        return untilCutOff.getAndSet(-1) == 0;
    }

    /** Users that tried to log in, again and again. */
    public List<String> logins() {
        return List.copyOf(logins);
    }

    /** Renamings in their order, as {@code from > to}. */
    public List<String> moves() {
        return List.copyOf(moves);
    }

    @Override
    public void close() {
        stop();
    }

    private final class Movements implements SftpEventListener {

        @Override
        public void received(ServerSession session, int type, int id) throws IOException {
            if (untilCutOff.get() > 0 && untilCutOff.decrementAndGet() == 0) {
                session.close(true);
                throw new IOException("cut off");
            }
        }

        @Override
        public void moving(ServerSession session, Path from, Path to, Collection<CopyOption> how)
                throws IOException {
            if (immovable.contains(from.getFileName().toString())) {
                throw new IOException(from.getFileName() + " is held fast");
            }
            moves.add(from.getFileName() + " > " + to.getFileName());
        }
    }
}
