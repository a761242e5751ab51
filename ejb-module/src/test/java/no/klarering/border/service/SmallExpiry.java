package no.klarering.border.service;

import java.time.Clock;
import no.klarering.border.store.BorderStores;
import no.klarering.border.store.ExpiryStores;
import no.klarering.movement.MessageLapse;
import no.klarering.movement.MovementChanged;
import no.klarering.movement.service.JsonMessageReader;
import no.klarering.movement.store.MovementStores;
import no.klarering.testing.Database;

/** What time does to messages, without a container, on real stores. */
public final class SmallExpiry {

    private final Database database;
    private final ExpiryHeard heard;
    private final Expiring expiring;

    public SmallExpiry(Database database, MessageLapse lapse, Clock clock) {
        this.database = database;
        var movements = MovementStores.movements(database.entityManager());
        var stores = BorderStores.of(database.entityManager());
        var expiries = ExpiryStores.of(database.entityManager());
        heard = new ExpiryHeard(expiries, movements, new JsonMessageReader());
        expiring =
                new Expiring(
                        expiries, stores.transports(), stores.entries(), movements, lapse, clock);
    }

    public void hear(MovementChanged change) {
        heard.hear(change);
    }

    /** What the sweep does. */
    public void sweep() {
        database.inTransaction(expiring::due)
                .forEach(mrn -> database.inTransaction(() -> expiring.look(mrn)));
    }
}
