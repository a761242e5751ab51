package no.klarering.web.digitoll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.klarering.border.Routing;
import no.klarering.border.RoutingLog;
import no.klarering.border.RoutingLog.Entry;
import no.klarering.web.security.Sender;

/** The reader's log of signals, in the order in which they were given. */
@Named("routingPage")
@RequestScoped
public class RoutingPage {

    private static final int SIZE = 100;

    private Optional<UUID> marker = Optional.empty();
    private List<Entry> found = List.of();

    public RoutingPage() {}

    @Inject
    public RoutingPage(HttpServletRequest request, Sender sender, RoutingLog log) {
        marker =
                Optional.ofNullable(request.getParameter("marker"))
                        .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(UUID::fromString);
        if (sender.known()) {
            found = log.after(marker, sender.participant()).orElse(List.of());
        }
    }

    public List<Entry> rows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public boolean isFirst() {
        return marker.isEmpty();
    }

    public boolean hasLater() {
        return found.size() > SIZE;
    }

    public String later() {
        return "/digitoll/routing?marker=" + found.get(SIZE - 1).id();
    }

    /** How a signal looks. */
    public String look(Routing routing) {
        return Passage.look(routing);
    }
}
