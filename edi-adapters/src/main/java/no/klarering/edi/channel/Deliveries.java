package no.klarering.edi.channel;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsMessage;

/** The broker's own message behind an exchange. */
public final class Deliveries {

    private Deliveries() {}

    public static Message message(Exchange exchange) {
        return exchange.getMessage(JmsMessage.class).getJmsMessage();
    }

    /** How often it was delivered, this time included. */
    public static int count(Message message) throws JMSException {
        return message.getIntProperty("JMSXDeliveryCount");
    }
}
