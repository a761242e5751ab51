package no.klarering.web.console;

import java.util.List;
import no.klarering.kernel.Text;

/**
 * One segment as a page shows it, personal numbers hidden.
 *
 * @param faults what is wrong with it, in the reader's language; empty for a good one
 */
public record ShownSegment(int position, String raw, Text name, Text meaning, List<String> faults) {

    public ShownSegment {
        faults = List.copyOf(faults);
    }

    public boolean marked() {
        return !faults.isEmpty();
    }
}
