package no.klarering.system;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One interchange of a load, and what its sender knows of it: what it put in, and what it was told.
 *
 * <p>Safe for one sender's thread that writes and, after that has ended, others that read.
 */
final class Sending {

    /** By which door it went. */
    enum Way {
        HTTP,
        FOLDER,
        JMS
    }

    /** What a 202 said. */
    record Receipt(String id, Instant receivedAt) {}

    private final Way way;
    private final String sender;
    private final String reference;
    private final List<String> declarations;
    private final String text;
    private final List<Receipt> receipts = new ArrayList<>();
    private boolean placed;
    private long promisedNanos;
    private int lostAnswers;

    Sending(Way way, String sender, String reference, List<String> declarations, String text) {
        this.way = way;
        this.sender = sender;
        this.reference = reference;
        this.declarations = List.copyOf(declarations);
        this.text = text;
    }

    Way way() {
        return way;
    }

    /** NODI, UNB S002. */
    String sender() {
        return sender;
    }

    /** UNB 0020, its own among the sender's. */
    String reference() {
        return reference;
    }

    /** UNH 0068 of each message: each is owed one CUSRES. */
    List<String> declarations() {
        return declarations;
    }

    String text() {
        return text;
    }

    /** It was told to be taken, with this. */
    void taken(Receipt receipt) {
        if (receipts.isEmpty()) {
            promisedNanos = System.nanoTime();
        }
        receipts.add(receipt);
    }

    /** It lies in the folder, or the broker has said that it has it: no id is told then. */
    void placed() {
        placed = true;
    }

    /** It was sent, and the answer never came: it may have been taken or not. */
    void answerLost() {
        lostAnswers++;
    }

    /** What the HTTP channel answered; more than one when it was sent again after a lost answer. */
    List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    /** When the first 202 came, by {@link System#nanoTime()}; has no meaning without one. */
    long promisedNanos() {
        return promisedNanos;
    }

    int lostAnswers() {
        return lostAnswers;
    }

    /** Whether its sender was promised an answer. */
    boolean isAccepted() {
        return placed || !receipts.isEmpty();
    }

    @Override
    public String toString() {
        return way + " " + sender + " " + reference;
    }
}
