package no.klarering.clearance.core;

import java.util.ArrayList;
import java.util.List;
import no.klarering.messaging.CustomsResponse.ResponseText;

/** Free text in a CUSRES: two segments of 280 characters, the first with code 999, then 998. */
final class FreeText {

    static final int LONGEST = 560;
    private static final int SEGMENT = 280;

    private FreeText() {}

    /** Nothing for a blank text; what is longer than two segments hold is cut. */
    static List<ResponseText> of(String text) {
        var bare = text.strip();
        var texts = new ArrayList<ResponseText>();
        if (!bare.isEmpty()) {
            texts.add(new ResponseText("999", bare.substring(0, Math.min(SEGMENT, bare.length()))));
        }
        if (bare.length() > SEGMENT) {
            var end = Math.min(LONGEST, bare.length());
            texts.add(new ResponseText("998", bare.substring(SEGMENT, end)));
        }
        return texts;
    }
}
