package no.klarering.clearance;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.DomainEvent;

/** An officer took a document out of the file of a declaration. */
public record DocumentOpened(Instant at, DeclarationKey declaration, UUID document, String officer)
        implements DomainEvent {

    @Override
    public String subject() {
        return declaration.text();
    }

    @Override
    public String actor() {
        return "officer:" + officer;
    }

    @Override
    public String what() {
        return "DOCUMENT_OPENED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("document", document.toString());
    }
}
