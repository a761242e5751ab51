package no.klarering.edi.broker;

import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The application's own way into an embedded broker, for tests of others. */
public final class Inside {

    private Inside() {}

    public static ActiveMQConnectionFactory of(EmbeddedBroker broker) {
        return new ActiveMQConnectionFactory(
                EmbeddedBroker.IN_VM, EmbeddedBroker.INSIDE, broker.secret());
    }
}
