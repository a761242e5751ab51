package no.klarering.border;

import no.klarering.movement.Mrn;

/** Mails to those who asked to be told when the goods of a master are released. */
public interface ReleaseMails {

    /**
     * Has one sent, once, however often it is asked for. It belongs to the transaction of whoever
     * calls: no mail leaves when that fails, and none is lost when it does not.
     *
     * @param address as it stands in the master
     */
    void queue(Mrn master, String address);
}
