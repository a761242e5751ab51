package no.klarering.operations;

import java.util.Optional;

/**
 * Something that the application stands on and that can go away while it runs. Every CDI bean of
 * this type is looked at once a second, and at once when somebody met a failure.
 */
public interface Mainstay {

    /** What there is to stand on. */
    enum Kind {
        /** The record; without it nothing is decided or read, but interchanges are still taken. */
        DATABASE,
        /** The queues; without them nothing is taken or decided. */
        BROKER,
        /** Room below the data folder; without it nothing is taken, what was taken is finished. */
        DISK
    }

    Kind kind();

    /**
     * What is wrong with it right now, in plain words; empty when nothing is. Answers in seconds.
     */
    Optional<String> trouble();

    /** Does what can be done from here to bring it back; called while it is away. */
    default void mend() {
        // Most can only be waited for.
    }
}
