package no.klarering.edition;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The edition in force as one unchangeable value; another takes its place at once and as a whole.
 *
 * @param <E> the value that a capability makes of an edition
 */
public final class InForce<E> {

    private final String dataSet;
    private final AtomicReference<E> edition = new AtomicReference<>();

    public InForce(String dataSet) {
        this.dataSet = dataSet;
    }

    public void put(E next) {
        edition.set(next);
    }

    /** Throws before the first edition was put in force. */
    public E get() {
        var current = edition.get();
        if (current == null) {
            throw new IllegalStateException("No edition of " + dataSet + " is in force yet");
        }
        return current;
    }
}
