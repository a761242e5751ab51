package no.klarering.movement.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.klarering.movement.MessageShelf;
import no.klarering.movement.MessageShelf.HandedIn;
import no.klarering.movement.MessageShelf.Search;
import no.klarering.movement.MessageShelf.Span;
import no.klarering.movement.Mrn;
import no.klarering.movement.Overview;
import no.klarering.movement.Participant;
import no.klarering.movement.SenderDesk;

/** Shows senders what is theirs. */
@Stateless
public class OwnMessages implements SenderDesk {

    private final MessageShelf shelf;
    private final Surroundings surroundings;

    public OwnMessages() {
        this(null, null);
    }

    @Inject
    public OwnMessages(MessageShelf shelf, Surroundings surroundings) {
        this.shelf = shelf;
        this.surroundings = surroundings;
    }

    @Override
    public List<Overview> sent(Search search, Participant reader) {
        return shelf.newest(search, reader);
    }

    @Override
    public List<HandedIn> handedIn(Span span, boolean onlyRefused, Participant reader) {
        return shelf.handedIn(span, onlyRefused, reader);
    }

    @Override
    public Optional<Portrait> portrait(Mrn mrn, Participant reader) {
        return own(mrn, reader).map(message -> portrait(message, reader));
    }

    private Portrait portrait(Overview message, Participant reader) {
        var below = surroundings.below(message);
        return new Portrait(
                message,
                below,
                surroundings.missing(message, below),
                surroundings.above(message, reader),
                shelf.relationsOf(message.mrn()),
                shelf.history(message.mrn()));
    }

    @Override
    public Optional<byte[]> body(Mrn mrn, int version, Participant reader) {
        return own(mrn, reader).flatMap(message -> shelf.body(mrn, version));
    }

    private Optional<Overview> own(Mrn mrn, Participant reader) {
        return Optional.ofNullable(shelf.of(List.of(mrn)).get(mrn))
                .filter(message -> message.mayBeReadBy(reader));
    }
}
