package no.klarering.edi.syntax;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The segments of one message, release characters undone, in one array of bytes: no object for a
 * segment or an element. It is used again for the next message, so what shall last must be taken
 * out of it as text or number.
 *
 * <p>Positions count from 1: segment 1 is UNH, element 1 is the tag, component 1 is the first of
 * its element. Asking for a place that was not sent gives an empty value.
 */
public final class MessageText {
    private static final int KEEP = 1 << 20;
    private final int usual;
    private byte[] text;
    private int length;
    private final IntList components;
    private final IntList elements;
    private final IntList segments;

    /** With room for a message of the usual size; it grows when that is not enough. */
    MessageText() {
        this(4096);
    }

    private MessageText(int bytes) {
        usual = bytes;
        text = new byte[bytes];
        components = new IntList(bytes / 4);
        elements = new IntList(bytes / 8);
        segments = new IntList(bytes / 32);
    }

    /** With room for one segment; it grows when that is not enough. */
    static MessageText ofOneSegment() {
        return new MessageText(128);
    }

    /** Forgets everything; room that only a very large message needed is given back. */
    void clear() {
        length = 0;
        components.clear();
        elements.clear();
        segments.clear();
        if (text.length > KEEP) {
            text = new byte[usual];
        }
    }

    void openSegment() {
        segments.add(elements.size());
        openElement();
    }

    void openElement() {
        elements.add(components.size());
        openComponent();
    }

    void openComponent() {
        components.add(length);
    }

    void append(byte[] from, int at, int count) {
        if (length + count > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + count));
        }
        System.arraycopy(from, at, text, length, count);
        length += count;
    }

    /** Takes the last segment away again, as when it was not finished. */
    void dropLast() {
        int elementsBefore = segments.removeLast();
        int componentsBefore = elements.get(elementsBefore);
        length = components.get(componentsBefore);
        elements.cutTo(elementsBefore);
        components.cutTo(componentsBefore);
    }

    /** How many segments there are. */
    public int segments() {
        return segments.size();
    }

    /** How many components there are in all segments together, the tags among them. */
    int components() {
        return components.size();
    }

    /** How many elements a segment has, the tag among them. */
    public int elements(int segment) {
        return endOfElements(segment) - segments.get(segment - 1);
    }

    /** How many components an element has; 0 when it was not sent. */
    public int components(int segment, int element) {
        int index = segments.get(segment - 1) + element - 1;
        return index >= endOfElements(segment) ? 0 : endOfComponents(index) - elements.get(index);
    }

    /** Whether anything was sent there. */
    public boolean has(int segment, int element, int component) {
        return from(segment, element, component) < to(segment, element, component);
    }

    /** Whether any component of the element was sent. */
    public boolean has(int segment, int element) {
        int index = segments.get(segment - 1) + element - 1;
        return index < endOfElements(segment)
                && components.get(elements.get(index)) < endOf(endOfComponents(index) - 1);
    }

    public String tag(int segment) {
        return text(segment, 1, 1);
    }

    /** Whether the value there is just this. */
    public boolean is(int segment, int element, int component, String value) {
        int from = from(segment, element, component);
        if (to(segment, element, component) - from != value.length()) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if ((text[from + i] & 0xFF) != value.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public String text(int segment, int element, int component) {
        int from = from(segment, element, component);
        return text(from, to(segment, element, component));
    }

    private String text(int from, int to) {
        return from == to ? "" : new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** A number with either decimal mark; what is no number must have been refused before. */
    public BigDecimal number(int segment, int element, int component) {
        return new BigDecimal(text(segment, element, component).replace(',', '.'));
    }

    /** A whole number of at most 18 digits; what is none must have been refused before. */
    public long whole(int segment, int element, int component) {
        return Long.parseLong(text(segment, element, component));
    }

    /** An element with its components as sent, parted by colons, for echoing an identifier. */
    String joined(int segment, int element) {
        int count = components(segment, element);
        var joined = new StringBuilder();
        for (int component = 1; component <= count; component++) {
            joined.append(component > 1 ? ":" : "").append(text(segment, element, component));
        }
        return joined.toString();
    }

    byte[] bytes() {
        return text;
    }

    int from(int segment, int element, int component) {
        int index = component(segment, element, component);
        return index < 0 ? 0 : components.get(index);
    }

    int to(int segment, int element, int component) {
        int index = component(segment, element, component);
        return index < 0 ? 0 : endOf(index);
    }

    private int component(int segment, int element, int component) {
        int elementAt = segments.get(segment - 1) + element - 1;
        if (elementAt >= endOfElements(segment)) {
            return -1;
        }
        int index = elements.get(elementAt) + component - 1;
        return index < endOfComponents(elementAt) ? index : -1;
    }

    private int endOfElements(int segment) {
        return segment < segments.size() ? segments.get(segment) : elements.size();
    }

    private int endOfComponents(int element) {
        return element + 1 < elements.size() ? elements.get(element + 1) : components.size();
    }

    private int endOf(int component) {
        return component + 1 < components.size() ? components.get(component + 1) : length;
    }
}
