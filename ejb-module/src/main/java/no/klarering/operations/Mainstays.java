package no.klarering.operations;

import java.util.Map;

/** Whether what the application stands on is there, as last looked at. */
public interface Mainstays {

    /** Whether all of these are there; one that was never looked at is not. */
    boolean stand(Mainstay.Kind... kinds);

    /** Whether an interchange may be taken now. */
    default boolean allowTaking() {
        return stand(Mainstay.Kind.BROKER, Mainstay.Kind.DISK);
    }

    /** Whether what was taken can be worked on now. */
    default boolean allowWork() {
        return stand(Mainstay.Kind.DATABASE, Mainstay.Kind.BROKER);
    }

    /**
     * Somebody met a failure: looks at all of them now, and says whether all stand. Callers at the
     * same time share a look.
     */
    boolean standAfterALook();

    /** What is away, and what is wrong with it in plain words. */
    Map<Mainstay.Kind, String> troubles();
}
