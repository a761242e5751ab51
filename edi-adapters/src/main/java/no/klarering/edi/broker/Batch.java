package no.klarering.edi.broker;

import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import java.util.List;

/**
 * Messages of one queue that were taken in one local transaction: all of them leave the queue with
 * its commit, or none.
 *
 * @param messages in the order of the queue; more than one only when none of them was delivered
 *     before
 * @param session what is sent here leaves with the same commit
 */
public record Batch(List<Message> messages, JMSContext session) {

    public Batch {
        messages = List.copyOf(messages);
    }
}
