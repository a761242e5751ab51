package no.klarering.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import no.klarering.web.console.Wording;

/**
 * A reason as a form gives it: a code of a list, and more words of the officer's own.
 *
 * @param code empty when none was chosen
 */
record StatedReason(String code, String text) {

    private static final int LONGEST_TEXT = 400;
    private static final String OTHER = "OTHER";

    static StatedReason of(HttpServletRequest request) {
        return new StatedReason(
                given(request, "reason"), given(request, "text").replaceAll("\\s+", " "));
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip).orElse("");
    }

    /** What is wrong with it, for the officer; empty when nothing is. */
    String fault(List<String> codes, Wording wording) {
        if (!codes.isEmpty() && !codes.contains(code)) {
            return wording.say("deed.reason.missing");
        }
        if (code.equals(OTHER) && text.isEmpty()) {
            return wording.say("deed.text.missing");
        }
        return text.length() > LONGEST_TEXT
                ? wording.say("order.text.long", List.of(text.length(), LONGEST_TEXT))
                : "";
    }

    /** As the record keeps it. */
    String words(Wording wording) {
        var words = wording.sayOf("deed.reason", code);
        return text.isEmpty() ? words : words + ": " + text;
    }
}
