package no.klarering.edi.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSRuntimeException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.Channel;
import no.klarering.messaging.Dispatch;
import no.klarering.messaging.Dispatch.Dispatched;
import no.klarering.operations.Mainstay.Kind;
import no.klarering.operations.Mainstays;

/**
 * Brings replies from the outbox into the mailbox, and from there to the folder or queue of those
 * who came that way; servers of others are visited by {@code edi.sftp} at their own pace. A reply
 * that was delivered and not yet marked is delivered again, under the same name.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = System.getLogger(Relay.class.getName());
    private static final int AT_ONCE = 200;
    private static final long NANOS_CLOSED = TimeUnit.SECONDS.toNanos(3);

    private static final long NANOS_BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(1);

    /** Channels by which a reply is brought; by the others it is fetched. */
    private static final Set<Channel> DELIVERED = EnumSet.of(Channel.FOLDER, Channel.JMS);

    private final Dispatch dispatch;
    private final FolderDelivery folders;
    private final QueueDelivery queues;
    private final Mainstays mainstays;
    private final ReplyWriter writer = new ReplyWriter();

    /** Ways that did not take a reply, one for each of their recipients. */
    private final Map<Way, Long> closedUntil = new ConcurrentHashMap<>();

    private long lookedAt = System.nanoTime() - NANOS_BETWEEN_LOOKS;

    public Relay() {
        this(null, null, null, null);
    }

    @Inject
    public Relay(
            Dispatch dispatch, FolderDelivery folders, QueueDelivery queues, Mainstays mainstays) {
        this.dispatch = dispatch;
        this.folders = folders;
        this.queues = queues;
        this.mainstays = mainstays;
    }

    /** Sends whatever is owed now. */
    public void run() {
        List<Dispatched> sent;
        do {
            sent = dispatch.dispatch(writer, AT_ONCE);
            deliver(sent);
        } while (sent.size() == AT_ONCE);
    }

    /**
     * What could not be delivered, or was dispatched by another node, is looked for now and then.
     */
    private void deliver(List<Dispatched> sent) {
        var ways = sent.stream().map(Dispatched::channel).collect(Collectors.toSet());
        if (System.nanoTime() - lookedAt >= NANOS_BETWEEN_LOOKS) {
            lookedAt = System.nanoTime();
            ways = DELIVERED;
        }
        for (var channel : DELIVERED) {
            if (ways.contains(channel)) {
                deliver(channel);
            }
        }
    }

    private void deliver(Channel channel) {
        // What one way does not take now is tried again a little later, and does not hold up the
        // others.
        for (var reply : dispatch.undelivered(channel, AT_ONCE)) {
            var way = new Way(reply.channel(), reply.recipient());
            if (isOpen(way) && !deliver(reply)) {
                closedUntil.put(way, System.nanoTime() + NANOS_CLOSED);
            }
        }
    }

    private boolean isOpen(Way way) {
        var until = closedUntil.get(way);
        return (until == null || System.nanoTime() - until > 0)
                && (way.channel() != Channel.JMS || mainstays.stand(Kind.BROKER));
    }

    private boolean deliver(Dispatched reply) {
        try {
            if (reply.channel() == Channel.FOLDER) {
                folders.deliver(reply);
            } else if (reply.channel() == Channel.JMS) {
                queues.deliver(reply);
            }
        } catch (IOException | JMSRuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Reply {0} cannot be delivered by {1} now: {2}",
                    reply.mailboxId(),
                    reply.channel(),
                    e.getMessage());
            return false;
        }
        dispatch.delivered(reply.mailboxId());
        return true;
    }

    private record Way(Channel channel, Nodi recipient) {}
}
