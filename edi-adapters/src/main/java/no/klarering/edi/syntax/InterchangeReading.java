package no.klarering.edi.syntax;

import java.util.List;

/** How reading an interchange ended. */
public sealed interface InterchangeReading {

    /**
     * The envelope could be read.
     *
     * @param envelope its opening
     * @param faults why the whole interchange is refused; empty when its messages stand or fall
     *     alone
     * @param messages how many messages there were
     * @param reports whether a syntax report was among them: such an interchange is never answered
     *     by another one
     */
    record Read(Envelope envelope, List<Fault> faults, int messages, boolean reports)
            implements InterchangeReading {

        public Read {
            faults = List.copyOf(faults);
        }

        public boolean refused() {
            return !faults.isEmpty();
        }
    }

    /** There is nobody to answer, or nothing to answer to. */
    record Unreadable(Cause cause) implements InterchangeReading {

        /** Why. */
        public enum Cause {
            NOTHING_SENT,
            NO_UNB,
            UNB_NOT_FINISHED,
            NO_SENDER,
            NO_REFERENCE
        }
    }
}
