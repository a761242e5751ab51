package no.klarering.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.klarering.kernel.Nodi;

/** What refused the messages of senders, counted by number. Trials are not counted. */
public interface Refusals {

    /** Of what was received from a moment on and before another. */
    Statistics of(Collection<Nodi> senders, Instant from, Instant before);

    /**
     * @param messages received; an interchange refused as a whole is one
     * @param refused those of them that syntax or input control refused
     * @param numbers the most frequent first
     */
    record Statistics(long messages, long refused, List<Counted> numbers) {

        public Statistics {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * @param code error number, or {@code 0085:} and a syntax code
     * @param messages refused with it, perhaps with others too
     */
    record Counted(String code, long messages) {}
}
