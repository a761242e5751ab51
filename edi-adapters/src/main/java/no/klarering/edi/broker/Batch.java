package no.klarering.edi.broker;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.List;

/**
 * Messages of one queue that were taken in one local transaction: all of them leave the queue with
 * its commit, or none.
 *
 * @param messages in the order of the queue
 */
public record Batch(List<Message> messages) {

    public Batch {
        messages = List.copyOf(messages);
    }

    /** How often a message was delivered, this time included. */
    public static int deliveries(Message message) throws JMSException {
        return message.getIntProperty("JMSXDeliveryCount");
    }
}
