package no.klarering.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.klarering.system.Carrier.Attempt;
import no.klarering.system.Journey.Light;
import no.klarering.system.Journey.Message;
import no.klarering.system.Journey.Promise;
import no.klarering.system.Journey.Result;

/**
 * Plays the people around a lorry: its broker, who declares; its forwarder, who reports; the
 * cameras, which see it.
 */
final class Lorry {

    private static final String OBSERVATIONS = "/api/border/v1/observations";

    private static final Duration BEFORE_NEXT_LOOK = Duration.ofMillis(500);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(100);
    private static final int DONE = 200;
    private static final int TAKEN = 202;

    private final Carrier broker;
    private final Insistent program;
    private boolean isDeclaredFirst;

    Lorry(Carrier broker, Insistent program) {
        this.broker = broker;
        this.program = program;
    }

    /** Every other one is declared last, and its messages come in the other order. */
    void drive(Journey journey) {
        isDeclaredFirst = !isDeclaredFirst;
        var messages = new ArrayList<>(journey.messages());
        if (isDeclaredFirst) {
            declare(journey);
        } else {
            Collections.reverse(messages);
        }
        var promises = messages.stream().map(this::promise).toList();
        if (!isDeclaredFirst) {
            declare(journey);
        }
        await(journey, promises);
        pass(journey, "IN");
        pass(journey, "OUT");
        journey.over();
    }

    private void declare(Journey journey) {
        while (broker.carry(journey.declaration()) != Attempt.ACCEPTED) {
            Pause.of(BEFORE_NEXT_TRY);
        }
    }

    private Promise promise(Message message) {
        return new Promise(message, hand(program, message));
    }

    /** Sends it until it is taken; the id under which it was. */
    static String hand(Insistent program, Message message) {
        var taken =
                program.post(
                        MovementClient.BASE + message.kind(),
                        message.body(),
                        TAKEN,
                        "Idempotency-Key",
                        message.key());
        return EdiClient.text(EdiClient.json(taken), "requestId");
    }

    private void await(Journey journey, List<Promise> promises) {
        for (var promise : promises) {
            var answer = EdiClient.json(program.get(address(promise), DONE));
            var result =
                    new Result(
                            promise,
                            EdiClient.text(answer, "status"),
                            EdiClient.text(answer, "mrn"));
            if (!result.status().equals("SUCCESS")) {
                throw new IllegalStateException(journey + ": " + answer);
            }
            journey.finished(result, EdiClient.text(answer, "notificationDate"));
        }
    }

    /** Where the result of a message is found. */
    static String address(Promise promise) {
        return MovementClient.STATUS
                + promise.message().kind()
                + "/validation-status/"
                + promise.requestId();
    }

    /** Told again under the same id until it is answered; at red seen again after a while. */
    private void pass(Journey journey, String camera) {
        while (!look(journey, camera).isGreen()) {
            Pause.of(BEFORE_NEXT_LOOK);
        }
    }

    private Light look(Journey journey, String camera) {
        var observation = journey.observation(camera);
        var light = new Light(observation, tell(program, observation));
        journey.shown(light);
        return light;
    }

    /** Tells it until it is answered. */
    static JsonNode tell(Insistent program, String observation) {
        return EdiClient.json(program.post(OBSERVATIONS, observation, DONE));
    }
}
