package no.klarering.web.digitoll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.klarering.movement.MessageShelf.Bookmark;
import no.klarering.movement.MessageShelf.HandedIn;
import no.klarering.movement.MessageShelf.Span;
import no.klarering.movement.SenderDesk;
import no.klarering.web.security.Sender;

/** What the reader handed in and what it came to, the latest first. */
@Named("resultList")
@RequestScoped
public class ResultList {

    private static final int SIZE = 50;
    private static final String REFUSED = "refused";

    private boolean onlyRefused;
    private boolean isFirst = true;
    private List<HandedIn> found = List.of();

    public ResultList() {}

    @Inject
    public ResultList(HttpServletRequest request, Sender sender, SenderDesk desk) {
        onlyRefused = REFUSED.equals(request.getParameter("only"));
        var after = Bookmarks.parse(request.getParameter("after"));
        isFirst = after.isEmpty();
        if (sender.known()) {
            found = desk.handedIn(new Span(after, SIZE + 1), onlyRefused, sender.participant());
        }
    }

    public List<HandedIn> rows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public boolean onlyRefused() {
        return onlyRefused;
    }

    public boolean isFirst() {
        return isFirst;
    }

    public boolean hasEarlier() {
        return found.size() > SIZE;
    }

    public String latest() {
        return "/digitoll/results?only=" + (onlyRefused ? REFUSED : "");
    }

    public String earlier() {
        var last = found.get(SIZE - 1);
        return latest()
                + "&after="
                + Bookmarks.text(new Bookmark(last.receivedAt(), last.requestId().toString()));
    }
}
