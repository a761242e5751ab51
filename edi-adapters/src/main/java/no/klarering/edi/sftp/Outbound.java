package no.klarering.edi.sftp;

import java.io.IOException;
import java.util.UUID;
import no.klarering.messaging.Channel;
import no.klarering.messaging.Dispatch;
import no.klarering.messaging.Dispatch.Dispatched;
import no.klarering.operations.SftpPartner;

/**
 * Lays replies into a partner's folder {@code out} as {@code <control reference>.edi}: written
 * under another name, renamed when whole, oldest first. One that was laid there and not yet marked
 * is laid there again, under the same name.
 */
final class Outbound {

    private static final int AT_ONCE = 200;

    private final Dispatch dispatch;

    Outbound(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /**
     * Delivers what waits.
     *
     * @return how many were delivered
     */
    int deliver(SftpPartner partner, PartnerSession session) throws IOException {
        var delivered = 0;
        for (var reply : dispatch.undelivered(Channel.SFTP, partner.sender(), AT_ONCE)) {
            lay(partner.folder("out"), session, reply);
            dispatch.delivered(reply.mailboxId());
            delivered++;
        }
        return delivered;
    }

    private static void lay(String folder, PartnerSession session, Dispatched reply)
            throws IOException {
        var whole = folder + "/" + reply.controlReference() + ".edi";
        // Another process of ours may be at the same reply: neither may write into the other's.
        var part = folder + "/" + reply.controlReference() + "-" + UUID.randomUUID() + ".part";
        session.write(part, reply.content());
        if (session.exists(whole)) {
            session.remove(whole);
        }
        session.rename(part, whole);
    }
}
