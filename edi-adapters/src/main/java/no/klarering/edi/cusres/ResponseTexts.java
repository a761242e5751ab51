package no.klarering.edi.cusres;

import java.util.ArrayList;
import java.util.List;
import no.klarering.edi.syntax.Pieces;
import no.klarering.edi.syntax.SegmentWriter;
import no.klarering.messaging.CustomsResponse.ResponseText;

/**
 * FTX+AAP: a code and up to 280 characters in four components. An officer's text (999) that is
 * longer goes on in a segment with code 998, 560 characters in all.
 */
final class ResponseTexts {
    private static final int COMPONENT = 70;
    private static final int COMPONENTS = 4;
    private static final int SEGMENT = COMPONENT * COMPONENTS;
    private static final String OFFICER = "999";
    private static final String OFFICER_CONTINUED = "998";

    private ResponseTexts() {}

    static List<String> segments(ResponseText text) {
        if (!text.code().equals(OFFICER) || text.text().length() <= SEGMENT) {
            return List.of(segment(text.code(), text.text()));
        }
        return List.of(
                segment(OFFICER, text.text().substring(0, SEGMENT)),
                segment(OFFICER_CONTINUED, text.text().substring(SEGMENT)));
    }

    private static String segment(String code, String text) {
        var components = new ArrayList<String>();
        components.add(code);
        components.addAll(Pieces.of(text, COMPONENT, COMPONENTS));
        return SegmentWriter.segment("FTX")
                .element("AAP")
                .skip(2)
                .element(components.toArray(String[]::new))
                .text();
    }
}
