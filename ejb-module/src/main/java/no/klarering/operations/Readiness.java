package no.klarering.operations;

import java.util.List;

/** Whether the application can work, for those who wait for it: channels, pages, load balancers. */
public interface Readiness {

    /** True when settings are sound, tables are there and every start-up step is done. */
    boolean isStarted();

    /**
     * True from the moment the process was told to stop: finish what is in hand, take nothing new.
     */
    boolean isDraining();

    /** Whether anything new may be begun. */
    default boolean isOpen() {
        return isStarted() && !isDraining();
    }

    /** Says that the process was told to stop. Cannot be taken back. */
    void drain();

    /** What stands in the way of starting, in plain words; empty when nothing does. */
    List<String> obstacles();
}
