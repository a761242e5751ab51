package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.klarering.clearance.DocumentDesk;
import no.klarering.clearance.DocumentOpened;
import no.klarering.clearance.DocumentReceived;
import no.klarering.declaration.Declarations;
import no.klarering.document.Document;
import no.klarering.document.Documents;
import no.klarering.document.Filing;
import no.klarering.document.HandedDocument;
import no.klarering.kernel.DomainEvent;

/** Takes documents of declarations, and says who sent one and who took one out. */
@Stateless
public class DocumentReceiving implements DocumentDesk {

    private final Declarations declarations;
    private final Documents documents;
    private final Clock clock;
    private final Event<DomainEvent> events;

    public DocumentReceiving() {
        this(null, null, null, null);
    }

    @Inject
    public DocumentReceiving(
            Declarations declarations,
            Documents documents,
            Clock clock,
            Event<DomainEvent> events) {
        this.declarations = declarations;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Answer receive(Call call, InputStream file) {
        var key = call.declaration();
        if (call.sender().filter(key.declarant()::equals).isEmpty()) {
            return new NotYours();
        }
        // Locked, so that the same document sent twice at once is kept once.
        return declarations.historiesForUpdate(Set.of(key)).isEmpty()
                ? new NoSuchDeclaration()
                : new AtTheFile(keep(call, file));
    }

    private Filing keep(Call call, InputStream file) {
        var filing =
                documents.keep(
                        new HandedDocument(
                                call.declaration(),
                                call.type(),
                                call.name(),
                                call.kind(),
                                call.declaration().declarant().digits(),
                                clock.instant().truncatedTo(ChronoUnit.MICROS)),
                        file);
        if (filing instanceof Filing.Filed filed) {
            events.fire(new DocumentReceived(filed.document()));
        }
        return filing;
    }

    @Override
    public Optional<Document> open(UUID id, String reader) {
        var found = documents.find(id);
        found.ifPresent(
                document ->
                        events.fire(
                                new DocumentOpened(
                                        clock.instant(), document.declaration(), id, reader)));
        return found;
    }
}
