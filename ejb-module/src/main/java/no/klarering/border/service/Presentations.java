package no.klarering.border.service;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.BorderRequests.Sent;
import no.klarering.border.Presenting;
import no.klarering.movement.ArrivalNotice;
import no.klarering.movement.Participant;
import no.klarering.movement.Presentation;

/** Sees to it that a request happens once, also when it is sent twice at the same moment. */
@ApplicationScoped
public class Presentations implements Presenting {

    private final PresentationDesk desk;

    public Presentations() {
        this(null);
    }

    @Inject
    public Presentations(PresentationDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean present(
            Presentation presentation, Presentation.Kind kind, Participant presenter, byte[] body) {
        var id = presentation.requestId();
        if (desk.isKnown(id)) {
            return false;
        }
        try {
            desk.present(presentation, kind, new Sent(Request.PRESENTATION, id, presenter, body));
            return true;
        } catch (EJBException anotherWasFirst) {
            if (desk.isKnown(id)) {
                return false;
            }
            throw anotherWasFirst;
        }
    }

    @Override
    public UUID arrive(ArrivalNotice notice, Participant holder, byte[] body) {
        var id = UUID.randomUUID();
        desk.arrive(notice, new Sent(Request.ARRIVAL, id, holder, body));
        return id;
    }

    @Override
    public Optional<Result> result(Request request, UUID requestId, Participant reader) {
        return desk.result(request, requestId, reader);
    }
}
