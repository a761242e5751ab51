package no.klarering.kernel;

import java.io.Serializable;
import java.util.List;

/** The key of rows that are known by several columns: equal when all of them are. */
public abstract class RowKey implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The columns, in an order that stays; none is null once a row is kept. */
    protected abstract List<Object> columns();

    @Override
    public boolean equals(Object other) {
        return other instanceof RowKey key
                && key.getClass() == getClass()
                && key.columns().equals(columns());
    }

    @Override
    public int hashCode() {
        return columns().hashCode();
    }
}
