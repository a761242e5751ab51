package no.klarering.edi.translate;

import java.util.ArrayList;
import java.util.List;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.edi.clearance.ClearanceQueue;
import no.klarering.edi.cusdec.TranslatedMessage;
import no.klarering.edi.cusdec.TranslationSink;

/** Hands orders on as they are read, and keeps no more than a few of them. */
final class FewOrders implements TranslationSink {

    static final int AT_ONCE = 20;

    private final ClearanceQueue clearance;
    private final List<SubmitDeclaration> orders = new ArrayList<>(AT_ONCE);

    FewOrders(ClearanceQueue clearance) {
        this.clearance = clearance;
    }

    @Override
    public void message(TranslatedMessage message) {
        message.order().ifPresent(orders::add);
        if (orders.size() == AT_ONCE) {
            close();
        }
    }

    /** Hands on what is left. */
    void close() {
        clearance.send(List.copyOf(orders));
        orders.clear();
    }
}
