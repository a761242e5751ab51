package no.klarering.messaging;

/**
 * How an interchange came, and how its replies go back (besides the mailbox, where every reply is
 * kept).
 */
public enum Channel {
    HTTP,
    FOLDER,
    JMS,
    SFTP
}
