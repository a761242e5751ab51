package no.klarering.edi.sftp;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.ChannelSftp.LsEntrySelector;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.klarering.operations.SftpPartner;

/**
 * One login at a partner's server. The server is believed only with a key that the agreement names;
 * with any other the connection ends before we say who we are.
 */
final class PartnerSession implements AutoCloseable {

    private static final int MILLIS_TO_CONNECT = 10_000;
    private static final int MILLIS_OF_SILENCE = 30_000;
    private static final int MILLIS_BETWEEN_SIGNS_OF_LIFE = 15_000;
    private static final int USUAL_PORT = 22;

    private final Session session;
    private final ChannelSftp sftp;

    private PartnerSession(Session session, ChannelSftp sftp) {
        this.session = session;
        this.sftp = sftp;
    }

    static PartnerSession with(SftpPartner partner) throws IOException {
        Session session = null;
        try {
            session = session(partner);
            session.connect(MILLIS_TO_CONNECT);
            var sftp = (ChannelSftp) session.openChannel("sftp");
            sftp.connect(MILLIS_TO_CONNECT);
            return new PartnerSession(session, sftp);
        } catch (JSchException e) {
            if (session != null) {
                session.disconnect();
            }
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Session session(SftpPartner partner) throws JSchException {
        var jsch = new JSch();
        jsch.setKnownHosts(new ByteArrayInputStream(bytes(knownHosts(partner))));
        var login = partner.login();
        if (login.key().isPresent()) {
            jsch.addIdentity(partner.name(), bytes(login.key().get() + "\n"), null, null);
        }
        var session = jsch.getSession(partner.user(), partner.server().getHost(), partner.port());
        login.password().ifPresent(password -> session.setPassword(bytes(password)));
        session.setConfig("StrictHostKeyChecking", "yes");
        session.setConfig(
                "PreferredAuthentications", login.key().isPresent() ? "publickey" : "password");
        session.setTimeout(MILLIS_OF_SILENCE);
        session.setServerAliveInterval(MILLIS_BETWEEN_SIGNS_OF_LIFE);
        session.setDaemonThread(true);
        return session;
    }

    private static String knownHosts(SftpPartner partner) {
        var host = partner.server().getHost();
        var place = partner.port() == USUAL_PORT ? host : "[" + host + "]:" + partner.port();
        var lines = new StringBuilder();
        partner.hostKeys().forEach(key -> lines.append(place).append(' ').append(key).append('\n'));
        return lines.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    boolean isOpen() {
        return session.isConnected() && sftp.isConnected();
    }

    /** A regular file in a folder. */
    record RemoteFile(String path, String name, long size, int writtenAt) {}

    /** Regular files whose names fit, by name, at most so many. */
    List<RemoteFile> files(String folder, Predicate<String> fits, int max) throws IOException {
        var found = new ArrayList<RemoteFile>();
        ask(
                () ->
                        sftp.ls(
                                folder,
                                entry -> {
                                    var attributes = entry.getAttrs();
                                    if (attributes.isReg() && fits.test(entry.getFilename())) {
                                        found.add(file(folder, entry.getFilename(), attributes));
                                    }
                                    return found.size() < max
                                            ? LsEntrySelector.CONTINUE
                                            : LsEntrySelector.BREAK;
                                }));
        found.sort((one, other) -> one.name().compareTo(other.name()));
        return found;
    }

    private static RemoteFile file(String folder, String name, SftpATTRS attributes) {
        return new RemoteFile(
                folder + "/" + name, name, attributes.getSize(), attributes.getMTime());
    }

    /** The file as it stands there now. */
    RemoteFile again(RemoteFile file) throws IOException {
        return answer(
                () -> {
                    var attributes = sftp.lstat(literally(file.path()));
                    return new RemoteFile(
                            file.path(), file.name(), attributes.getSize(), attributes.getMTime());
                });
    }

    /** The bytes of a file; one byte more than its size when it has grown since it was listed. */
    byte[] read(RemoteFile file) throws IOException {
        return answer(
                () -> {
                    try (var stream = sftp.get(literally(file.path()))) {
                        return stream.readNBytes(Math.toIntExact(file.size() + 1));
                    }
                });
    }

    boolean exists(String path) throws IOException {
        return answer(
                () -> {
                    try {
                        sftp.lstat(literally(path));
                        return true;
                    } catch (SftpException e) {
                        if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
                            return false;
                        }
                        throw e;
                    }
                });
    }

    void write(String path, byte[] content) throws IOException {
        ask(() -> sftp.put(new ByteArrayInputStream(content), literally(path)));
    }

    void rename(String from, String to) throws IOException {
        ask(() -> sftp.rename(literally(from), literally(to)));
    }

    void remove(String path) throws IOException {
        ask(() -> sftp.rm(literally(path)));
    }

    void makeFolder(String path) throws IOException {
        if (!exists(path)) {
            ask(() -> sftp.mkdir(literally(path)));
        }
    }

    /** Paths are patterns to the library, and names of files come from others. */
    private static String literally(String path) {
        return path.replaceAll("[\\\\*?\\[\\]]", "\\\\$0");
    }

    private interface Question<T> {
        T put() throws SftpException, IOException;
    }

    private interface Order {
        void give() throws SftpException, IOException;
    }

    private static <T> T answer(Question<T> question) throws IOException {
        try {
            return question.put();
        } catch (SftpException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void ask(Order order) throws IOException {
        answer(
                () -> {
                    order.give();
                    return null;
                });
    }

    @Override
    public void close() {
        sftp.disconnect();
        session.disconnect();
    }
}
