package no.klarering.simulator.road;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.klarering.simulator.plan.Interchange;
import no.klarering.simulator.plan.Organisation;
import no.klarering.simulator.plan.Plate;

/** What customs can be told and asked. */
public interface Customs {

    /** The time by the clock of customs. */
    Instant now();

    /** Sends declarations to TVINN; gives the id that the interchange is asked about by. */
    String declare(Interchange interchange);

    /** False as long as it is not worth while to ask for the states in an interchange again. */
    default boolean mayHaveMoved(Interchange interchange) {
        return true;
    }

    /** The states of the declarations in an interchange, in its order; empty while one has none. */
    Optional<List<String>> states(Organisation sender, String interchange);

    /** Hands in a message of Digitoll; gives the request by which its result is asked for. */
    UUID submit(Submission submission);

    /** The results of requests that are ready by now. */
    Map<UUID, Result> results(Organisation sender, Kind kind, Collection<UUID> requests);

    /** Whether a house consignment lacks nothing, as its sender is told. */
    boolean isComplete(Organisation sender, String mrn);

    /** A camera tells what it has seen. */
    Light tell(Sighting sighting);

    /**
     * False as long as it is not worth while to ask whether the goods of a transport have entered.
     */
    default boolean mayHaveEntered(String mrn) {
        return true;
    }

    /** Whether the goods of a transport have entered, as who reported it is told. */
    boolean hasEntered(Organisation sender, String mrn);

    /** Kinds of messages, as they stand in addresses. */
    enum Kind {
        TRANSPORT("transport"),
        MASTER("master-consignment"),
        HOUSE("house-consignment"),
        RELATION("relation");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /**
     * A message to be handed in.
     *
     * @param name what its sender calls it
     * @param method POST for a first one, PUT for one in its place, DELETE to cancel it
     * @param mrn of the one that is replaced or cancelled
     * @param key makes a repeat harmless
     */
    record Submission(
            String name,
            Organisation sender,
            Kind kind,
            String method,
            Optional<String> mrn,
            String body,
            UUID key) {}

    /**
     * What became of a message.
     *
     * @param mrn of the message, when it was accepted
     * @param lacking codes of what is still missing
     * @param faults in words, when it was refused
     */
    record Result(Optional<String> mrn, List<String> lacking, List<String> faults) {}

    /** The two cameras. */
    enum Camera {
        IN,
        OUT
    }

    /** A plate that a camera has read. */
    record Sighting(UUID id, Camera camera, Plate plate, Instant at) {}

    /**
     * What the light shows.
     *
     * @param mrn of the transport that customs takes it for
     * @param reasons codes, at red
     */
    record Light(boolean green, Optional<String> mrn, List<String> reasons) {}
}
