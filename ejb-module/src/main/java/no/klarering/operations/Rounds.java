package no.klarering.operations;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Rounds that timers go, to find what is to be done: none while this process starts, drains or has
 * no database, and none that fails is the last one. The server does away with a timer that fails
 * twice.
 */
public interface Rounds {

    /**
     * Goes one round.
     *
     * @param name for the log
     */
    void go(String name, Runnable work);

    /** Goes one round through all that waits; one that fails does not stand in the others' way. */
    <T> void each(String name, Supplier<List<T>> waiting, Consumer<T> work);

    /**
     * The same for works that may share a transaction, which is cheaper; when that does not go,
     * each by itself.
     *
     * @param most that share one
     */
    <T> void together(String name, Supplier<List<T>> waiting, int most, Consumer<List<T>> work);
}
