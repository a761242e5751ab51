package no.klarering.edi.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSRuntimeException;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.klarering.movement.FloodGate;
import no.klarering.movement.MovementIntake;
import no.klarering.movement.MovementOrder;
import no.klarering.movement.MovementOrder.Call;
import no.klarering.movement.MovementScreen;
import no.klarering.movement.MovementScreen.Absent;
import no.klarering.movement.MovementScreen.Bad;
import no.klarering.movement.MovementScreen.Finding;
import no.klarering.movement.MovementScreen.Foreign;
import no.klarering.movement.MovementScreen.Good;
import no.klarering.movement.Mrn;
import no.klarering.movement.Submissions;
import no.klarering.movement.Submissions.Claim;
import no.klarering.operations.Mainstays;
import no.klarering.operations.Readiness;

/** Takes messages into queue {@code movement.in}. */
@ApplicationScoped
public class QueuedIntake implements MovementIntake {

    private static final Logger LOG = System.getLogger(QueuedIntake.class.getName());

    private final MovementScreen screen;
    private final FloodGate gate;
    private final Submissions submissions;
    private final MovementQueue queue;
    private final Readiness readiness;
    private final Mainstays mainstays;
    private final Clock clock;

    public QueuedIntake() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public QueuedIntake(
            MovementScreen screen,
            FloodGate gate,
            Submissions submissions,
            MovementQueue queue,
            Readiness readiness,
            Mainstays mainstays,
            Clock clock) {
        this.screen = screen;
        this.gate = gate;
        this.submissions = submissions;
        this.queue = queue;
        this.readiness = readiness;
        this.mainstays = mainstays;
        this.clock = clock;
    }

    @Override
    public Answer take(Call call, Optional<String> idempotencyKey) {
        if (!readiness.isOpen() || !mainstays.allowTaking()) {
            return new NotNow();
        }
        var pause = gate.pass(call.organisation());
        if (pause.isPresent()) {
            return new TooMany(pause.get());
        }
        var order =
                new MovementOrder(
                        UUID.randomUUID(), call, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var finding = screen.look(order.call());
        return idempotencyKey
                .map(key -> takeOnce(order, claim(order, key), finding))
                .orElseGet(() -> take(order, finding));
    }

    /**
     * A call that came before is answered as it was then, whatever has become of the message; one
     * that was refused has not used up its key.
     */
    private Answer takeOnce(MovementOrder order, Claim claim, Finding finding) {
        var before = finding instanceof Good ? claimed(claim) : submissions.claimed(claim);
        return before.map(claimed -> again(order, claimed, finding))
                .orElseGet(() -> take(order, finding));
    }

    private Optional<Submissions.Claimed> claimed(Claim claim) {
        try {
            return submissions.claim(claim);
        } catch (PersistenceException anotherWasFirst) {
            return Optional.of(submissions.claimed(claim).orElseThrow(() -> anotherWasFirst));
        }
    }

    /** What was claimed may not have reached the queue before the process ended. */
    private Answer again(MovementOrder order, Submissions.Claimed claimed, Finding finding) {
        if (!claimed.isSame()) {
            return new KeyUsedForAnother();
        }
        var id = claimed.requestId();
        if (submissions.open(Set.of(id)).isEmpty()) {
            return new Taken(id);
        }
        return take(new MovementOrder(id, order.call(), order.receivedAt()), finding);
    }

    private static Claim claim(MovementOrder order, String key) {
        return new Claim(
                order.call().organisation(),
                key,
                digest(order.call()),
                order.requestId(),
                order.receivedAt());
    }

    private Answer take(MovementOrder order, Finding finding) {
        if (finding instanceof Good good) {
            return put(order, good.group());
        }
        if (finding instanceof Bad bad) {
            return new Faulty(bad.faults());
        }
        if (finding instanceof Foreign) {
            return new NotYours();
        }
        if (finding instanceof Absent) {
            return new NoSuchMessage();
        }
        throw new IllegalStateException("what to do with " + finding);
    }

    private Answer put(MovementOrder order, String group) {
        try {
            queue.put(new MovementQueue.Order(group, order));
            return new Taken(order.requestId());
        } catch (JMSRuntimeException e) {
            LOG.log(Level.WARNING, "The broker does not take messages now: {0}", e.getMessage());
            mainstays.standAfterALook();
            return new NotNow();
        }
    }

    private static String digest(Call call) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var about =
                    String.join(
                            " ",
                            call.mode().name(),
                            call.kind().name(),
                            call.action().name(),
                            call.mrn().map(Mrn::text).orElse("-"),
                            "");
            digest.update(about.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(call.body()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
