package no.klarering.audit.store;

import java.util.Optional;
import no.klarering.audit.AuditTrail.Entry;
import no.klarering.audit.core.Seal.Sealed;
import no.klarering.kernel.Json;

/** Between entries and their rows. */
record AuditMapper(Json json) {

    Sealed sealed(AuditEntryRow row) {
        return new Sealed(
                row.id,
                row.happenedAt,
                row.subject,
                row.actor,
                row.what,
                json.readMap(row.details));
    }

    Entry entry(AuditEntryRow row, AuditSealRow seal) {
        return new Entry(
                row.id,
                row.happenedAt,
                row.subject,
                row.actor,
                row.what,
                json.readMap(row.details),
                Optional.ofNullable(seal).map(s -> s.hash));
    }
}
