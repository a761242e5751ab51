package no.klarering.system;

/**
 * A moment at which a process of ours halts, when it was started with {@link HaltAgent}'s option.
 *
 * @param type class whose method is watched
 * @param method its name
 * @param entered before it begins; otherwise after it has returned
 * @param mark counts only when an argument, as text, contains this; empty: always
 * @param passage the how manieth time, from 1
 */
record Moment(String type, String method, boolean entered, String mark, int passage) {

    private static final String PART = "#";

    static Moment before(String type, String method) {
        return new Moment("no.klarering." + type, method, true, "", 1);
    }

    static Moment after(String type, String method) {
        return new Moment("no.klarering." + type, method, false, "", 1);
    }

    /** Only when an argument contains this. */
    Moment with(String text) {
        return new Moment(type, method, entered, text, passage);
    }

    Moment at(int nthPassage) {
        return new Moment(type, method, entered, mark, nthPassage);
    }

    String place() {
        return (entered ? "the beginning of " : "the end of ") + type + "." + method;
    }

    /** As an option of the agent. */
    String text() {
        return String.join(
                PART, type, method, Boolean.toString(entered), mark, Integer.toString(passage));
    }

    /** Reads what {@link #text()} wrote. */
    static Moment of(String text) {
        var parts = text.split(PART, -1);
        return new Moment(
                parts[0],
                parts[1],
                Boolean.parseBoolean(parts[2]),
                parts[3],
                Integer.parseInt(parts[4]));
    }

    @Override
    public String toString() {
        return place() + (mark.isEmpty() ? "" : " with " + mark) + ", passage " + passage;
    }
}
