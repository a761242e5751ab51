package no.klarering.edition;

import java.time.Instant;
import java.util.Map;
import no.klarering.kernel.DomainEvent;

/** Another edition of law or a register came into force. */
public record EditionPutInForce(DataEdition edition, String actor, Instant at)
        implements DomainEvent {

    @Override
    public String subject() {
        return "data:" + edition.dataSet();
    }

    @Override
    public String what() {
        return "EDITION_PUT_IN_FORCE";
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "edition", edition.label(),
                "hash", edition.hash(),
                "records", Integer.toString(edition.records()));
    }
}
