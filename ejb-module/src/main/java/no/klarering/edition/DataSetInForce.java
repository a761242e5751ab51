package no.klarering.edition;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A data set whose edition in force is one unchangeable value; another takes its place at once and
 * as a whole.
 *
 * @param <E> the value that a capability makes of an edition
 */
public abstract class DataSetInForce<E> implements DataSet {

    private final String name;
    private final AtomicReference<E> edition = new AtomicReference<>();

    protected DataSetInForce(String name) {
        this.name = name;
    }

    /** The edition as a value. */
    protected abstract E made(String label, DataRecords records);

    /** Throws before the first edition was put in force. */
    public E current() {
        var current = edition.get();
        if (current == null) {
            throw new IllegalStateException("No edition of " + name + " is in force yet");
        }
        return current;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void use(String label, DataRecords records) {
        edition.set(made(label, records));
    }
}
