package no.klarering.border.service;

import java.nio.file.Path;
import java.time.Clock;
import no.klarering.border.BorderDesk;
import no.klarering.border.Presenting;
import no.klarering.border.core.BorderFiles;
import no.klarering.border.store.PresentationStores;
import no.klarering.edition.EditionSettings;
import no.klarering.movement.Movements;
import no.klarering.operations.service.JsonForm;
import no.klarering.testing.Database;
import no.klarering.testing.MovementFacts;
import no.klarering.testing.RecordedEvents;

/** Presentations without a container, on real stores and with the registers of the sandbox. */
public final class SmallPresentations {

    private SmallPresentations() {}

    public static Presenting on(
            Database database, Movements movements, BorderDesk border, Clock clock) {
        var registers = new BorderDataInForce(new EditionSettings(Path.of("."), false, true, 1, 1));
        registers.use("files", MovementFacts.records(files -> BorderFiles.read(true, files)));
        var entityManager = database.entityManager();
        return new Presentations(
                new PresentationDesk(
                        PresentationStores.requests(entityManager, new JsonForm()),
                        new PresentedGoods(movements),
                        registers,
                        new PresenterSignals(
                                PresentationStores.book(entityManager), new RecordedEvents<>()),
                        movements,
                        border,
                        MovementFacts::codes,
                        clock));
    }
}
