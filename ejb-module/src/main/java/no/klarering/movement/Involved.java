package no.klarering.movement;

import java.util.Optional;
import java.util.stream.Stream;

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
