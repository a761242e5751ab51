package no.klarering.edi.cusdec;

import org.smooks.api.ExecutionContext;
import org.smooks.api.resource.visitor.sax.ng.AfterVisitor;
import org.w3c.dom.Element;

/** Smooks visitor for the {@code Message} fragment: hands the bound message to the caller. */
public final class MessageFragments implements AfterVisitor {

    @Override
    public void visitAfter(Element message, ExecutionContext context) {
        context.get(Translation.KEY).handOver();
    }
}
