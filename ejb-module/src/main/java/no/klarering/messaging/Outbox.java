package no.klarering.messaging;

/** Replies owed. */
public interface Outbox {

    /** Keeps a reply in the caller's transaction; it leaves after the commit. */
    void owe(OwedReply reply);
}
