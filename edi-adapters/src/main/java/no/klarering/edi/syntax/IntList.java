package no.klarering.edi.syntax;

import java.util.Arrays;

/** A growing list of ints without boxes. */
final class IntList {
    private static final int KEEP = 1 << 18;
    private final int usual;
    private int[] values;
    private int size;

    IntList(int usual) {
        this.usual = usual;
        this.values = new int[usual];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    int removeLast() {
        return values[--size];
    }

    void cutTo(int newSize) {
        size = newSize;
    }

    void clear() {
        size = 0;
        if (values.length > KEEP) {
            values = new int[usual];
        }
    }
}
