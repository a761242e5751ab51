package no.klarering.web.digitoll;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.klarering.movement.MessageShelf.Bookmark;
import no.klarering.movement.MessageShelf.Search;
import no.klarering.movement.MessageShelf.Span;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Mrn;
import no.klarering.movement.Overview;
import no.klarering.movement.SenderDesk;
import no.klarering.web.security.Sender;

/** What the reader has sent or represents, the latest changed first. */
@Named("sentList")
@RequestScoped
public class SentList {

    private static final int SIZE = 50;
    private static final int LONGEST_WORDS = 70;

    private Optional<MovementKind> kind = Optional.empty();
    private String words = "";
    private boolean isFirst = true;
    private List<Overview> found = List.of();
    private Map<Mrn, Passage> passages = Map.of();

    public SentList() {}

    @Inject
    public SentList(HttpServletRequest request, Sender sender, SenderDesk desk, Passages border) {
        kind = kind(request.getParameter("kind"));
        words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        var after = Bookmarks.parse(request.getParameter("after"));
        isFirst = after.isEmpty();
        if (sender.known() && words.length() <= LONGEST_WORDS) {
            var search =
                    new Search(
                            kind,
                            Optional.of(words).filter(text -> !text.isEmpty()),
                            new Span(after, SIZE + 1));
            found = desk.sent(search, sender.participant());
            passages = border.of(rows(), sender.participant());
        }
    }

    private static Optional<MovementKind> kind(String name) {
        return Arrays.stream(MovementKind.values()).filter(k -> k.name().equals(name)).findFirst();
    }

    public List<Overview> rows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    /** How far it has come at the border; null when there is nothing to tell. */
    public Passage passage(Overview message) {
        return passages.get(message.mrn());
    }

    public List<MovementKind> kinds() {
        return List.of(MovementKind.values());
    }

    public String kind() {
        return kind.map(Enum::name).orElse("");
    }

    public String words() {
        return words;
    }

    public boolean isFirst() {
        return isFirst;
    }

    public boolean narrowed() {
        return kind.isPresent() || !words.isEmpty();
    }

    public boolean hasEarlier() {
        return found.size() > SIZE;
    }

    /** The address of the first part. */
    public String latest() {
        return "/digitoll/?kind="
                + kind()
                + "&q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** The address of the part that goes on where this one ends. */
    public String earlier() {
        var last = found.get(SIZE - 1);
        return latest()
                + "&after="
                + Bookmarks.text(new Bookmark(last.updatedAt(), last.mrn().text()));
    }
}
