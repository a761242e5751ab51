package no.klarering.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.klarering.kernel.Nodi;
import no.klarering.messaging.InterchangeRegister;
import no.klarering.messaging.InterchangeRegister.InterchangeView;
import no.klarering.messaging.InterchangeState;

/** Interchanges received, newest first, by state and sender. */
@Named("interchangeList")
@RequestScoped
public class InterchangeList {

    private static final int SIZE = 50;

    private String state = "";
    private String sender = "";
    private int page = 1;
    private List<InterchangeView> found = List.of();

    public InterchangeList() {}

    @Inject
    public InterchangeList(HttpServletRequest request, InterchangeRegister register) {
        state = Optional.ofNullable(request.getParameter("state")).orElse("");
        sender = Optional.ofNullable(request.getParameter("sender")).orElse("").strip();
        page = page(request.getParameter("page"));
        var known = Arrays.stream(InterchangeState.values()).filter(s -> s.name().equals(state));
        found = register.recent(known.findFirst(), Nodi.parse(sender), (page - 1) * SIZE, SIZE + 1);
    }

    private static int page(String text) {
        return text != null && text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
    }

    public List<InterchangeView> rows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public List<InterchangeState> states() {
        return List.of(InterchangeState.values());
    }

    public String state() {
        return state;
    }

    public String sender() {
        return sender;
    }

    public int page() {
        return page;
    }

    public boolean hasLater() {
        return found.size() > SIZE;
    }
}
