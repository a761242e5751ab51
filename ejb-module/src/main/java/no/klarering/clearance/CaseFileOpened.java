package no.klarering.clearance;

import java.time.Instant;
import java.util.Map;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.DomainEvent;

/** An officer looked into the case file of a declaration. */
public record CaseFileOpened(Instant at, DeclarationKey declaration, String officer)
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
        return "CASE_FILE_OPENED";
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
