package no.klarering.edi.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import java.util.List;
import java.util.Optional;
import no.klarering.clearance.ClearanceDesk;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.broker.Batch;
import no.klarering.edi.broker.Queues;
import no.klarering.edi.channel.QueuedOrders;
import no.klarering.kernel.Json;
import no.klarering.kernel.MessageKey;

/** Takes orders off queue {@code clearance.in} and lays them on the desk. */
@ApplicationScoped
public class OrderIntake implements QueuedOrders.Desk<SubmitDeclaration> {

    private final ClearanceDesk desk;
    private final QueuedOrders orders;
    private final Json json;

    public OrderIntake() {
        this(null, null, null);
    }

    @Inject
    public OrderIntake(ClearanceDesk desk, QueuedOrders orders, Json json) {
        this.desk = desk;
        this.orders = orders;
        this.json = json;
    }

    public void receive(Batch batch) throws JMSException {
        orders.receive(batch, this);
    }

    @Override
    public String queue() {
        return Queues.CLEARANCE_IN;
    }

    @Override
    public SubmitDeclaration read(String text) {
        return json.read(text, SubmitDeclaration.class);
    }

    @Override
    public String name(SubmitDeclaration order) {
        return order.key().text();
    }

    @Override
    public Optional<MessageKey> message(SubmitDeclaration order) {
        return Optional.of(order.key());
    }

    @Override
    public void decide(List<SubmitDeclaration> taken) {
        desk.clear(taken);
    }
}
