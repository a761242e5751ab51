package no.klarering.clearance;

import java.time.Instant;
import java.util.Map;
import no.klarering.document.Document;
import no.klarering.kernel.DomainEvent;

/** A document came for a declaration. */
public record DocumentReceived(Document document) implements DomainEvent {

    @Override
    public Instant at() {
        return document.receivedAt();
    }

    @Override
    public String subject() {
        return document.declaration().text();
    }

    @Override
    public String actor() {
        return "party:" + document.sender();
    }

    @Override
    public String what() {
        return "DOCUMENT_RECEIVED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "document", document.id().toString(),
                "type", document.type().name(),
                "size", Long.toString(document.size()),
                "sha256", document.sha256());
    }
}
