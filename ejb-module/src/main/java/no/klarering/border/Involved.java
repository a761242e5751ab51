package no.klarering.border;

import java.util.Optional;
import java.util.stream.Stream;
import no.klarering.movement.Participant;
import no.klarering.movement.Representative;

/**
 * Who stands behind a message.
 *
 * @param submitter out of the token, never out of the body
 * @param representative named in the message
 */
public record Involved(Participant submitter, Optional<Participant> representative) {

    public static Involved of(Participant submitter, Optional<Representative> representative) {
        return new Involved(
                submitter,
                representative.map(named -> new Participant(named.identificationNumber())));
    }

    Stream<Participant> all() {
        return Stream.concat(Stream.of(submitter), representative.stream());
    }
}
