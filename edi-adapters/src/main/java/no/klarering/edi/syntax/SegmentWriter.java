package no.klarering.edi.syntax;

/**
 * Writes one segment with the usual service characters: releases what would part, cuts empty ends,
 * and keeps to the characters of ISO 8859-1.
 */
public final class SegmentWriter {
    private static final String TYPOGRAPHIC =
            "\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2022\u00A0";
    private static final String PLAIN = "'''\"\"\"--* ";

    private final StringBuilder segment = new StringBuilder(64);
    private int pendingElements;

    private SegmentWriter(String tag) {
        segment.append(tag);
    }

    public static SegmentWriter segment(String tag) {
        return new SegmentWriter(tag);
    }

    /**
     * The next element, with its components; an empty one, or none at all, leaves the place empty.
     */
    public SegmentWriter element(String... components) {
        pendingElements++;
        int filled = components.length;
        while (filled > 0 && components[filled - 1].isEmpty()) {
            filled--;
        }
        if (filled > 0) {
            segment.append("+".repeat(pendingElements));
            pendingElements = 0;
            for (int i = 0; i < filled; i++) {
                segment.append(i > 0 ? ":" : "");
                append(components[i]);
            }
        }
        return this;
    }

    /** Leaves this many elements empty. */
    public SegmentWriter skip(int elements) {
        pendingElements += elements;
        return this;
    }

    private void append(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = writable(value.charAt(i));
            if (ServiceCharacters.DEFAULT.serves(c)) {
                segment.append(ServiceCharacters.DEFAULT.release());
            }
            segment.append(c);
        }
    }

    private static char writable(char c) {
        int typographic = TYPOGRAPHIC.indexOf(c);
        if (typographic >= 0) {
            return PLAIN.charAt(typographic);
        }
        if (c < 0x20 || c == 0x7F) {
            return ' ';
        }
        return c <= 0xFF ? c : '?';
    }

    /** The segment without its terminator. */
    public String text() {
        return segment.toString();
    }
}
