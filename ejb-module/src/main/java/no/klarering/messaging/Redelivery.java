package no.klarering.messaging;

/** Puts what failed three times back to work, once its cause is gone. */
public interface Redelivery {

    /**
     * Sends the untouched bytes to the queue where they failed and marks the dead letter; false
     * when there is none of that id.
     *
     * @param actor user name of the officer or operator who asked for it
     */
    boolean sendAgain(String deadLetterId, String actor);
}
