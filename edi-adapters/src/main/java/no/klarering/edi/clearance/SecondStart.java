package no.klarering.edi.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.broker.Queues;
import no.klarering.edi.movement.MovementQueue;
import no.klarering.kernel.Json;
import no.klarering.messaging.DeadLetters;
import no.klarering.messaging.DeadLetters.DeadLetter;
import no.klarering.messaging.Redelivery;

/** Sends orders that were given up to their desk again. */
@ApplicationScoped
public class SecondStart implements Redelivery {

    private final DeadLetters deadLetters;
    private final ClearanceQueue queue;
    private final MovementQueue movements;
    private final Json json;
    private final Clock clock;

    public SecondStart() {
        this(null, null, null, null, null);
    }

    @Inject
    public SecondStart(
            DeadLetters deadLetters,
            ClearanceQueue queue,
            MovementQueue movements,
            Json json,
            Clock clock) {
        this.deadLetters = deadLetters;
        this.queue = queue;
        this.movements = movements;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public boolean sendAgain(String deadLetterId, String actor) {
        var letter = deadLetters.find(deadLetterId);
        var content = letter.flatMap(this::content);
        content.ifPresent(
                text -> {
                    putBack(letter.get().queue(), text);
                    deadLetters.sentAgain(deadLetterId, actor, clock.instant());
                });
        return content.isPresent();
    }

    private void putBack(String where, String text) {
        if (where.equals(Queues.MOVEMENT_IN)) {
            movements.sendAgain(text);
        } else {
            queue.sendAgain(json.read(text, SubmitDeclaration.class), text);
        }
    }

    private Optional<String> content(DeadLetter letter) {
        return deadLetters
                .content(letter.id())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
