package no.klarering.web.feed;

import java.util.Set;
import no.klarering.movement.Participant;

/** Somebody who waits for events and holds no thread meanwhile. None of these calls may wait. */
interface Watcher {

    boolean waitsFor(Set<Participant> readers);

    /** There may be something new. */
    void look();

    /** About a second has passed. */
    void beat();

    /** The process stops: nothing more will come. */
    void end();
}
