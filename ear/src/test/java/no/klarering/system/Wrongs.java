package no.klarering.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.klarering.testing.WoundedInterchanges.Wounded;

/** Holds what became of each interchange against the replies in the mailbox. */
final class Wrongs {

    private static final Set<String> WITHOUT_RESPONSE = Set.of("SYNTAX_REJECTED", "NOTED");

    private final Map<String, Set<String>> replies;
    private final List<String> wrongs = new ArrayList<>();

    /**
     * @param replies types of the replies to each control reference
     */
    Wrongs(Map<String, Set<String>> replies) {
        this.replies = replies;
    }

    /** What is wrong with one, if anything. */
    void look(Wounded interchange, JsonNode status) {
        var state = EdiClient.text(status, "state");
        if (state.equals("QUARANTINED")) {
            check(status.hasNonNull("quarantineCause"), interchange, "no cause", status);
            return;
        }
        var types = replies.getOrDefault(EdiClient.text(status, "controlReference"), Set.of());
        boolean refused = state.equals("REJECTED");
        boolean decided = false;
        for (var message : status.path("messages")) {
            var ending = EdiClient.text(message, "state");
            refused |= ending.equals("SYNTAX_REJECTED");
            decided |= !WITHOUT_RESPONSE.contains(ending);
            check(!ending.equals("FAILED"), interchange, "given up", status);
        }
        // a report is never answered by a report
        check(
                !refused || types.contains("CONTRL") || interchange.text().contains("CONTRL"),
                interchange,
                "no CONTRL",
                status);
        check(!decided || types.contains("CUSRES"), interchange, "no CUSRES", status);
    }

    private void check(boolean right, Wounded interchange, String wrong, JsonNode status) {
        if (!right) {
            wrongs.add(interchange + ": " + wrong + ", " + status);
        }
    }

    List<String> all() {
        return wrongs;
    }
}
