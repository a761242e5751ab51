package no.klarering.edi.sftp;

import jakarta.jms.JMSRuntimeException;
import java.io.IOException;
import java.util.Optional;
import no.klarering.edi.channel.FileIntake;
import no.klarering.edi.channel.FoundFile;
import no.klarering.edi.sftp.PartnerSession.RemoteFile;
import no.klarering.messaging.Channel;
import no.klarering.operations.Mainstays;
import no.klarering.operations.SftpPartner;

/**
 * Takes what lies in a partner's folder {@code in}: into the journal, then out of the way into
 * {@code in/done}, or into {@code in/failed} what nobody will read.
 */
final class Inbound {

    /** More are taken at the next visit. */
    private static final int AT_ONCE = 500;

    private final FileIntake intake;
    private final Mainstays mainstays;

    Inbound(FileIntake intake, Mainstays mainstays) {
        this.intake = intake;
        this.mainstays = mainstays;
    }

    /**
     * Takes what can be taken; a file that cannot be does not hold up the others.
     *
     * @return how many were taken
     */
    int take(SftpPartner partner, PartnerSession session, Complaints complaints)
            throws IOException {
        var taken = 0;
        if (!mainstays.allowTaking()) {
            return taken;
        }
        var folder = partner.folder("in");
        for (var file : session.files(folder, FoundFile::isReady, AT_ONCE)) {
            if (!mainstays.allowTaking()) {
                return taken;
            }
            try {
                taken += take(partner, session, file) ? 1 : 0;
            } catch (IOException e) {
                if (!session.isOpen()) {
                    throw e;
                }
                complaints.about("File " + file.path() + " cannot be taken", e);
            } catch (JMSRuntimeException e) {
                mainstays.standAfterALook();
                complaints.about("File " + file.path() + " cannot be taken", e);
            }
        }
        return taken;
    }

    private boolean take(SftpPartner partner, PartnerSession session, RemoteFile file)
            throws IOException {
        var found = found(partner, file);
        var content = found.isTooLarge() ? Optional.of(new byte[0]) : whole(session, file);
        if (content.isEmpty()) {
            return false;
        }
        var id = intake.put(found, content.get());
        moveAway(partner, session, found, id);
        intake.movedAway(id);
        return true;
    }

    private static FoundFile found(SftpPartner partner, RemoteFile file) {
        return new FoundFile(
                Channel.SFTP,
                Optional.of(partner.sender()),
                partner.name(),
                file.name(),
                file.size(),
                Integer.toString(file.writtenAt()));
    }

    /** Empty while somebody still writes it. */
    private static Optional<byte[]> whole(PartnerSession session, RemoteFile file)
            throws IOException {
        var content = session.read(file);
        return content.length == file.size() && session.again(file).equals(file)
                ? Optional.of(content)
                : Optional.empty();
    }

    private static void moveAway(
            SftpPartner partner, PartnerSession session, FoundFile found, String id)
            throws IOException {
        var folder = partner.folder("in");
        var away = folder + "/" + (found.isRefused() ? "failed" : "done");
        session.makeFolder(away);
        var usedBefore = session.exists(away + "/" + found.name());
        session.rename(
                folder + "/" + found.name(),
                away + "/" + (usedBefore ? found.nameWith(id) : found.name()));
    }
}
