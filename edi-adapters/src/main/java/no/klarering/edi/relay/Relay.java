package no.klarering.edi.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSRuntimeException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import no.klarering.messaging.Channel;
import no.klarering.messaging.Dispatch;
import no.klarering.messaging.Dispatch.Dispatched;

/**
 * Brings replies from the outbox into the mailbox, and from there to the folder or queue of those
 * who came that way. A reply that was delivered and not yet marked is delivered again, under the
 * same name.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = System.getLogger(Relay.class.getName());
    private static final int AT_ONCE = 200;

    private final Dispatch dispatch;
    private final FolderDelivery folders;
    private final QueueDelivery queues;
    private final ReplyWriter writer = new ReplyWriter();

    public Relay() {
        this(null, null, null);
    }

    @Inject
    public Relay(Dispatch dispatch, FolderDelivery folders, QueueDelivery queues) {
        this.dispatch = dispatch;
        this.folders = folders;
        this.queues = queues;
    }

    /** Sends whatever is owed now. */
    public void run() {
        while (!dispatch.dispatch(writer, AT_ONCE).isEmpty()) {
            deliver();
        }
        deliver();
    }

    private void deliver() {
        for (var reply : dispatch.undelivered(AT_ONCE)) {
            deliver(reply);
        }
    }

    private void deliver(Dispatched reply) {
        try {
            if (reply.channel() == Channel.FOLDER) {
                folders.deliver(reply);
            } else if (reply.channel() == Channel.JMS) {
                queues.deliver(reply);
            }
            dispatch.delivered(reply.mailboxId());
        } catch (IOException | JMSRuntimeException e) {
            // It stays undelivered and is tried again with the next sweep; others must not wait.
            LOG.log(Level.WARNING, "Reply " + reply.mailboxId() + " cannot be delivered now", e);
        }
    }
}
