package no.klarering.edi.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * What the reader finds in one message or in the envelope; at most as many as the limit, so that a
 * hostile message ends.
 */
final class Findings {
    private final int most;
    private int left;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    /**
     * @param most faults of one message, and warnings of it
     * @param inAll faults and warnings of an interchange; a first fault of each message is kept all
     *     the same
     */
    Findings(int most, int inAll) {
        this.most = most;
        this.left = inAll;
    }

    /** Keeps a fault, unless the last one was at the same place already. */
    void add(SyntaxCode code, Place place) {
        add(Fault.at(code, place));
    }

    void add(Fault fault) {
        if (!full() && (faults.isEmpty() || !last().place().equals(fault.place()))) {
            faults.add(fault);
        }
    }

    private Fault last() {
        return faults.get(faults.size() - 1);
    }

    void warn(Warning warning) {
        if (warnings.size() < Math.min(most, left)) {
            warnings.add(warning);
        }
    }

    /**
     * A segment that seemed to be missing has come after all, in the wrong place: only that is
     * told.
     */
    void cameLate(String tag) {
        for (int i = faults.size() - 1; i >= 0; i--) {
            var fault = faults.get(i);
            if (fault.code() == SyntaxCode.MISSING
                    && fault.level() == Fault.Level.SEGMENT
                    && fault.place().tag().equals(tag)) {
                faults.remove(i);
                return;
            }
        }
    }

    boolean full() {
        return faults.size() >= Math.max(1, Math.min(most, left));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** Makes room for the next message. */
    void clear() {
        left = Math.max(0, left - faults.size() - warnings.size());
        faults.clear();
        warnings.clear();
    }
}
