package no.klarering.clearance.service;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import no.klarering.clearance.CaseFile;
import no.klarering.clearance.CaseFileOpened;
import no.klarering.clearance.CaseFiles;
import no.klarering.kernel.DeclarationKey;

/** Hands out case files, and says who took one. */
@Stateless
public class CaseFileRoom implements CaseFiles {

    private final CaseFileBinder binder;
    private final Clock clock;
    private final Event<CaseFileOpened> opened;

    public CaseFileRoom() {
        this(null, null, null);
    }

    @Inject
    public CaseFileRoom(CaseFileBinder binder, Clock clock, Event<CaseFileOpened> opened) {
        this.binder = binder;
        this.clock = clock;
        this.opened = opened;
    }

    @Override
    public Optional<CaseFile> open(DeclarationKey key, String reader) {
        var file = binder.bind(key);
        if (file.isPresent()) {
            opened.fire(new CaseFileOpened(clock.instant(), key, reader));
        }
        return file;
    }
}
